package dk.koereplan.domain.edit;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.TxnLookup;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The change set that takes a transaction back: each group gets the value that it had before, as a *new* change. The
/// history only grows. It takes the place of the transaction's own changes alone, so that what others did meanwhile
/// stands, and a person is asked where the two do not agree.
public final class Inverse {
    private Inverse() {}

    /// @param log the plan's log
    /// @param now the plan that the inverse is to be committed on
    public static ChangeSet of(Txn done, TxnKind kind, TxnLookup log, Roadmap now) {
        ChangeSuccessors successors = new ChangeSuccessors(log, now);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < done.body().changes().size(); i++) {
            Change change = done.body().changes().get(i);
            ChangeId id = successors.of(done.changeId(i), change.key());
            RevertedChange undone = new RevertedChange(done, id, change, kind, log);
            now.held(change.key().entity()).ifPresent(held -> changes.addAll(undone.inverse(held)));
        }
        return new ChangeSet(kind, done.body().intention(), done.body().reason(), withoutEditsOfDeleted(changes));
    }

    /// A tombstone counts only while nothing newer stands beside it, so it travels alone.
    private static List<Change> withoutEditsOfDeleted(List<Change> changes) {
        Set<String> deleted = new HashSet<>();
        changes.stream()
                .filter(Change::deletes)
                .forEach(c -> deleted.add(c.key().entity()));
        return changes.stream()
                .filter(c -> c.deletes() || !deleted.contains(c.key().entity()))
                .toList();
    }

    /// Later changes that build on this transaction and would have to be taken back first.
    public static List<Refusal> laterChanges(Txn done, TxnLookup log, Roadmap now) {
        ChangeSuccessors successors = new ChangeSuccessors(log, now);
        List<Refusal> later = new ArrayList<>();
        for (int i = 0; i < done.body().changes().size(); i++) {
            FieldKey key = done.body().changes().get(i).key();
            ChangeId id = successors.of(done.changeId(i), key);
            Heads heads = now.held(key.entity()).map(LoggedRecord::heads).orElse(Heads.NONE);
            boolean stands = heads.all().stream().anyMatch(h -> h.id().equals(id));
            boolean creation = key.group().equals(FieldKey.CREATED);
            boolean edited = creation && heads.all().size() > 1 && !heads.deleted();
            boolean gone = !creation && !key.group().equals(FieldKey.DELETED) && heads.deleted();
            if (!stands || edited || gone) {
                later.add(Refusal.of(key.entity(), null, RefusalKey.TAKE_BACK_LATER));
            }
        }
        return later;
    }
}
