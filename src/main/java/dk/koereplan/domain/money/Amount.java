package dk.koereplan.domain.money;

import dk.koereplan.domain.InvalidValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An amount as it was given: a number, a range ("2-3"), or about so much, with the word that said so ("ca.", "knap").
/// An amount that nobody knows is none of these.
///
/// @param from the least that it may be
/// @param to the most; the same as `from` when it is no range
/// @param about null when the numbers are meant as they stand
public record Amount(
        BigDecimal from, BigDecimal to, @Nullable String about) {
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,40}(?:\\.\\d{1,40})?)(?:\\.\\.(-?\\d{1,40}(?:\\.\\d{1,40})?))?(?:~(.+))?");

    public Amount {
        from = plain(from);
        to = plain(to);
        InvalidValue.unless(from.compareTo(to) <= 0, "money.range", from.toPlainString(), to.toPlainString());
    }

    public static Amount of(BigDecimal number) {
        return new Amount(number, number, null);
    }

    /// 12.50 and 12.5 are the same amount.
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    public boolean isRange() {
        return from.compareTo(to) != 0;
    }

    /// One number that is meant as it stands.
    public boolean isExact() {
        return !isRange() && about == null;
    }

    public boolean isNegative() {
        return from.signum() < 0;
    }

    /// The same in another scale.
    public Amount map(UnaryOperator<BigDecimal> scale) {
        return new Amount(scale.apply(from), scale.apply(to), about);
    }

    /// What a length is drawn from: the number itself, or the middle of the range.
    public BigDecimal middle() {
        return isRange() ? from.add(to).divide(BigDecimal.TWO, MathContext.DECIMAL128) : from;
    }

    /// The machine notation: `2.5`, `2..3`, `2~ca.`, `2..3~ca.`.
    public String notation() {
        String range = isRange() ? from.toPlainString() + ".." + to.toPlainString() : from.toPlainString();
        return about == null ? range : range + "~" + about;
    }

    /// Whether the text says more than a number in the machine notation.
    public static boolean isNotation(String text) {
        return FORM.matcher(text.strip()).matches() && (text.contains("..") || text.contains("~"));
    }

    /// Reads [#notation]'s form.
    ///
    /// @throws InvalidValue (`type.amount`, `money.range`)
    public static Amount read(String text) {
        Matcher form = FORM.matcher(text.strip());
        InvalidValue.unless(form.matches(), "type.amount", text);
        BigDecimal from = new BigDecimal(form.group(1));
        String to = form.group(2);
        return new Amount(from, to == null ? from : new BigDecimal(to), form.group(3));
    }
}
