package dk.koereplan.analysis;

import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The order of each list in a [PlanIndex].
record IndexOrder(PlanIndex index) {
    Comparator<Milestone> milestones() {
        return PlanOrder.byLatest(m -> PlanTimes.recordedDue(m, index));
    }

    /// The most certain money first.
    Comparator<FundingSource> funding() {
        return Comparator.comparing((FundingSource f) -> f.state().certainty())
                .thenComparing(FundingSource::year, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                .thenComparing(PlanOrder.BY_ID);
    }

    Comparator<Allocation> allocations() {
        return Comparator.comparingInt(Allocation::year).thenComparing(PlanOrder.BY_ID);
    }

    Comparator<Need> needs() {
        return PlanOrder.byLatest(n -> index.interval(n.period()));
    }

    Comparator<Rollout> rollouts() {
        return Comparator.<Rollout>comparingInt(r ->
                        index.find(Region.class, r.region()).map(Region::place).orElse(Integer.MAX_VALUE))
                .thenComparing(PlanOrder.BY_ID);
    }

    Comparator<StatusReport> reports() {
        return Comparator.comparing(this::periodStart, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(r -> r.region() != null)
                .thenComparing(StatusReport::revision, Comparator.reverseOrder())
                .thenComparing(PlanOrder.BY_ID);
    }

    private @Nullable LocalDate periodStart(StatusReport report) {
        return index.find(ReportingPeriod.class, report.period())
                .map(ReportingPeriod::from)
                .orElse(null);
    }

    /// The gravest first; not assessed last.
    Comparator<Risk> risks() {
        return Comparator.comparingInt(RiskGravity::of).reversed().thenComparing(PlanOrder.BY_ID);
    }

    Comparator<DecisionGate> gates() {
        return PlanOrder.byLatest(g -> PlanTimes.recordedDue(g, index));
    }

    Comparator<Meeting> meetings() {
        return PlanOrder.byLatest(m -> index.interval(m.at()));
    }

    /// Regions in place order, then everybody else.
    Comparator<HearingParty> parties() {
        return Comparator.<HearingParty>comparingInt(p -> p.party() instanceof OwnerRef.Unit unit
                                && index.find(unit.id().value()).orElse(null) instanceof Region region
                        ? region.place()
                        : Integer.MAX_VALUE)
                .thenComparing(PlanOrder.BY_ID);
    }

    Comparator<HearingResponse> responses() {
        return Comparator.comparing(
                        (HearingResponse r) ->
                                Span.of(r.receivedAt(), index, AsOf.DENMARK).first(),
                        Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                .thenComparing(PlanOrder.BY_ID);
    }
}
