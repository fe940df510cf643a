package dk.koereplan.scene.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledFontTest {
    private final BundledFont font = new BundledFont();

    @ParameterizedTest
    @EnumSource(Weight.class)
    void measuresAsJava2dDoes(Weight weight) throws Exception {
        var style = new TextStyle(13, weight);
        Font awt = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(BundledFont.file(weight)))
                .deriveFont(13f);
        var context = new FontRenderContext(null, true, true);
        for (String text : new String[] {"Rødgrød med fløde", "ÆØÅ æøå … → ✓", "1.234,5 mio. kr.", "AVATAR"}) {
            assertThat(font.width(text, style))
                    .isCloseTo(awt.getStringBounds(text, context).getWidth(), within(.05));
        }
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void figuresAreTabular(Weight weight) {
        var style = new TextStyle(13, weight);
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(font.width(String.valueOf(digit), style)).isEqualTo(font.width("0", style));
        }
    }

    @Test
    void coversDanishAndTheSignsWeUse() {
        assertThat("æøåÆØÅéäöü…–—·•→↑↓↗×≥≤✓›‹§½€\u00a0".codePoints()).allMatch(font::covers);
        assertThat(font.covers(0x1F600)).isFalse();
    }

    @Test
    void capitalsStandBetweenBaselineAndAscent() {
        assertThat(font.capHeight(TextStyle.BODY)).isBetween(8.0, 10.0);
        assertThat(font.ascent(TextStyle.BODY)).isGreaterThan(font.capHeight(TextStyle.BODY));
        assertThat(font.descent(TextStyle.BODY)).isPositive();
    }
}
