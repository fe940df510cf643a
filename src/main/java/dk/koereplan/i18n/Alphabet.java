package dk.koereplan.i18n;

import dk.koereplan.domain.Letters;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Order and search as readers expect: in Danish æ, ø and å come last, and "Aalborg" sorts and is found as "Ålborg".
public final class Alphabet {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";

    private Alphabet() {}

    /// Numbers within a text count as numbers: "uge 9" comes before "uge 10".
    public static Comparator<String> of(Language language) {
        Comparator<String> order = (a, b) -> compare(key(a, language), key(b, language));
        return order.thenComparing(Comparator.naturalOrder());
    }

    /// Whether `text` contains every word of `query`, whatever their case, accents and spelling of å. An empty query
    /// is found everywhere.
    public static boolean matches(String text, String query) {
        return Letters.of(text).hold(query);
    }

    /// How well a text that [#matches] answers a query: 0 when it has its words, 1 when it begins with it, 2 when words
    /// begin like them, 3 else.
    public static int rank(String text, String query) {
        String typed = Letters.folded(query.strip());
        String whole = Letters.folded(text);
        List<String> words = List.of(NO_LETTERS.split(whole));
        List<String> wanted = List.of(NO_LETTERS.split(typed));
        if (words.containsAll(wanted)) {
            return 0;
        }
        if (whole.startsWith(typed)) {
            return 1;
        }
        return wanted.stream().allMatch(w -> words.stream().anyMatch(word -> word.startsWith(w))) ? 2 : 3;
    }

    /// Whether a text begins with what was typed, whatever its case, accents and spelling of å.
    public static boolean begins(String text, String typed) {
        return Letters.folded(text).startsWith(Letters.folded(typed));
    }

    /// How near a text is to what was typed of it: 0 when it begins so, 1 when some of its words do, 2 when it is found
    /// within them; less than 0 when it is not found.
    public static int nearness(String text, String typed) {
        if (!matches(text, typed)) {
            return -1;
        }
        return begins(text, typed) ? 0 : rank(text, typed) <= 2 ? 1 : 2;
    }

    private static String key(String text, Language language) {
        String key = Letters.folded(text);
        return language == Language.DANISH
                ? key
                : key.replace("æ", "ae").replace("ø", "o").replace("å", "aa");
    }

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, j);
                int byNumber = compareNumbers(a.substring(i, endA), b.substring(j, endB));
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endA;
                j = endB;
            } else {
                int byLetter = Integer.compare(rank(a.charAt(i)), rank(b.charAt(j)));
                if (byLetter != 0) {
                    return byLetter;
                }
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int compareNumbers(String a, String b) {
        String left = a.replaceFirst("^0+", "");
        String right = b.replaceFirst("^0+", "");
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int rank(char c) {
        int letter = LETTERS.indexOf(c);
        return letter >= 0 ? 0x10000 + letter : c;
    }
}
