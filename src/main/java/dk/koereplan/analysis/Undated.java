package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.List;

/// What is open and lies nowhere in time: the counted tray. It is never drawn as today.
public interface Undated {
    /// Initiatives, milestones, gates, hearings, actions and deliverables, in that order.
    static List<Entity> of(Scope scope) {
        List<Entity> all = new ArrayList<>(scope.openInitiatives());
        all.addAll(scope.milestones());
        all.addAll(scope.shown(DecisionGate.class));
        all.addAll(scope.shown(HearingRound.class));
        all.addAll(scope.shown(Action.class));
        all.addAll(scope.shown(Deliverable.class));
        all.removeIf(e -> !isUndated(e, scope));
        return List.copyOf(all);
    }

    /// A gate on the agenda of the next meeting has that meeting's date.
    private static boolean isUndated(Entity entity, Scope scope) {
        boolean open = switch (entity) {
            case DecisionGate gate ->
                GateStatus.of(gate, scope.index(), scope.asOf()).kind() == GateStatus.Kind.UNDATED;
            case Milestone milestone ->
                MilestoneStatus.of(milestone, scope.index(), scope.asOf()).isOpen();
            default -> PlanTimes.isOpen(entity);
        };
        return open && PlanTimes.isUndated(entity, scope.index());
    }
}
