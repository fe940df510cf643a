package dk.koereplan.table.flat;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One value that a spreadsheet can hold.
public sealed interface FlatCell {
    FlatCell NOTHING = new Nothing();

    /// Nobody has recorded it: never zero, never a day.
    record Nothing() implements FlatCell {}

    record Word(String text) implements FlatCell {}

    record Number(BigDecimal value) implements FlatCell {}

    /// Whole kroner and øre.
    record Kroner(BigDecimal value) implements FlatCell {}

    record Day(LocalDate value) implements FlatCell {}

    static FlatCell kroner(BigDecimal value) {
        return new Kroner(value);
    }

    static FlatCell word(String text) {
        return text.isEmpty() ? NOTHING : new Word(text);
    }
}
