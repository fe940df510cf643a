package dk.koereplan.domain.edit;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.TxnLookup;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.LoggedRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One change that is to be taken back.
///
/// @param done the transaction that it was part of
/// @param id what stands for the change now
record RevertedChange(Txn done, ChangeId id, Change change, TxnKind kind, TxnLookup log) {
    /// Mostly one change; none when somebody has replaced it since; several when it had settled a conflict, which is
    /// open again then.
    List<Change> inverse(LoggedRecord held) {
        boolean stands = held.heads().all().stream().anyMatch(h -> h.id().equals(id));
        if (!stands) {
            return List.of();
        }
        String group = change.key().group();
        boolean first = group.equals(FieldKey.CREATED) && change.replaces().isEmpty();
        if (first || (group.equals(FieldKey.DELETED) && !change.deletes())) {
            return deletion(held);
        }
        if (group.equals(FieldKey.DELETED)) {
            return revival(held);
        }
        return held.heads().deleted()
                ? List.of()
                : valuesBefore(held, group).stream()
                        .map(value -> Composer.change(held, group, value, List.of(id)))
                        .toList();
    }

    /// Brings the record back; where the deletion had settled whether it goes, that is open again.
    private List<Change> revival(LoggedRecord held) {
        List<Change> before = new ArrayList<>();
        for (ChangeId old : change.replaces()) {
            log.change(old).filter(Change::deletes).ifPresent(tombstone -> {
                before.add(tombstone(held, new TreeSet<>(tombstone.replaces())));
            });
        }
        return before.isEmpty()
                ? List.of(Composer.change(held, FieldKey.DELETED, Composer.flag(false), List.of(id)))
                : before;
    }

    /// Deletes what the same author made of the record since. What others made of it meanwhile keeps it alive, and a
    /// person is asked.
    private List<Change> deletion(LoggedRecord held) {
        if (held.heads().deleted()) {
            return List.of();
        }
        Set<ChangeId> seen = new TreeSet<>();
        for (Head head : held.heads().all()) {
            if (head.id().actor().equals(done.actor()) && head.id().seq() >= done.seq()) {
                seen.add(head.id());
            }
        }
        for (ChangeId tombstone : change.replaces()) {
            log.change(tombstone).ifPresent(t -> seen.addAll(t.replaces()));
        }
        return List.of(tombstone(held, seen));
    }

    private Change tombstone(LoggedRecord held, Set<ChangeId> seen) {
        seen.retainAll(held.heads().ids());
        seen.add(id);
        return Composer.change(held, FieldKey.DELETED, Composer.flag(true), List.copyOf(seen));
    }

    /// What the group held before. Who takes back one side of a conflict leaves the other side in place.
    private Set<Value.Struct> valuesBefore(LoggedRecord held, String group) {
        List<Head> others = held.heads().of(group).stream()
                .filter(h -> !h.id().equals(id) && !isOfDone(h.id()))
                .toList();
        Set<Value.Struct> values = new LinkedHashSet<>();
        if (kind != TxnKind.REDO && !others.isEmpty()) {
            values.add(part(held, group, others.getLast().change()));
            return values;
        }
        for (ChangeId old : change.replaces()) {
            log.change(old).ifPresent(c -> values.add(part(held, group, c)));
        }
        if (values.isEmpty()) {
            values.add(Value.Struct.EMPTY);
        }
        return values;
    }

    private boolean isOfDone(ChangeId other) {
        return other.actor().equals(done.actor()) && other.seq() == done.seq();
    }

    private static Value.Struct part(LoggedRecord held, String group, Change change) {
        if (change.value() == null) {
            return Value.Struct.EMPTY;
        }
        return group.equals(FieldKey.CREATED)
                ? change.value()
                : Composer.part(held.kind().schema(), group, change.value());
    }
}
