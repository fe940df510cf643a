package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.FieldLimits;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Turns an [Edit] into the [ChangeSet] that carries it out on a plan: only what differs, each change naming what it
/// replaces.
public final class Composer {
    private Composer() {}

    public static ChangeSet compose(Roadmap roadmap, Edit edit) {
        List<Change> changes = new ArrayList<>();
        for (Edit.Step step : Cascade.expand(roadmap, edit.steps())) {
            switch (step) {
                case Edit.Step.Put put -> changes.addAll(put(roadmap, put));
                case Edit.Step.Remove remove ->
                    roadmap.held(remove.id()).flatMap(Composer::tombstone).ifPresent(changes::add);
                case Edit.Step.Settle settle ->
                    roadmap.held(settle.id()).ifPresent(h -> changes.add(settle(h, settle)));
            }
        }
        Intention intention = Intention.of(edit.kind(), changes, roadmap);
        return new ChangeSet(edit.kind(), intention.key(), PlainText.lines(edit.reason()), changes);
    }

    private static List<Change> put(Roadmap roadmap, Edit.Step.Put put) {
        Entity entity = put.entity();
        Entity base = put.base();
        EntityKind kind = EntityKind.of(entity);
        Value.Struct wanted = kind.schema().write(entity);
        LoggedRecord held = roadmap.table(kind).get(entity.id().value());
        if (held == null) {
            FieldKey key = new FieldKey(kind.singular(), entity.id().value(), FieldKey.CREATED);
            return List.of(new Change(key, kept(kind.schema(), wanted), List.of()));
        }
        List<Change> changes = new ArrayList<>();
        if (held.heads().deleted()) {
            changes.add(revival(held));
        }
        Entity before = held.entity();
        Value.Struct current =
                before == null ? Value.Struct.EMPTY : kind.schema().write(before);
        for (String group : kind.schema().groups()) {
            Value.Struct given = part(kind.schema(), group, wanted);
            boolean meant = base == null
                    || !given.equals(part(kind.schema(), group, kind.schema().write(base)));
            Value.Struct now = part(kind.schema(), group, current);
            if (meant && !given.equals(now)) {
                Value.Struct value = kept(kind.schema(), given);
                if (!value.equals(now)) {
                    changes.add(change(held, group, value, held.heads().replacedBy(group)));
                }
            }
        }
        return changes;
    }

    /// Values as they are kept, whatever they were copied from.
    private static Value.Struct kept(Schema schema, Value.Struct values) {
        TreeMap<String, Value> all = new TreeMap<>();
        for (Field field : schema.fields()) {
            Value given = values.get(field.name());
            Value kept = given == null ? null : FieldLimits.kept(field, given);
            if (kept != null) {
                all.put(field.name(), kept);
            }
        }
        return new Value.Struct(all);
    }

    private static Change settle(LoggedRecord held, Edit.Step.Settle settle) {
        return settle.group().equals(FieldKey.DELETED)
                ? deletion(held, settle.value())
                : change(held, settle.group(), settle.value(), held.heads().replacedBy(settle.group()));
    }

    private static Change deletion(LoggedRecord held, Value.Struct value) {
        boolean delete = new Value.Flag(true).equals(value.get(FieldKey.DELETED));
        List<ChangeId> seen = delete ? held.heads().ids() : tombstones(held.heads());
        return change(held, FieldKey.DELETED, value, seen);
    }

    /// The change that deletes the record; empty when it is gone already.
    public static Optional<Change> tombstone(LoggedRecord held) {
        return held.heads().deleted()
                ? Optional.empty()
                : Optional.of(
                        change(held, FieldKey.DELETED, flag(true), held.heads().ids()));
    }

    /// The change that brings a deleted record back.
    public static Change revival(LoggedRecord held) {
        return change(held, FieldKey.DELETED, flag(false), tombstones(held.heads()));
    }

    private static List<ChangeId> tombstones(Heads heads) {
        return heads.of(FieldKey.DELETED).stream().map(h -> h.id()).toList();
    }

    public static Value.Struct flag(boolean deleted) {
        return new Value.Struct(new TreeMap<>(Map.of(FieldKey.DELETED, new Value.Flag(deleted))));
    }

    public static Change change(LoggedRecord held, String group, Value.Struct value, List<ChangeId> replaces) {
        return new Change(new FieldKey(held.kind().singular(), held.id(), group), value, replaces);
    }

    /// The fields of one group out of all of a record's values.
    public static Value.Struct part(Schema schema, String group, Value.Struct values) {
        return Value.Struct.EMPTY.with(schema.namesOf(group), values);
    }
}
