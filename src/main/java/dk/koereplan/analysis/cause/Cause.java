package dk.koereplan.analysis.cause;

import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of why something is not well. The words are another package's.
public sealed interface Cause {
    /// The report's own words.
    record Reported(String words) implements Cause {}

    /// A milestone is so many days over.
    record Overdue(String milestone, long days) implements Cause {}

    /// The owner ends, in so many days or (negative) so many days ago, and no successor is confirmed.
    record OwnerEnds(@Nullable OwnerRef owner, LocalDate lastDay, long daysLeft) implements Cause {}

    /// A decision about it has been put off so many times.
    record DecisionPostponed(String gate, int times) implements Cause {}

    /// Something that must be finished before it, or before one of its parts, cannot be.
    record DependencyBroken(String waitsFor, long days) implements Cause {}

    /// Money that was counted on has lapsed or been withdrawn.
    record MoneyLost(Money.Basis basis, MoneySum sum) implements Cause {}

    /// It is under way and none of its money is secured.
    record NothingSecured(int lines) implements Cause {}

    /// What was feared has happened.
    record RiskOccurred(String risk) implements Cause {}
}
