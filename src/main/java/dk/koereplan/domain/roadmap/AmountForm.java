package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;

/// How an [Amount] stands in the log and in files: an exact one is a number, as every amount once was; any other is a
/// text in its notation.
public final class AmountForm {
    private AmountForm() {}

    public static Value write(Amount amount) {
        return amount.isExact() ? new Value.Number(amount.from()) : new Value.Text(amount.notation());
    }

    /// @throws dk.koereplan.domain.InvalidValue for what is neither
    static Amount read(Value value) {
        return value instanceof Value.Text(String text) && Amount.isNotation(text)
                ? Amount.read(text)
                : Amount.of(Codecs.decimal(value));
    }
}
