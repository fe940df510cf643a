package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Milestone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A milestone with what is derived of it.
///
/// @param due the days within which it is expected
/// @param days days over when overdue, days to the last possible day when due soon, else 0
public record MilestoneRow(Milestone milestone, MilestoneStatus status, DayInterval due, long days) {
    public static MilestoneRow of(Milestone milestone, PlanIndex index, AsOf asOf) {
        MilestoneStatus status = MilestoneStatus.of(milestone, index, asOf);
        DayInterval due = MilestoneStatus.due(milestone, index);
        LocalDate latest = due.latest();
        boolean dated = latest != null && (status == MilestoneStatus.OVERDUE || status == MilestoneStatus.DUE_SOON);
        long days = dated && latest != null ? Math.abs(ChronoUnit.DAYS.between(asOf.day(), latest)) : 0;
        return new MilestoneRow(milestone, status, due, days);
    }

    static Figure figure(List<MilestoneRow> rows) {
        return Figure.of(rows.stream().map(MilestoneRow::milestone).toList());
    }
}
