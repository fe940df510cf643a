package dk.koereplan.domain.edit;

import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an initiative lacks before it may enter a state (`domain.md`, life cycles). Each answer says where it can be
/// mended.
public final class InitiativeGuards {
    /// The states that an initiative passes on its way, each with a guard of its own.
    public static final List<InitiativeState> WAY = List.of(
            InitiativeState.PROPOSED, InitiativeState.AGREED, InitiativeState.PLANNED, InitiativeState.IN_PROGRESS);

    private InitiativeGuards() {}

    /// What speaks against a step: the life cycle has none such, or something is missing.
    public static List<Refusal> against(Initiative before, Initiative now, Roadmap roadmap) {
        List<Refusal> step = StateRules.step(now, before.state(), now.state(), InitiativeState::mayBecome);
        return step.isEmpty() ? missing(now, now.state(), roadmap) : step;
    }

    /// @return one refusal for each thing that is missing; empty when the state may be entered
    public static List<Refusal> missing(Initiative initiative, InitiativeState target, Roadmap roadmap) {
        String id = initiative.id().value();
        List<Refusal> missing = new ArrayList<>();
        switch (target) {
            case AGREED -> fill(missing, agreed(initiative, roadmap), id, "agreement", RefusalKey.GUARD_AGREED);
            case PLANNED -> {
                boolean owned = !initiative.ownerPeriods().isEmpty();
                fill(missing, owned, id, "ownerPeriods", RefusalKey.GUARD_OWNER);
                if (!hasMilestone(initiative, roadmap)) {
                    missing.add(create(id, RefusalKey.GUARD_MILESTONE, EntityKind.MILESTONE));
                }
                if (!hasFunding(initiative, roadmap)) {
                    missing.add(create(id, RefusalKey.GUARD_FUNDING, EntityKind.FUNDING_SOURCE));
                }
            }
            case ON_HOLD -> {
                fill(missing, initiative.stateReason() != null, id, "stateReason", RefusalKey.GUARD_REASON);
                fill(missing, !initiative.reviewDate().isUnknown(), id, "reviewDate", RefusalKey.GUARD_REVIEW);
            }
            case DELIVERED ->
                openMandatory(initiative, roadmap)
                        .map(m -> new Mending.Fill(m.id().value(), "state"))
                        .ifPresent(mending -> missing.add(
                                Refusal.of(id, null, RefusalKey.GUARD_MANDATORY).mendedBy(mending)));
            case DROPPED -> fill(missing, initiative.stateReason() != null, id, "stateReason", RefusalKey.GUARD_REASON);
            case SUPERSEDED ->
                fill(missing, initiative.successor() != null, id, "successor", RefusalKey.GUARD_SUCCESSOR);
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

    private static void fill(List<Refusal> missing, boolean there, String id, String field, RefusalKey key) {
        if (!there) {
            missing.add(Refusal.of(id, field, key));
        }
    }

    private static Refusal create(String id, RefusalKey key, EntityKind kind) {
        return Refusal.of(id, null, key).mendedBy(new Mending.Create(kind, id));
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

    /// A line of its own, or a part of another's.
    private static boolean hasFunding(Initiative initiative, Roadmap roadmap) {
        return roadmap.all(FundingSource.class).stream()
                        .anyMatch(f -> initiative.id().equals(f.initiative()))
                || roadmap.all(Allocation.class).stream()
                        .filter(a -> initiative.id().equals(a.initiative()))
                        .anyMatch(a -> roadmap.find(a.fundingSource().value()).isPresent());
    }

    private static Optional<Milestone> openMandatory(Initiative initiative, Roadmap roadmap) {
        return roadmap.all(Milestone.class).stream()
                .filter(m -> initiative.id().equals(m.initiative()))
                .filter(m -> m.mandatory() && m.state() == MilestoneState.PLANNED)
                .findFirst();
    }
}
