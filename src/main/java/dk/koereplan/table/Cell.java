package dk.koereplan.table;

import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import java.math.BigDecimal;
import java.time.Instant;

/// What one row holds in one column: a value of its own type, and beside it the words that it is shown, found and
/// copied by. Nobody reads the value back out of the words.
public sealed interface Cell {
    String words();

    /// Nobody has recorded it.
    record Unknown(String words) implements Cell {}

    record Plain(String words) implements Cell {}

    record Figure(BigDecimal value, String words) implements Cell {}

    /// @param value of a known amount
    record Amount(Money value, String words) implements Cell {}

    /// @param given as it was stated
    /// @param days within which it lies; without ends when it hangs on something that has no date
    record Time(When given, DayInterval days, String words) implements Cell {}

    /// When a program did something, by its own clock, which may have been any.
    record Moment(Instant at, String words) implements Cell {}

    record Choice(Enum<?> value, String words) implements Cell {}

    /// @param old the assessment is of an earlier period
    record Light(Rag value, boolean old, String words) implements Cell {
        /// The light as a letter of its own shape, where none can be drawn.
        public String sign() {
            return switch (value) {
                case RED -> "■";
                case YELLOW -> "▲";
                case GREEN -> "●";
                case NOT_ASSESSED -> "○";
                case CLOSING -> "✓";
            };
        }
    }

    record Owner(OwnerRef value, String words) implements Cell {}

    /// Another record.
    ///
    /// @param id of that record
    record Reference(String id, String words) implements Cell {}

    record Source(Provenance value, String words) implements Cell {}
}
