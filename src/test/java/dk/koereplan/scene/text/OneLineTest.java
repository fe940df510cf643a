package dk.koereplan.scene.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import org.junit.jupiter.api.Test;

class OneLineTest {
    private static final BundledFont FONT = new BundledFont();

    @Test
    void lineBreaksAndTabsBecomeOneSpace() {
        assertThat(OneLine.of("Første\nAnden\ttab")).isEqualTo("Første Anden tab");
        assertThat(OneLine.of("Første \r\n\r\n  Anden\u2028Tredje\u0085fjerde\u000Bfemte"))
                .isEqualTo("Første Anden Tredje fjerde femte");
        assertThat(OneLine.of("\nFørste\n")).isEqualTo("Første");
    }

    @Test
    void lettersAreDrawnWithTheirMarks() {
        assertThat(OneLine.of("A\u030Arsplan for o\u0308konomi")).isEqualTo("Årsplan for ökonomi");
    }

    @Test
    void whatIsNotSeenIsNotDrawn() {
        assertThat(OneLine.of("Plan\u001B[31m\u0000\u007F")).isEqualTo("Plan[31m");
    }

    @Test
    void otherTextsStayAsTheyAre() {
        for (String text : new String[] {"", "Røde  æbler på åen", " foran", "עברית 🚀 漢字"}) {
            assertThat(OneLine.of(text)).isEqualTo(text);
        }
    }

    @Test
    void everyTextOfADrawingIsOneLine() {
        var drawing = new Drawing(FONT);
        drawing.text(Roles.INK, 0, 10, "Første\nAnden\ttab", TextStyle.BODY);
        for (String line : drawing.fit().wrap("A\u030Ar\net\tog", TextStyle.BODY, 200, 2)) {
            drawing.text(Roles.INK, 0, 30, line, TextStyle.BODY);
        }
        drawing.text(Roles.INK, 0, 50, drawing.fit().ellipsize("En\nto", TextStyle.BODY, 500), TextStyle.BODY);
        var texts = Shapes.texts(drawing.scene(300, 60, "", Roles.SURFACE));
        assertThat(texts).extracting(Text::text).containsExactly("Første Anden tab", "År et og", "En to");
        assertThat(texts).allSatisfy(t -> assertThat(t.width()).isEqualTo(FONT.width(t.text(), t.style())));
    }
}
