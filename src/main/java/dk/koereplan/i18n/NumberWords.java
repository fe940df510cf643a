package dk.koereplan.i18n;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// Decimals with the thousands marked, without the platform's locale data: every copy writes the same.
final class NumberWords {
    private NumberWords() {}

    static String write(BigDecimal number, int leastDecimals, int mostDecimals, Language language) {
        BigDecimal plain = number.scale() > mostDecimals ? number.setScale(mostDecimals, RoundingMode.HALF_UP) : number;
        plain = plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros();
        plain = plain.setScale(Math.max(plain.scale(), leastDecimals), RoundingMode.UNNECESSARY);
        String digits = plain.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(plain.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(thousands(language));
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(decimal(language)).append(digits, point + 1, digits.length());
        }
        return out.toString();
    }

    static BigDecimal read(String text, Language language) {
        String clean = PlainText.typed(text);
        String mark = Pattern.quote(String.valueOf(thousands(language)));
        String comma = Pattern.quote(String.valueOf(decimal(language)));
        Pattern form = Pattern.compile("-?(\\d{1,3}(" + mark + "\\d{3})+|\\d{1,3}( \\d{3})+|\\d+)(" + comma + "\\d+)?");
        InvalidValue.unless(form.matcher(clean).matches(), "money.number", text.strip());
        return new BigDecimal(clean.replace(String.valueOf(thousands(language)), "")
                .replace(" ", "")
                .replace(decimal(language), '.'));
    }

    /// One language's mark of thousands is the other's of decimals: "1.500".
    static boolean readsAsTwo(String text) {
        return PlainText.typed(text).matches("-?[1-9]\\d{0,2}[.,]\\d{3}");
    }

    private static char decimal(Language language) {
        return language == Language.DANISH ? ',' : '.';
    }

    private static char thousands(Language language) {
        return language == Language.DANISH ? '.' : ',';
    }
}
