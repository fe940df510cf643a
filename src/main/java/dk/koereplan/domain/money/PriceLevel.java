package dk.koereplan.domain.money;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.time.When;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The price and wage level (*PL-niveau*) that an amount is stated in. Amounts of different levels are never added.
public sealed interface PriceLevel {
    PriceLevel NOT_STATED = new NotStated();

    /// The price and wage level of a budget year, "2026-PL".
    record OfYear(int year) implements PriceLevel {
        public OfYear {
            When.requireYear(year);
        }
    }

    /// The level of an agreement, "oktober 2021-niveau".
    record OfAgreement(int year, int month) implements PriceLevel {
        public OfAgreement {
            When.requireYear(year);
            InvalidValue.unless(month >= 1 && month <= 12, "price.month", month);
        }
    }

    /// Løbende priser.
    record Current() implements PriceLevel {}

    record NotStated() implements PriceLevel {}

    Pattern FORM = Pattern.compile("PL(\\d{4})|(\\d{4})-PL|LEVEL(\\d{4})-(\\d{2})|(CURRENT)");

    /// The machine notation: `PL2026`, `LEVEL2021-10`, `CURRENT`; null when not stated.
    static @Nullable String write(PriceLevel level) {
        return switch (level) {
            case OfYear of -> "PL" + of.year();
            case OfAgreement of -> String.format(Locale.ROOT, "LEVEL%04d-%02d", of.year(), of.month());
            case Current c -> "CURRENT";
            case NotStated n -> null;
        };
    }

    /// Reads [#write]'s notation, and "2026-PL" as budgets write it.
    static PriceLevel read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return NOT_STATED;
        }
        Matcher form = FORM.matcher(text.strip());
        InvalidValue.unless(form.matches(), "price.form", text);
        if (form.group(5) != null) {
            return new Current();
        }
        if (form.group(3) != null) {
            return new OfAgreement(Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4)));
        }
        return new OfYear(Integer.parseInt(form.group(1) == null ? form.group(2) : form.group(1)));
    }
}
