package dk.koereplan.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Text as people see it, whatever it was copied from: which characters are spaces, dashes or nothing at all, and what
/// becomes of them before a text is kept.
///
/// What is neither seen nor said is left out and not refused: it comes along with what is copied from web pages and
/// documents, and nobody could find it to take it out.
public final class PlainText {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int MINUS = 0x2212;
    private static final int NEXT_LINE = 0x0085;

    private PlainText() {}

    /// A text of one line, such as a title: a line break or a tab, with the white space around it, becomes one space;
    /// nothing stands before the first visible character nor after the last one. Empty when nothing is visible.
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at, PlainText::isSpace);
            if (end == at) {
                int c = text.codePointAt(at);
                end = at + Character.charCount(c);
                if (isKept(c)) {
                    out.appendCodePoint(c);
                }
            } else {
                boolean breaks = text.substring(at, end).codePoints().anyMatch(c -> isBreak(c) || c == '\t');
                out.append(breaks ? " " : text.substring(at, end));
            }
            at = end;
        }
        return trimmed(composed(out.toString()));
    }

    /// A text of any number of lines, each ended by a line feed; tabs stay. Nothing but line breaks and white space is
    /// taken from its ends. Empty when nothing is visible.
    public static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean pair = c == '\n' && at > 0 && text.charAt(at - 1) == '\r';
            if (isBreak(c) && !pair) {
                out.append('\n');
            } else if (c == '\t' || (!isBreak(c) && isKept(c))) {
                out.appendCodePoint(c);
            }
        }
        return trimmed(composed(out.toString()));
    }

    /// A number or a time as it is typed: whatever space and dash it was written with, with the plain ones, and without
    /// what is not seen.
    public static String typed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isInvisible(c))
                .map(c -> isSpace(c) ? ' ' : isDash(c) ? '-' : c)
                .forEach(out::appendCodePoint);
        return trimmed(composed(out.toString()));
    }

    private static int endOfRun(String text, int start, IntPredicate belongs) {
        int at = start;
        while (at < text.length() && belongs.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /// Letters with their rings and accents as one character: drawn, searched and compared the same from any keyboard.
    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String trimmed(String text) {
        int first = endOfRun(text, 0, c -> !isVisible(c));
        int last = text.length();
        while (last > first && !endsIt(text.codePointBefore(last))) {
            last -= Character.charCount(text.codePointBefore(last));
        }
        return text.substring(first, last);
    }

    /// A selector of how the character before it is drawn is a part of that character.
    private static boolean endsIt(int c) {
        return isVisible(c) || Character.getType(c) == Character.NON_SPACING_MARK || isTag(c);
    }

    /// Whether a text shows anything.
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(PlainText::isVisible);
    }

    /// Whether a character, by itself, shows anything.
    public static boolean isVisible(int c) {
        return !isSpace(c) && !isInvisible(c) && isKept(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    /// White space of every width, and every line break.
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    /// Ends a line.
    public static boolean isBreak(int c) {
        return switch (c) {
            case '\n', '\u000B', '\f', '\r', NEXT_LINE, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /// A hyphen, dash or minus, of whatever length.
    public static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS;
    }

    /// Takes no ink and no room of its own, or is an empty place that is no white space: soft hyphens, zero-width
    /// spaces and joiners, marks of direction, fillers and blank patterns.
    public static boolean isInvisible(int c) {
        return switch (c) {
            case SOFT_HYPHEN, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> Character.getType(c) == Character.FORMAT || isSelector(c);
        };
    }

    private static boolean isSelector(int c) {
        return (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /// Flags are written with these.
    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    /// Turns the direction of all that follows, so that a text can be made to read otherwise than it is.
    public static boolean isOverride(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /// Whether a character may be a part of a text. Controls, overrides and halves of characters may not, nor a soft
    /// hyphen or an empty character that only hinders finding a word; what joins letters or pictures may.
    private static boolean isKept(int c) {
        if (isOverride(c)) {
            return false;
        }
        return switch (c) {
            case SOFT_HYPHEN, 0x180E, 0x200B, 0x2060, 0xFEFF -> false;
            default -> !isForbidden(c);
        };
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return type == Character.CONTROL || type == Character.SURROGATE || noCharacter;
    }

    /// One line that a terminal shows as it is: what would steer it, or could not be seen, is written as `\n`, `\t` or
    /// `‹U+202E›`.
    public static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (isForbidden(c) || isOverride(c) || isBreak(c)) {
                out.append(String.format(Locale.ROOT, "‹U+%04X›", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /// At most `longest` characters, the last of them `…` when there were more. No character is cut in half.
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
