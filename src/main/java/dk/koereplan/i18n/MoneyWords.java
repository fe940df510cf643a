package dk.koereplan.i18n;

import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Amounts in words: "12,0 mio. kr.", "mindst 12,0 mio. kr. + 2 ukendte", "2026-PL, engangs". Unknown is never zero.
public final class MoneyWords {
    private MoneyWords() {}

    /// An amount with what it may be compared with, as it is told wherever no heading or column says it:
    /// "3,1 mio. kr. (2026-PL, engangs)".
    public static String told(Money money, Texts texts) {
        return within(say(money, texts), money.basis(), texts);
    }

    /// A sum with its basis: "mindst 12,0 mio. kr. + 2 ukendte (2026-PL, engangs)".
    public static String told(MoneySum sum, Money.Basis basis, Texts texts) {
        return within(sum(sum, texts), basis, texts);
    }

    /// Figures of one basis, with that basis.
    public static String within(String figures, Money.Basis basis, Texts texts) {
        return texts.get("money.on", figures, basis(basis, texts));
    }

    /// An amount in the unit it was entered in. Its basis stands beside it: in a column, or over it in a heading.
    public static String say(Money money, Texts texts) {
        return say(money.amount(), money.unit(), texts);
    }

    /// @param amount null when unknown
    public static String say(@Nullable Amount amount, Unit unit, Texts texts) {
        return amount == null ? texts.get("money.unknown") : in(unit, amount, texts);
    }

    /// A sum on one basis, which stands beside it or over it: "12,0 mio. kr.", "ca. 5,0–6,0 mio. kr.". With unknowns in
    /// it, it is only a least amount.
    public static String sum(MoneySum sum, Texts texts) {
        if (sum.isEmpty()) {
            return texts.get("money.none");
        }
        if (sum.known() == 0) {
            return sum.unknown() == 1 ? texts.get("money.unknown") : texts.get("money.unknown.many", sum.unknown());
        }
        String known = kroner(sum.amount(texts.get("money.about")), texts);
        return sum.unknown() == 0 ? known : texts.get("money.atLeast", known, sum.unknown());
    }

    /// Kroner in the unit that reads best: from a million up in "mio. kr.", as budgets do.
    public static String kroner(Amount kroner, Texts texts) {
        Unit unit = Unit.KRONER;
        if (kroner.to().abs().compareTo(Unit.MILLION.toKroner(BigDecimal.ONE)) >= 0) {
            unit = Unit.MILLION;
        } else if (kroner.to().abs().compareTo(Unit.THOUSAND.toKroner(BigDecimal.ONE)) >= 0) {
            unit = Unit.THOUSAND;
        }
        return in(unit, kroner.map(unit::fromKroner), texts);
    }

    /// Millions of kroner without the unit, for what names it once: "12,0", "ca. 5,0–6,0".
    public static String millions(MoneySum sum, Texts texts) {
        return figures(sum.amount(texts.get("money.about")).map(Unit.MILLION::fromKroner), 1, 3, texts);
    }

    /// As it was entered: "1.500.000 mio. kr.", whatever unit would read better.
    public static String entered(Unit unit, Amount amount, Texts texts) {
        return texts.get("money.in." + unit.name(), number(amount, texts));
    }

    private static String in(Unit unit, Amount amount, Texts texts) {
        boolean large = unit == Unit.MILLION || unit == Unit.BILLION;
        return texts.get("money.in." + unit.name(), figures(amount, large ? 1 : 0, 3, texts));
    }

    /// "12,0", "2,0–3,0", and before it the word of whoever said that it is only about so much: "ca. 12,0".
    private static String figures(Amount amount, int leastDecimals, int mostDecimals, Texts texts) {
        String from = NumberWords.write(amount.from(), leastDecimals, mostDecimals, texts.language());
        String to = NumberWords.write(amount.to(), leastDecimals, mostDecimals, texts.language());
        String figures = amount.isRange() ? from + "–" + to : from;
        return amount.about() == null ? figures : amount.about() + " " + figures;
    }

    /// With as many digits as it has: "1.500", "12,5", "2–3", "ca. 2".
    public static String number(Amount amount, Texts texts) {
        return figures(amount, 0, 10, texts);
    }

    /// What an amount may be compared with: its price level, and its recurrence when that is stated.
    public static String basis(Money.Basis basis, Texts texts) {
        String level = level(basis.level(), texts);
        return basis.recurrence() == null ? level : level + ", " + Words.inline(basis.recurrence(), texts);
    }

    /// "2026-PL", "oktober 2021-niveau", "løbende priser".
    public static String level(PriceLevel level, Texts texts) {
        return switch (level) {
            case PriceLevel.OfYear of -> texts.get("money.level.year", of.year());
            case PriceLevel.OfAgreement of -> texts.get("money.level.agreement", YearMonth.of(of.year(), of.month()));
            case PriceLevel.Current c -> texts.get("money.level.current");
            case PriceLevel.NotStated n -> texts.get("money.level.notStated");
        };
    }

    /// A decimal with as many digits as it has: "1.500", "12,5".
    public static String number(BigDecimal number, Texts texts) {
        return NumberWords.write(number, 0, 10, texts.language());
    }

    /// @param text "1.500" is one thousand five hundred in Danish
    /// @throws dk.koereplan.domain.InvalidValue (`money.number`)
    public static BigDecimal readNumber(String text, Language language) {
        return NumberWords.read(text, language);
    }

    /// It is another number in Danish than in English, such as "1.500".
    public static boolean readsAsTwoNumbers(String text) {
        return NumberWords.readsAsTwo(text);
    }

    /// An amount as people write it: "12,5 mio. kr.", "450 tkr.", "1.500", "2-3 mio.", "ca. 2 mio. kr.", "ukendt".
    ///
    /// @param amount null when unknown
    /// @param unit null when none was written
    public record Entered(@Nullable Amount amount, @Nullable Unit unit) {}

    /// @throws dk.koereplan.domain.InvalidValue (`money.amount`, `money.negative`, `money.range`, `number.long`)
    public static Entered read(String text, Language language) {
        return MoneyReader.read(text, language);
    }

    /// @throws dk.koereplan.domain.InvalidValue (`price.form`)
    public static PriceLevel readLevel(String text) {
        return MoneyReader.level(text);
    }
}
