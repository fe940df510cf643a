package dk.koereplan.domain.edit;

import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What an initiative lacks before it may enter a state (`domain.md`, life cycles). Each answer names the field or list
/// where it can be mended.
public final class InitiativeGuards {
    /// The states that an initiative passes on its way, each with a guard of its own.
    public static final List<InitiativeState> WAY = List.of(
            InitiativeState.PROPOSED, InitiativeState.AGREED, InitiativeState.PLANNED, InitiativeState.IN_PROGRESS);

    private InitiativeGuards() {}

    /// What speaks against a step: the life cycle has none such, or something is missing.
    public static List<Refusal> against(Initiative before, Initiative now, Roadmap roadmap) {
        List<Refusal> step = StateRules.step(now, before.state().mayBecome(now.state()), before.state(), now.state());
        return step.isEmpty() ? missing(now, now.state(), roadmap) : step;
    }

    /// @return one refusal for each thing that is missing; empty when the state may be entered
    public static List<Refusal> missing(Initiative initiative, InitiativeState target, Roadmap roadmap) {
        List<Refusal> missing = new ArrayList<>();
        switch (target) {
            case AGREED -> require(missing, initiative, agreed(initiative, roadmap), "agreement", "guard.agreed");
            case PLANNED -> {
                require(missing, initiative, !initiative.ownerPeriods().isEmpty(), "ownerPeriods", "guard.owner");
                require(missing, initiative, hasMilestone(initiative, roadmap), "milestones", "guard.milestone");
                require(missing, initiative, hasFunding(initiative, roadmap), "fundingSources", "guard.funding");
            }
            case ON_HOLD -> {
                require(missing, initiative, initiative.stateReason() != null, "stateReason", "guard.reason");
                require(missing, initiative, !initiative.reviewDate().isUnknown(), "reviewDate", "guard.review");
            }
            case DELIVERED ->
                require(missing, initiative, !hasOpenMandatory(initiative, roadmap), "milestones", "guard.mandatory");
            case DROPPED ->
                require(missing, initiative, initiative.stateReason() != null, "stateReason", "guard.reason");
            case SUPERSEDED ->
                require(missing, initiative, initiative.successor() != null, "successor", "guard.successor");
            case PROPOSED, IN_PROGRESS, IN_OPERATION, CLOSED -> {}
        }
        return missing;
    }

    /// What a new initiative lacks for the state that it begins in and for every state that leads there.
    public static List<Refusal> missingOnTheWay(Initiative initiative, Roadmap roadmap) {
        Set<Refusal> missing = new LinkedHashSet<>();
        for (InitiativeState passed : WAY) {
            if (passed == initiative.state()) {
                break;
            }
            if (initiative.state() != InitiativeState.DROPPED && initiative.state() != InitiativeState.SUPERSEDED) {
                missing.addAll(missing(initiative, passed, roadmap));
            }
        }
        missing.addAll(missing(initiative, initiative.state(), roadmap));
        return List.copyOf(missing);
    }

    private static void require(List<Refusal> missing, Initiative initiative, boolean there, String field, String key) {
        if (!there) {
            missing.add(Refusal.of(initiative.id().value(), field, key));
        }
    }

    private static boolean agreed(Initiative initiative, Roadmap roadmap) {
        return initiative.agreement() != null
                || initiative.theme() != null
                || roadmap.all(DecisionGate.class).stream()
                        .anyMatch(g -> g.approves() && initiative.id().equals(g.subject()));
    }

    private static boolean hasMilestone(Initiative initiative, Roadmap roadmap) {
        return roadmap.all(Milestone.class).stream()
                .anyMatch(m -> initiative.id().equals(m.initiative()) && m.state() != MilestoneState.DROPPED);
    }

    private static boolean hasFunding(Initiative initiative, Roadmap roadmap) {
        return roadmap.all(FundingSource.class).stream()
                .anyMatch(f -> initiative.id().equals(f.initiative()));
    }

    private static boolean hasOpenMandatory(Initiative initiative, Roadmap roadmap) {
        return roadmap.all(Milestone.class).stream()
                .anyMatch(m ->
                        initiative.id().equals(m.initiative()) && m.mandatory() && m.state() == MilestoneState.PLANNED);
    }
}
