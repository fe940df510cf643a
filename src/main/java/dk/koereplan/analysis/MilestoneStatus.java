package dk.koereplan.analysis;

import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Where a milestone stands on the as-of date; derived, never stored.
public enum MilestoneStatus {
    PLANNED,
    /// Its last possible day is within [#SOON_DAYS] days.
    DUE_SOON,
    /// Its last possible day is before the as-of date.
    OVERDUE,
    REACHED,
    /// Reached wholly after the approved time.
    REACHED_LATE,
    /// Given up, or never reached by an initiative that is over: nobody is asked for it any more.
    DROPPED;

    /// How many days ahead counts as soon.
    public static final int SOON_DAYS = 30;

    public static MilestoneStatus of(Milestone milestone, PlanIndex index, AsOf asOf) {
        if (milestone.state() == MilestoneState.DROPPED) {
            return DROPPED;
        }
        if (isReached(milestone, index, asOf)) {
            return daysLate(milestone, index) > 0 ? REACHED_LATE : REACHED;
        }
        if (index.isOver(milestone.initiative())) {
            return DROPPED;
        }
        DayInterval due = due(milestone, index);
        if (due.isOver(asOf.day())) {
            return OVERDUE;
        }
        LocalDate latest = due.latest();
        return latest != null && !latest.isAfter(asOf.day().plusDays(SOON_DAYS)) ? DUE_SOON : PLANNED;
    }

    /// What is reached only after the as-of date is not reached yet.
    static boolean isReached(Milestone milestone, PlanIndex index, AsOf asOf) {
        LocalDate first = index.interval(milestone.actual()).earliest();
        return milestone.state() == MilestoneState.REACHED && (first == null || !first.isAfter(asOf.day()));
    }

    /// The days within which it is expected, whether or not it has been reached since.
    public static DayInterval due(Milestone milestone, PlanIndex index) {
        return index.interval(PlanTimes.expected(milestone).when());
    }

    public boolean isReached() {
        return this == REACHED || this == REACHED_LATE;
    }

    public boolean isOpen() {
        return this == PLANNED || this == DUE_SOON || this == OVERDUE;
    }

    /// How many days it is overdue; 0 when it is not.
    public static long daysOver(Milestone milestone, PlanIndex index, AsOf asOf) {
        LocalDate latest = due(milestone, index).latest();
        return latest != null && of(milestone, index, asOf) == OVERDUE
                ? ChronoUnit.DAYS.between(latest, asOf.day())
                : 0;
    }

    /// How many days after the approved time it was reached; 0 when it was not certainly late.
    public static long daysLate(Milestone milestone, PlanIndex index) {
        When approved = milestone.baseline().isUnknown() ? milestone.forecast() : milestone.baseline();
        DayInterval actual = index.interval(milestone.actual());
        DayInterval wanted = index.interval(approved);
        LocalDate from = wanted.latest();
        LocalDate to = actual.earliest();
        return from != null && to != null && actual.compare(wanted) == Order.AFTER
                ? ChronoUnit.DAYS.between(from, to)
                : 0;
    }

    /// How its expected time differs from the approved one; empty when it does not.
    public static Optional<Move> moved(Milestone milestone, PlanIndex index) {
        return Move.between(milestone.baseline(), milestone.forecast(), index);
    }
}
