package dk.koereplan.app.planning;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;

/// The names under which the history knows a change of time.
final class Intent {
    private Intent() {}

    static String reschedule(Entity thing) {
        return switch (thing) {
            case Initiative i -> "initiative.reschedule";
            case Milestone m -> "milestone.reschedule";
            case DecisionGate g -> "gate.edit";
            case Action a -> "action.edit";
            default -> "record.edit";
        };
    }
}
