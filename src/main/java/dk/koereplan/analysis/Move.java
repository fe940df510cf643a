package dk.koereplan.analysis;

import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an expected time differs from the approved one.
///
/// @param direction `AFTER` is later, `BEFORE` earlier; `UNDECIDED` when the two overlap
/// @param days from the last approved day to the last expected day, negative when earlier; null when either is unknown
public record Move(
        When from, When to, Order direction, @Nullable Long days) {
    /// Empty when either time is unknown: what nobody approved, or nobody expects, has not moved.
    public static Optional<Move> between(When approved, When expected, PlanIndex index) {
        if (approved.isUnknown() || expected.isUnknown() || approved.equals(expected)) {
            return Optional.empty();
        }
        DayInterval before = index.interval(approved);
        DayInterval after = index.interval(expected);
        if (before.bounded() && before.equals(after)) {
            return Optional.empty();
        }
        LocalDate first = before.latest();
        LocalDate last = after.latest();
        Long days = first == null || last == null ? null : ChronoUnit.DAYS.between(first, last);
        return Optional.of(new Move(approved, expected, after.compare(before), days));
    }

    /// How the expected end of an initiative differs from the approved one.
    public static Optional<Move> ofEnd(Initiative initiative, PlanIndex index) {
        return between(initiative.baselineEnd(), initiative.end(), index);
    }

    public static Optional<Move> ofStart(Initiative initiative, PlanIndex index) {
        return between(initiative.baselineStart(), initiative.start(), index);
    }
}
