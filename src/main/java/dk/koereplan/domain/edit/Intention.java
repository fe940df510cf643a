package dk.koereplan.domain.edit;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a change set does to a plan, in one name. It follows from the changes alone, so that the same act has the same
/// name from every gesture, form, table and command.
public enum Intention {
    PLAN_CREATE("plan.create"),
    PLAN_EDIT("plan.edit"),
    PLAN_FREEZE("plan.freeze"),
    INITIATIVE_CREATE("initiative.create"),
    INITIATIVE_EDIT("initiative.edit"),
    INITIATIVE_MOVE("initiative.move"),
    INITIATIVE_RESCHEDULE("initiative.reschedule"),
    INITIATIVE_DELETE("initiative.delete"),
    OWNER_CHANGE("owner.change"),
    MILESTONE_CREATE("milestone.create"),
    MILESTONE_EDIT("milestone.edit"),
    MILESTONE_RESCHEDULE("milestone.reschedule"),
    MILESTONE_REACH("milestone.reach"),
    MILESTONE_DROP("milestone.drop"),
    MILESTONE_DELETE("milestone.delete"),
    MANY_RESCHEDULE("many.reschedule"),
    DEPENDENCY_CREATE("dependency.create"),
    DEPENDENCY_DELETE("dependency.delete"),
    FUNDING_CREATE("funding.create"),
    FUNDING_EDIT("funding.edit"),
    FUNDING_DELETE("funding.delete"),
    ACTION_CREATE("action.create"),
    ACTION_EDIT("action.edit"),
    ACTION_DELETE("action.delete"),
    GATE_EDIT("gate.edit"),
    GATE_POSTPONE("gate.postpone"),
    GATE_DECIDE("gate.decide"),
    REPORT_EDIT("report.edit"),
    REPORT_PUBLISH("report.publish"),
    REGION_EDIT("region.edit"),
    RECORD_CREATE("record.create"),
    RECORD_EDIT("record.edit"),
    RECORD_DELETE("record.delete"),
    CONFLICT_RESOLVE("conflict.resolve"),
    IMPORT("import");

    private final String key;

    Intention(String key) {
        this.key = key;
    }

    /// What the log calls it, and the text that says it (`intention.‹key›`).
    public String key() {
        return key;
    }

    /// The intention that the log calls so; empty for one of an older or newer program.
    public static Optional<Intention> inLog(String key) {
        return Arrays.stream(values()).filter(i -> i.key.equals(key)).findFirst();
    }

    /// @param before the plan that the changes are made on
    public static Intention of(TxnKind kind, List<Change> changes, Roadmap before) {
        return switch (kind) {
            case RESOLVE -> CONFLICT_RESOLVE;
            case IMPORT -> IMPORT;
            case CREATE, EDIT, UNDO, REDO, TAKE_BACK -> of(RecordChange.of(changes, before));
        };
    }

    /// What goes says more than what is made, and that more than what is changed along the way.
    private static Intention of(List<RecordChange> records) {
        if (records.stream().anyMatch(r -> r.created() && r.kind() == EntityKind.PLAN)) {
            return PLAN_CREATE;
        }
        return records.stream()
                .filter(RecordChange::gone)
                .findFirst()
                .or(() -> records.stream().filter(RecordChange::created).findFirst())
                .map(RecordChange::intention)
                .orElseGet(() -> edited(records));
    }

    private static Intention edited(List<RecordChange> records) {
        Set<Intention> each = new HashSet<>();
        records.forEach(r -> each.add(r.intention()));
        boolean moved = records.size() > 1 && records.stream().allMatch(RecordChange::moves);
        if (moved) {
            return withItsMilestones(records) ? INITIATIVE_RESCHEDULE : MANY_RESCHEDULE;
        }
        return each.size() == 1 ? each.iterator().next() : RECORD_EDIT;
    }

    private static boolean withItsMilestones(List<RecordChange> records) {
        List<RecordChange> wholes =
                records.stream().filter(r -> r.kind() == EntityKind.INITIATIVE).toList();
        return wholes.size() == 1
                && records.stream()
                        .filter(r -> !wholes.contains(r))
                        .allMatch(r -> r.kind() == EntityKind.MILESTONE
                                && r.text("initiative").equals(wholes.getFirst().id()));
    }
}
