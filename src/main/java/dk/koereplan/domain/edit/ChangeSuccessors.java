package dk.koereplan.domain.edit;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.TxnLookup;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which change stands for an older one: taking a change back restores what it had replaced, as a new change, and
/// whoever goes on to take back what was replaced means that new one. The log says it all: an undo names what it
/// replaces, and holds the value of what it restores. So the answer is the same in every copy and after every opening.
///
/// Where the log leaves it open which of two equal values was restored, the new change stands for both.
///
/// @param known what each change looked at stands for, itself included
record ChangeSuccessors(TxnLookup log, Roadmap now, Map<ChangeId, Set<ChangeId>> known) {
    ChangeSuccessors(TxnLookup log, Roadmap now) {
        this(log, now, new HashMap<>());
    }

    /// The change that stands for this one now; itself when nothing does.
    ChangeId of(ChangeId id, FieldKey key) {
        Heads heads = now.held(key.entity()).map(LoggedRecord::heads).orElse(Heads.NONE);
        List<ChangeId> standing = heads.of(key.group()).stream().map(Head::id).toList();
        return standing.contains(id)
                ? id
                : standing.reversed().stream()
                        .filter(head -> stoodFor(head).contains(id))
                        .findFirst()
                        .orElse(id);
    }

    /// Works from the oldest on, so that a person may undo and redo as often as they like.
    private Set<ChangeId> stoodFor(ChangeId start) {
        Deque<ChangeId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ChangeId at = open.peek();
            List<ChangeId> older = unknown(replaced(at));
            List<ChangeId> restored = older.isEmpty() ? restored(at) : List.of();
            older = older.isEmpty() ? unknown(restored) : older;
            if (older.isEmpty()) {
                Set<ChangeId> all = new HashSet<>(Set.of(at));
                restored.forEach(r -> all.addAll(known.getOrDefault(r, Set.of())));
                known.put(open.pop(), all);
            } else {
                older.forEach(open::push);
            }
        }
        return known.getOrDefault(start, Set.of(start));
    }

    private List<ChangeId> unknown(List<ChangeId> ids) {
        return ids.stream().filter(id -> !known.containsKey(id)).toList();
    }

    /// What the change brought back, when it took another back.
    private List<ChangeId> restored(ChangeId id) {
        TxnKind kind = kind(id);
        return replaced(id).stream()
                .flatMap(old -> known.getOrDefault(old, Set.of(old)).stream())
                .filter(undone -> mayTakeBack(kind, kind(undone)))
                .flatMap(undone -> sameGroup(undone).stream())
                .filter(old -> value(old).equals(value(id)))
                .distinct()
                .toList();
    }

    /// What the change took the place of; nothing when it took nothing back.
    private List<ChangeId> replaced(ChangeId id) {
        return takesBack(kind(id)) ? sameGroup(id) : List.of();
    }

    private static boolean takesBack(TxnKind kind) {
        return kind == TxnKind.UNDO || kind == TxnKind.REDO || kind == TxnKind.TAKE_BACK;
    }

    /// Redo takes back an undo, and nothing but redo does, except a person who picks one.
    private static boolean mayTakeBack(TxnKind kind, TxnKind undone) {
        return kind == TxnKind.TAKE_BACK || (kind == TxnKind.REDO) == (undone == TxnKind.UNDO);
    }

    /// What the change replaced in its own group. Nobody can have replaced what they had not seen.
    private List<ChangeId> sameGroup(ChangeId id) {
        List<ChangeId> same = new ArrayList<>();
        Optional<Txn> txn = log.txn(id.actor(), id.seq());
        Optional<Change> change = log.change(id);
        if (txn.isPresent() && change.isPresent()) {
            FieldKey key = change.get().key();
            for (ChangeId old : change.get().replaces()) {
                boolean seen = txn.get().deps().of(old.actor()) >= old.seq();
                if (seen && log.change(old).filter(c -> c.key().equals(key)).isPresent()) {
                    same.add(old);
                }
            }
        }
        return same;
    }

    private Optional<Value.Struct> value(ChangeId id) {
        return log.change(id).map(Change::value);
    }

    private TxnKind kind(ChangeId id) {
        return log.txn(id.actor(), id.seq()).map(Txn::body).map(b -> b.kind()).orElse(TxnKind.EDIT);
    }
}
