package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.TimeFields;
import dk.koereplan.domain.work.MilestoneState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a change set does to one record.
///
/// @param created made, or brought back
record RecordChange(EntityKind kind, String id, Value.Struct was, Value.Struct now, boolean created, boolean gone) {
    /// Each record that is touched, in the order of the changes. Kinds of a newer program are left out.
    static List<RecordChange> of(List<Change> changes, Roadmap before) {
        Map<FieldKey, List<Change>> byRecord = new LinkedHashMap<>();
        for (Change change : changes) {
            byRecord.computeIfAbsent(change.key().in(""), k -> new ArrayList<>())
                    .add(change);
        }
        List<RecordChange> records = new ArrayList<>();
        byRecord.forEach((key, own) -> EntityKind.inLog(key.kind())
                .ifPresent(kind -> records.add(of(kind, key.entity(), own, before.record(kind, key.entity())))));
        return records;
    }

    private static RecordChange of(EntityKind kind, String id, List<Change> changes, @Nullable Entity before) {
        Value.Struct was = before == null ? Value.Struct.EMPTY : kind.schema().write(before);
        Value.Struct now = was;
        boolean created = false;
        boolean gone = false;
        for (Change change : changes) {
            String group = change.key().group();
            Value.Struct value = change.value() == null ? Value.Struct.EMPTY : change.value();
            switch (group) {
                case FieldKey.CREATED -> {
                    created = true;
                    now = value;
                }
                case FieldKey.DELETED -> {
                    created |= !change.deletes();
                    gone |= change.deletes();
                }
                default -> now = now.with(kind.schema().namesOf(group), value);
            }
        }
        return new RecordChange(kind, id, was, now, created, gone);
    }

    Intention intention() {
        if (gone) {
            return deletion();
        }
        return created ? creation() : edit(changed());
    }

    /// Only its place on the line changes.
    boolean moves() {
        return TimeFields.moves(kind, changed());
    }

    /// A value as text; empty when there is none.
    String text(String field) {
        return now.get(field) instanceof Value.Text text ? text.text() : "";
    }

    private Set<String> changed() {
        Set<String> names = new TreeSet<>(was.fields().keySet());
        names.addAll(now.fields().keySet());
        names.removeIf(name -> Objects.equals(was.get(name), now.get(name)));
        return names;
    }

    private Intention creation() {
        return switch (kind) {
            case PLAN -> Intention.PLAN_CREATE;
            case BASELINE -> Intention.PLAN_FREEZE;
            case INITIATIVE -> Intention.INITIATIVE_CREATE;
            case MILESTONE -> Intention.MILESTONE_CREATE;
            case DEPENDENCY -> Intention.DEPENDENCY_CREATE;
            case FUNDING_SOURCE -> Intention.FUNDING_CREATE;
            case ACTION -> Intention.ACTION_CREATE;
            default -> Intention.RECORD_CREATE;
        };
    }

    private Intention deletion() {
        return switch (kind) {
            case INITIATIVE -> Intention.INITIATIVE_DELETE;
            case MILESTONE -> Intention.MILESTONE_DELETE;
            case DEPENDENCY -> Intention.DEPENDENCY_DELETE;
            case FUNDING_SOURCE -> Intention.FUNDING_DELETE;
            case ACTION -> Intention.ACTION_DELETE;
            default -> Intention.RECORD_DELETE;
        };
    }

    private Intention edit(Set<String> changed) {
        return switch (kind) {
            case PLAN -> Intention.PLAN_EDIT;
            case INITIATIVE -> initiative(changed);
            case MILESTONE -> milestone(changed);
            case DECISION_GATE -> gate(changed);
            case STATUS_REPORT ->
                becomes(changed, ReportState.PUBLISHED) ? Intention.REPORT_PUBLISH : Intention.REPORT_EDIT;
            case FUNDING_SOURCE -> Intention.FUNDING_EDIT;
            case ACTION -> Intention.ACTION_EDIT;
            case REGION -> Intention.REGION_EDIT;
            default -> Intention.RECORD_EDIT;
        };
    }

    private Intention initiative(Set<String> changed) {
        if (changed.contains("state")) {
            return Intention.INITIATIVE_MOVE;
        }
        if (changed.equals(Set.of("ownerPeriods"))) {
            return Intention.OWNER_CHANGE;
        }
        return moves() ? Intention.INITIATIVE_RESCHEDULE : Intention.INITIATIVE_EDIT;
    }

    private Intention milestone(Set<String> changed) {
        if (becomes(changed, MilestoneState.REACHED)) {
            return Intention.MILESTONE_REACH;
        }
        if (becomes(changed, MilestoneState.DROPPED)) {
            return Intention.MILESTONE_DROP;
        }
        return moves() ? Intention.MILESTONE_RESCHEDULE : Intention.MILESTONE_EDIT;
    }

    private Intention gate(Set<String> changed) {
        if (becomes(changed, GateState.POSTPONED) || changed.contains("previousDates")) {
            return Intention.GATE_POSTPONE;
        }
        return becomes(changed, GateState.HELD) || changed.contains("outcome")
                ? Intention.GATE_DECIDE
                : Intention.GATE_EDIT;
    }

    private boolean becomes(Set<String> changed, Enum<?> state) {
        return changed.contains("state") && text("state").equals(state.name());
    }
}
