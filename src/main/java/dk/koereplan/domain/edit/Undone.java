package dk.koereplan.domain.edit;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.Held;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// One change that is to be taken back.
///
/// @param done the transaction that it was part of
record Undone(Txn done, ChangeId id, Change change, TxnKind kind, Function<ChangeId, Optional<Change>> log) {
    /// Mostly one change; none when somebody has replaced it since; several when it had settled a conflict, which is
    /// open again then.
    List<Change> inverse(Held held) {
        boolean stands = held.heads().all().stream().anyMatch(h -> h.id().equals(id));
        if (!stands) {
            return List.of();
        }
        String group = change.key().group();
        if (group.equals(FieldKey.CREATED) || (group.equals(FieldKey.DELETED) && !change.deletes())) {
            return deletion(held);
        }
        if (group.equals(FieldKey.DELETED)) {
            return List.of(Composer.change(held, group, Composer.flag(false), List.of(id)));
        }
        return held.heads().deleted()
                ? List.of()
                : valuesBefore(held, group).stream()
                        .map(value -> Composer.change(held, group, value, List.of(id)))
                        .toList();
    }

    /// Deletes what the same author made of the record. What others made of it meanwhile keeps it alive, and a person
    /// is asked.
    private List<Change> deletion(Held held) {
        if (held.heads().deleted()) {
            return List.of();
        }
        Set<ChangeId> seen = new TreeSet<>(List.of(id));
        for (Head head : held.heads().all()) {
            if (head.id().actor().equals(done.actor())) {
                seen.add(head.id());
            }
        }
        for (ChangeId tombstone : change.replaces()) {
            log.apply(tombstone).ifPresent(t -> seen.addAll(t.replaces()));
        }
        return List.of(Composer.change(held, FieldKey.DELETED, Composer.flag(true), List.copyOf(seen)));
    }

    /// What the group held before. Who takes back one side of a conflict leaves the other side in place.
    private Set<Value.Struct> valuesBefore(Held held, String group) {
        List<Head> others =
                held.heads().of(group).stream().filter(h -> !isOfDone(h.id())).toList();
        Set<Value.Struct> values = new LinkedHashSet<>();
        if (kind != TxnKind.REDO && !others.isEmpty()) {
            values.add(part(held, group, others.getLast().change()));
            return values;
        }
        for (ChangeId old : change.replaces()) {
            log.apply(old).ifPresent(c -> values.add(part(held, group, c)));
        }
        if (values.isEmpty()) {
            values.add(Value.Struct.EMPTY);
        }
        return values;
    }

    private boolean isOfDone(ChangeId other) {
        return other.actor().equals(done.actor()) && other.seq() == done.seq();
    }

    private static Value.Struct part(Held held, String group, Change change) {
        return change.value() == null
                ? Value.Struct.EMPTY
                : Composer.part(held.kind().schema(), group, change.value());
    }
}
