package dk.koereplan.app;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.AmountForm;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an amount with its unit, "12,5 mio. kr.", "2-3 mio.", "ca. 2 mio."; a number alone keeps the unit that the
/// field names.
public final class AmountReader {
    private static final Map<String, Optional<Value>> UNKNOWN =
            Map.of("amount", Optional.empty(), "unit", Optional.empty());
    private final Texts texts;
    private Unit unit;
    private Optional<String> meant = Optional.empty();

    /// @param unit the record's own, or what the plan uses
    public AmountReader(Unit unit, Texts texts) {
        this.unit = unit;
        this.texts = texts;
    }

    /// The amount as it is shown to be changed; empty for unknown.
    public String write(@Nullable Amount amount) {
        return amount == null ? "" : MoneyWords.number(amount, texts) + " " + unit.token();
    }

    /// The fields that a text stands for; empty is unknown.
    ///
    /// @throws InvalidValue (`money.amount`, `money.negative`; `money.size` for a size that nobody has confirmed)
    public Map<String, Optional<Value>> read(String typed) {
        if (typed.isBlank()) {
            return UNKNOWN;
        }
        MoneyWords.Entered entered = MoneyWords.read(typed, texts.language());
        Amount amount = entered.amount();
        if (amount == null) {
            return UNKNOWN;
        }
        Unit now = unitOf(entered);
        InvalidValue.unless(
                !isUnlikely(now, amount) || meant.equals(Optional.of(typed)),
                "money.size",
                MoneyWords.entered(now, amount, texts));
        unit = now;
        return Map.of(
                "amount", Optional.of(AmountForm.write(amount)), "unit", Optional.of(new Value.Text(unit.token())));
    }

    private static boolean isUnlikely(Unit unit, Amount amount) {
        return unit.toKroner(amount.to()).compareTo(Money.UNLIKELY) > 0;
    }

    /// The text that says the same number of kroner, when what is typed is unlikely large and names no unit that large.
    public Optional<String> perhapsMeant(String typed) {
        try {
            MoneyWords.Entered entered = MoneyWords.read(typed, texts.language());
            Amount amount = entered.amount();
            return amount == null || !isUnlikely(unitOf(entered), amount) || isUnlikely(Unit.KRONER, amount)
                    ? Optional.empty()
                    : Optional.of(MoneyWords.number(amount, texts) + " " + Unit.KRONER.token());
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    /// Nobody is asked about the size of this text any more.
    public void confirm(String typed) {
        meant = Optional.of(typed);
    }

    private Unit unitOf(MoneyWords.Entered entered) {
        return entered.unit() == null ? unit : entered.unit();
    }

    /// How a text is understood, as entered and in kroner.
    ///
    /// @throws InvalidValue (`money.amount`, `money.negative`)
    public String say(String typed) {
        if (typed.isBlank()) {
            return texts.get("money.unknown");
        }
        MoneyWords.Entered entered = MoneyWords.read(typed, texts.language());
        Amount amount = entered.amount();
        if (amount == null) {
            return texts.get("money.unknown");
        }
        Unit now = unitOf(entered);
        String said = MoneyWords.entered(now, amount, texts);
        return now == Unit.KRONER
                ? texts.get("money.understood", said)
                : texts.get(
                        "money.understood.kroner",
                        said,
                        MoneyWords.entered(Unit.KRONER, amount.map(now::toKroner), texts));
    }
}
