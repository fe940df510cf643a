package dk.koereplan.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Palette;
import dk.koereplan.scene.SampleScene;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CanvasPainterTest {
    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException alreadyRunning) {
            // another test of this run started it
        }
    }

    @Test
    void paintsInTheColoursOfTheRoles() throws Exception {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            Set<Integer> colours = painted(palette);
            for (String role : List.of("bar.in-progress", "money.secured", "light.red", "panel", "as-of")) {
                assertThat(colours).as(role).contains(palette.of(role).fill().argb());
            }
            assertThat(colours).hasSizeGreaterThan(100);
        }
    }

    private static Set<Integer> painted(Palette palette) throws Exception {
        var done = new CompletableFuture<Set<Integer>>();
        Platform.runLater(() -> {
            try {
                done.complete(colours(palette));
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(20, TimeUnit.SECONDS);
    }

    private static Set<Integer> colours(Palette palette) {
        CanvasPainter.loadFonts();
        var canvas = new Canvas(960, 640);
        new CanvasPainter(canvas.getGraphicsContext2D(), palette).paint(SampleScene.create());
        WritableImage image = canvas.snapshot(null, null);
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }
}
