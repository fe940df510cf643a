package dk.koereplan.analysis.filter;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.funding.Spend;
import dk.koereplan.domain.governance.Benefit;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.strategy.Citation;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import org.jspecify.annotations.Nullable;

/// Which initiative a record is about, and whose the others are.
public final class About {
    private About() {}

    /// The initiative that it is, is part of or is put forward about; null for what is about none.
    public static @Nullable Id<?> of(Entity entity, PlanIndex index) {
        return switch (entity) {
            case Initiative i -> i.id();
            case Milestone m -> m.initiative();
            case Deliverable d -> d.initiative();
            case Rollout r -> r.initiative();
            case StatusReport r -> r.initiative();
            case Risk r -> r.initiative();
            case Benefit b -> b.initiative();
            case FundingSource f -> f.initiative();
            case Allocation a ->
                a.initiative() == null ? by(FundingSource.class, a.fundingSource(), index) : a.initiative();
            case Spend s -> by(Allocation.class, s.allocation(), index);
            case Need n -> n.initiative();
            case DecisionGate g -> of(g.subject(), index);
            case Decision d -> by(DecisionGate.class, d.gate(), index);
            case HearingRound h -> of(h.subject(), index);
            case HearingParty p -> by(HearingRound.class, p.hearing(), index);
            case HearingResponse r -> by(HearingParty.class, r.party(), index);
            case ResponsePoint p -> by(HearingResponse.class, p.response(), index);
            case Citation c -> of(c.subject(), index);
            default -> null;
        };
    }

    /// What another record is about.
    private static <T extends Entity> @Nullable Id<?> by(Class<T> type, @Nullable Id<T> other, PlanIndex index) {
        T record = other == null ? null : index.find(type, other).orElse(null);
        return record == null ? null : of(record, index);
    }

    private static @Nullable Id<?> of(@Nullable Id<?> subject, PlanIndex index) {
        return subject == null
                ? null
                : switch (index.find(subject.value()).orElse(null)) {
                    case Initiative i -> i.id();
                    case Milestone m -> m.initiative();
                    case Deliverable d -> d.initiative();
                    case null, default -> null;
                };
    }

    /// Who a record of no initiative belongs to. What is put before everybody concerns every region.
    static @Nullable OwnerRef owner(Entity entity) {
        return switch (entity) {
            case Milestone m -> m.owner();
            case Deliverable d -> d.owner();
            case Action a -> a.owner();
            case Risk r -> r.owner();
            case FundingSource f -> f.payer();
            case DecisionGate g -> OwnerRef.Collective.REGIONS;
            case HearingRound h -> OwnerRef.Collective.REGIONS;
            default -> null;
        };
    }
}
