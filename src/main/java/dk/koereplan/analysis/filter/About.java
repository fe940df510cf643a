package dk.koereplan.analysis.filter;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
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
            case FundingSource f -> f.initiative();
            case Need n -> n.initiative();
            case DecisionGate g -> of(g.subject(), index);
            case HearingRound h -> of(h.subject(), index);
            default -> null;
        };
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
