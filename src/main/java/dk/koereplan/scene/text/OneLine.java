package dk.koereplan.scene.text;

import dk.koereplan.domain.PlainText;
import java.text.Normalizer;

/// Text as every medium draws it: on one line, and each letter with its marks as one character where there is one.
/// Plans of older programs hold texts that were kept as they were typed.
public final class OneLine {
    /// Below it no character is a mark, a line's end but a control, or turns the direction of writing.
    private static final char FIRST_MARK = '\u0300';

    private OneLine() {}

    /// Line breaks, tabs and what stands around them become one space; other control characters are left out.
    public static String of(String text) {
        return isOneLine(text) ? text : PlainText.line(text);
    }

    private static boolean isOneLine(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || PlainText.isBreak(c) || PlainText.isOverride(c)) {
                return false;
            }
            plain &= c < FIRST_MARK;
        }
        return plain || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
