package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an amount with its unit, "12,5 mio. kr."; a number alone keeps the unit that the record has.
final class AmountReader {
    private static final Map<String, Optional<Value>> UNKNOWN =
            Map.of("amount", Optional.empty(), "unit", Optional.empty());
    private final Texts texts;
    private Unit unit;

    /// @param unit the record's own
    AmountReader(Unit unit, Texts texts) {
        this.unit = unit;
        this.texts = texts;
    }

    /// The amount as it is shown to be changed; empty for unknown.
    String write(@Nullable BigDecimal amount) {
        return amount == null ? "" : MoneyWords.number(amount, texts) + " " + unit.token();
    }

    /// The fields that a text stands for; empty is unknown.
    ///
    /// @throws InvalidValue (`money.number`, `money.negative`)
    Map<String, Optional<Value>> read(String typed) {
        if (typed.isBlank()) {
            return UNKNOWN;
        }
        MoneyWords.Entered entered = MoneyWords.read(typed, texts.language());
        if (entered.amount() == null) {
            return UNKNOWN;
        }
        unit = unitOf(entered);
        return Map.of(
                "amount", Optional.of(new Value.Number(entered.amount())),
                "unit", Optional.of(new Value.Text(unit.token())));
    }

    private Unit unitOf(MoneyWords.Entered entered) {
        return entered.unit() == null ? unit : entered.unit();
    }

    /// How a text is understood, in kroner.
    ///
    /// @throws InvalidValue (`money.number`, `money.negative`)
    String say(String typed) {
        if (typed.isBlank()) {
            return texts.get("money.unknown");
        }
        MoneyWords.Entered entered = MoneyWords.read(typed, texts.language());
        return entered.amount() == null
                ? texts.get("money.unknown")
                : MoneyWords.kroner(unitOf(entered).toKroner(entered.amount()), texts);
    }
}
