package dk.koereplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that were copied from anywhere.
final class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x20, 0x09, 0x0A, 0xA0, 0x200B, 0x3164, 0x2800, 0xAD, 0x202F, 0x3000, 0x85, 0x1B, 0xFE0F, 0x200D,
                0x202E, 0x2066, 0xFEFF, 0xFFA0, 0x115F, 0x34F, 0x180E, 0x2063, 0x0301, 0xE0020, 0xFFFE
            })
    void oneInvisibleCharacterAloneIsAnEmptyText(int c) {
        String text = Character.toString(c);
        assertThat(PlainText.isVisible(text)).isFalse();
        assertThat(PlainText.line(text)).isEmpty();
        assertThat(PlainText.line(text + ' ' + text)).isEmpty();
        assertThat(PlainText.lines(text)).isEmpty();
    }

    @Test
    void halvesOfCharactersAreLeftOut() {
        assertThat(PlainText.line("a\uD83Db\uDE80")).isEqualTo("ab");
        assertThat(PlainText.lines("a\uD83Db")).isEqualTo("ab");
    }

    @Test
    void lineBreaksAndTabsBecomeOneSpace() {
        assertThat(PlainText.line("Første\nAnden\ttab")).isEqualTo("Første Anden tab");
        assertThat(PlainText.line("Første \r\n\r\n  Anden\u2028Tredje")).isEqualTo("Første Anden Tredje");
        assertThat(PlainText.line("1\u00A0500  kr.")).isEqualTo("1\u00A0500  kr.");
    }

    @Test
    void controlsAndTurnsOfDirectionDoNotEnter() {
        assertThat(PlainText.line("Plan\u001B[31m")).isEqualTo("Plan[31m");
        assertThat(PlainText.line("abc\u202Egnp.exe\u2069")).isEqualTo("abcgnp.exe");
        assertThat(PlainText.line("til\u00ADtag \u200Bnu\uFEFF")).isEqualTo("tiltag nu");
        assertThat(PlainText.lines("a\u0007\u202Eb")).isEqualTo("ab");
    }

    @Test
    void lettersAreComposed() {
        assertThat(PlainText.line("A\u030Aben")).isEqualTo("Åben");
        assertThat(PlainText.lines("bla\u030A")).isEqualTo("blå");
    }

    @Test
    void whatIsSeenStays() {
        String family = "👨\u200D👩\u200D👧 ❤\uFE0F";
        assertThat(PlainText.line(family)).isEqualTo(family);
        String english = "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";
        assertThat(PlainText.line(english)).isEqualTo(english);
        assertThat(PlainText.line("עברית 漢字 🚀")).isEqualTo("עברית 漢字 🚀");
        assertThat(PlainText.line("x\u0336")).isEqualTo("x\u0336");
    }

    @Test
    void endsAreTrimmedOfEveryWhiteSpace() {
        assertThat(PlainText.line("\u00A0\u3000 Plan \u200B\u2800\u00A0")).isEqualTo("Plan");
    }

    @Test
    void aLongTextKeepsItsLinesAndTabs() {
        assertThat(PlainText.lines("\r\nFørste\r\n\r\n\tAnden\rTredje\u2029\n")).isEqualTo("Første\n\n\tAnden\nTredje");
    }

    @Test
    void isStableWhenItIsDoneAgain() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "a" + Character.toString(c) + "\u0301" + Character.toString(c);
            String line = PlainText.line(text);
            assertThat(PlainText.line(line)).isEqualTo(line);
            String lines = PlainText.lines(text);
            assertThat(PlainText.lines(lines)).isEqualTo(lines);
        }
    }

    @ParameterizedTest
    @CsvSource({"-,true", "–,true", "—,true", "−,true", "‑,true", "_,false", "/,false"})
    void dashesAreOfEveryLength(String text, boolean dash) {
        assertThat(PlainText.isDash(text.codePointAt(0))).isEqualTo(dash);
    }

    @Test
    void whatWouldSteerATerminalIsWrittenOut() {
        assertThat(PlainText.shown("Plan\u001B[31m\n\tx\u202Ey\u009B\u2028é"))
                .isEqualTo("Plan‹U+001B›[31m\\n\\tx‹U+202E›y‹U+009B›‹U+2028›é");
    }

    @Test
    void aCutTextEndsInAnEllipsisAndInNoHalfCharacter() {
        assertThat(PlainText.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(PlainText.cut("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(PlainText.cut("abcd🚀fg", 6)).isEqualTo("abcd…");
    }
}
