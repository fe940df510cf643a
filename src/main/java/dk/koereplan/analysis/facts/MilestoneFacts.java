package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Move;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Milestone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What is true of a milestone on the as-of date.
///
/// @param time when it is expected, or was reached
/// @param due the days within which it is or was expected
/// @param days days over when overdue, days to the last possible day when due soon, days late when reached late; else 0
/// @param move how its expected time differs from the approved one
public record MilestoneFacts(
        Milestone milestone, MilestoneStatus status, GivenTime time, DayInterval due, long days, Optional<Move> move) {
    static MilestoneFacts of(Milestone milestone, PlanIndex index, AsOf asOf) {
        MilestoneStatus status = MilestoneStatus.of(milestone, index, asOf);
        DayInterval due = MilestoneStatus.due(milestone, index);
        return new MilestoneFacts(
                milestone,
                status,
                PlanTimes.time(milestone, index, asOf),
                due,
                days(milestone, status, due, index, asOf),
                MilestoneStatus.moved(milestone, index));
    }

    private static long days(Milestone milestone, MilestoneStatus status, DayInterval due, PlanIndex index, AsOf asOf) {
        LocalDate latest = due.latest();
        return switch (status) {
            case OVERDUE, DUE_SOON -> latest == null ? 0 : Math.abs(ChronoUnit.DAYS.between(asOf.day(), latest));
            case REACHED_LATE -> MilestoneStatus.daysLate(milestone, index);
            case PLANNED, REACHED, DROPPED -> 0;
        };
    }

    public boolean isOverdue() {
        return status == MilestoneStatus.OVERDUE;
    }

    public boolean isOpen() {
        return status.isOpen();
    }
}
