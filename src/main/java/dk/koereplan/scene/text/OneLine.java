package dk.koereplan.scene.text;

import java.text.Normalizer;

/// Text as every medium draws it: on one line, and each letter with its marks as one character where there is one.
public final class OneLine {
    /// Below it no letter has marks of its own.
    private static final char FIRST_MARK = '\u0300';

    private OneLine() {}

    /// Line breaks, tabs and what stands around them become one space; other control characters are left out.
    public static String of(String text) {
        if (text.chars().allMatch(c -> c < FIRST_MARK && !Character.isISOControl(c))) {
            return text;
        }
        var line = new StringBuilder(text.length());
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (breaks(c)) {
                broken = true;
                line.setLength(lettersEnd(line));
            } else if (!Character.isISOControl(c) && !(broken && c == ' ')) {
                if (broken && !line.isEmpty()) {
                    line.append(' ');
                }
                broken = false;
                line.append(c);
            }
        }
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    private static boolean breaks(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static int lettersEnd(CharSequence line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
