package dk.koereplan.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Colour;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FadeStripsTest {
    private static final Colour BLUE = Colour.of("3060a0");

    private final FadeStrips strips = new FadeStrips();

    private static FadeStrips.Strip strip(int width, boolean coming) {
        return new FadeStrips.Strip(BLUE, width, 20, coming);
    }

    @Test
    void whatComesAgainInAnotherPictureIsMadeOnce() {
        strips.begin();
        assertThat(strips.of(strip(60, true))).isEmpty();
        assertThat(strips.of(strip(60, true))).isEmpty();
        strips.begin();
        Image made = strips.of(strip(60, true)).orElseThrow();
        strips.begin();
        assertThat(strips.of(strip(60, true))).containsSame(made);
        assertThat(strips.of(strip(61, true))).isEmpty();
        assertThat(strips.of(strip(60, false))).isEmpty();
    }

    @Test
    void aVeryWideOneIsNeverMade() {
        for (int i = 0; i < 3; i++) {
            strips.begin();
            assertThat(strips.of(strip(100_000, true))).isEmpty();
        }
    }

    @Test
    void itsStepsAreThoseThatAreFilled() {
        for (boolean coming : new boolean[] {true, false}) {
            FadeStrips.Strip strip = strip(75, coming);
            strips.begin();
            strips.of(strip);
            strips.begin();
            Image made = strips.of(strip).orElseThrow();
            int from = 0;
            for (int step = 0; step < strip.steps(); step++) {
                for (int x = from; x < strip.end(step); x++) {
                    // the toolkit keeps colours multiplied by how opaque they are, so only that is kept exactly
                    assertThat(made.getPixelReader().getArgb(x, 19) >>> 24)
                            .isEqualTo(strip.colour(step).argb() >>> 24);
                }
                from = strip.end(step);
            }
            assertThat(from).isEqualTo(75);
        }
    }
}
