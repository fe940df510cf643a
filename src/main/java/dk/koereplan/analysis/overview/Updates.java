package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.Periods;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// "Opdateret 14 af 20": who has reported in the newest period.
///
/// @param period null when none has begun
/// @param updated those of `expected` with a report in the period that speaks for the whole and is more than a draft
/// @param expected what is under way, paused or delivered, and whatever else was reported on
public record Updates(@Nullable ReportingPeriod period, Figure updated, Figure expected) {
    static Updates of(Collection<Initiative> initiatives, PlanIndex index, AsOf asOf) {
        Optional<ReportingPeriod> period = Periods.on(asOf.day(), index);
        List<Initiative> updated = new ArrayList<>();
        List<Initiative> expected = new ArrayList<>();
        for (Initiative initiative : initiatives) {
            if (period.filter(p -> isReported(initiative, p, index)).isPresent()) {
                updated.add(initiative);
            }
            if (period.filter(p -> expects(initiative, p, index)).isPresent()) {
                expected.add(initiative);
            }
        }
        return new Updates(period.orElse(null), Figure.of(updated), Figure.of(expected));
    }

    /// The rollouts of a region, by the period of their light.
    static Updates ofRollouts(Collection<Rollout> rollouts, PlanIndex index, AsOf asOf) {
        Optional<ReportingPeriod> period = Periods.on(asOf.day(), index);
        List<Rollout> updated = new ArrayList<>();
        List<Rollout> expected = new ArrayList<>();
        for (Rollout rollout : rollouts) {
            if (period.filter(p -> isReported(rollout, p, index, asOf)).isPresent()) {
                updated.add(rollout);
            }
            if (period.filter(p -> expects(rollout, p, index, asOf)).isPresent()) {
                expected.add(rollout);
            }
        }
        return new Updates(period.orElse(null), Figure.of(updated), Figure.of(expected));
    }

    static boolean expects(Initiative initiative, ReportingPeriod period, PlanIndex index) {
        return isExpected(initiative.state()) || isReported(initiative, period, index);
    }

    static boolean expects(Rollout rollout, ReportingPeriod period, PlanIndex index, AsOf asOf) {
        return isExpected(rollout.state()) || isReported(rollout, period, index, asOf);
    }

    private static boolean isReported(Rollout rollout, ReportingPeriod period, PlanIndex index, AsOf asOf) {
        return period.equals(Light.of(rollout, index, asOf).period());
    }

    static boolean isReported(Initiative initiative, ReportingPeriod period, PlanIndex index) {
        return index.reportsOf(initiative.id()).stream()
                .filter(r -> r.period().equals(period.id()) && Light.coversAll(r, initiative, index))
                .anyMatch(r -> r.state() != ReportState.DRAFT);
    }

    private static boolean isExpected(InitiativeState state) {
        return state == InitiativeState.IN_PROGRESS
                || state == InitiativeState.ON_HOLD
                || state == InitiativeState.DELIVERED;
    }
}
