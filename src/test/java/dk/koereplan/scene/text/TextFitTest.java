package dk.koereplan.scene.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFitTest {
    private static final String TEXT = "Patientrapporterede mål i fysioterapi og kiropraktik";

    private final BundledFont font = new BundledFont();
    private final TextFit fit = new TextFit(font);

    @Test
    void leavesATextThatFits() {
        double width = font.width(TEXT, TextStyle.BODY);
        assertThat(fit.ellipsize(TEXT, TextStyle.BODY, width)).isEqualTo(TEXT);
    }

    @Test
    void neverExceedsTheWidth() {
        for (double width = 0; width < 400; width += 3.7) {
            String fitted = fit.ellipsize(TEXT, TextStyle.BODY, width);
            assertThat(font.width(fitted, TextStyle.BODY)).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void shortensAsLittleAsPossible() {
        double width = font.width("Patientrapporterede…", TextStyle.BODY);
        assertThat(fit.ellipsize(TEXT, TextStyle.BODY, width)).isEqualTo("Patientrapporterede…");
    }

    @Test
    void doesNotCutASurrogatePair() {
        for (double width = 0; width < 80; width += .7) {
            String fitted = fit.ellipsize("😀😀😀😀😀😀", TextStyle.BODY, width).replace("…", "");
            assertThat(fitted.length() % 2).isZero();
        }
    }

    @Test
    void wrapsAtSpacesAndShortensTheLastLine() {
        List<String> lines = fit.wrap(TEXT, TextStyle.BODY, 150, 2);
        assertThat(lines).hasSize(2).allMatch(line -> font.width(line, TextStyle.BODY) <= 150);
        assertThat(lines.getFirst()).isEqualTo("Patientrapporterede mål");
        assertThat(lines.getLast()).endsWith("…");
    }

    @Test
    void breaksAWordThatIsTooLong() {
        List<String> lines = fit.wrap("Kvalitetsudviklingsorganisation", TextStyle.BODY, 60, 9);
        assertThat(String.join("", lines)).isEqualTo("Kvalitetsudviklingsorganisation");
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> font.width(line, TextStyle.BODY) <= 60);
    }

    @Test
    void endsEvenWhereNoLetterFits() {
        assertThat(fit.wrap("abc", TextStyle.BODY, 1, 5)).hasSize(3);
        assertThat(fit.wrap("", TextStyle.BODY, 100, 5)).isEmpty();
    }
}
