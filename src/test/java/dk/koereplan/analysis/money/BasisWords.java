package dk.koereplan.analysis.money;

import java.util.regex.Pattern;

/// Tells whether Danish words name an amount, and what it may be compared with.
public final class BasisWords {
    private static final Pattern AMOUNT = Pattern.compile("\\d\\s+(kr\\.|tkr\\.|mio\\.\\s+kr\\.|mia\\.\\s+kr\\.)");
    private static final Pattern BASIS =
            Pattern.compile("\\d{4}-PL|\\p{L}+ \\d{4}-niveau|løbende priser|prisniveau ikke oplyst");

    private BasisWords() {}

    /// There is an amount, and nothing says at which prices.
    public static boolean isBare(String words) {
        return AMOUNT.matcher(words).find() && !BASIS.matcher(words).find();
    }
}
