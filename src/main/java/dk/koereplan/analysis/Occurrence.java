package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.Measurement;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.Snapshot;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.time.DayInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When what a record tells of came about. A record of something that has not come about on the as-of date is left out
/// of what is shown for that day. What is planned, and what bears no date, is none of these.
public final class Occurrence {
    private Occurrence() {}

    /// The record tells of something done, received or reported after the as-of date.
    public static boolean isYetToCome(Entity entity, PlanIndex index, AsOf asOf) {
        return asOf.isBefore(days(entity, index));
    }

    private static DayInterval days(Entity entity, PlanIndex index) {
        return switch (entity) {
            case HearingResponse r -> index.interval(r.receivedAt());
            case ResponsePoint p ->
                index.find(HearingResponse.class, p.response())
                        .map(r -> days(r, index))
                        .orElse(DayInterval.UNKNOWN);
            case Decision d -> index.interval(d.decidedOn());
            case ReportingPeriod p -> from(p.from());
            case StatusReport r ->
                index.find(ReportingPeriod.class, r.period())
                        .map(p -> days(p, index))
                        .orElse(DayInterval.UNKNOWN);
            case Measurement m -> index.interval(m.at());
            case Baseline b -> from(b.frozenOn());
            case Snapshot s -> from(s.takenOn());
            case Rollout r ->
                index.find(Region.class, r.region())
                        .map(region ->
                                from(region.preparatoryFrom() == null ? region.activeFrom() : region.preparatoryFrom()))
                        .orElse(DayInterval.UNKNOWN);
            default -> DayInterval.UNKNOWN;
        };
    }

    private static DayInterval from(@Nullable LocalDate day) {
        return new DayInterval(day, null);
    }
}
