package dk.koereplan.analysis.impact;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// Records with later expected times. What was approved stays.
final class LaterTimes {
    private LaterTimes() {}

    /// Begins at least so many days later and lasts as long.
    static Optional<Initiative> of(Initiative initiative, long days) {
        When begin =
                GivenTime.of(initiative.start(), initiative.baselineStart()).when();
        return TimeShift.onward(begin, days).map(start -> {
            When end = GivenTime.of(initiative.end(), initiative.baselineEnd()).when();
            long later = ChronoUnit.DAYS.between(
                    begin.interval().last().orElseThrow(),
                    start.interval().last().orElseThrow());
            When near = TimeShift.along(end, later).orElse(end);
            boolean contradicts = start.interval().compare(near.interval()) == Order.AFTER;
            return with(
                    initiative,
                    start,
                    contradicts ? TimeShift.onward(end, later).orElse(end) : near);
        });
    }

    /// Is expected at least so many days later.
    static Optional<Milestone> of(Milestone milestone, long days) {
        return TimeShift.onward(PlanTimes.expected(milestone).when(), days).map(when -> with(milestone, when));
    }

    /// Is expected about so many days later.
    static Optional<Milestone> along(Milestone milestone, long days) {
        return TimeShift.along(PlanTimes.expected(milestone).when(), days).map(when -> with(milestone, when));
    }

    private static Milestone with(Milestone milestone, When forecast) {
        return Records.with(milestone, "forecast", forecast);
    }

    private static Initiative with(Initiative initiative, When start, When end) {
        return Records.with(initiative, Map.of("start", start, "end", end));
    }
}
