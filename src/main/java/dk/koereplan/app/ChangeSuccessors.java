package dk.koereplan.app;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Txn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Which change stands for an older one: taking a change back restores what it had replaced, as a new change, and
/// whoever
/// goes on to take back what was replaced means that new one.
final class ChangeSuccessors {
    private final Map<ChangeId, ChangeId> standIns = new HashMap<>();

    /// The change that stands for this one now; itself when nothing does.
    ChangeId of(ChangeId id) {
        ChangeId at = id;
        for (ChangeId next = standIns.get(at); next != null; next = standIns.get(at)) {
            at = next;
        }
        return at;
    }

    /// @param undone what was taken back
    /// @param inverse the transaction that took it back
    void remember(Txn undone, Txn inverse, Function<ChangeId, Optional<Change>> log) {
        for (Change change : undone.body().changes()) {
            for (ChangeId replaced : change.replaces()) {
                log.apply(replaced)
                        .filter(old -> old.key().equals(change.key()))
                        .flatMap(old -> restored(old, inverse))
                        .ifPresent(id -> put(replaced, id));
            }
        }
    }

    private void put(ChangeId replaced, ChangeId id) {
        ChangeId last = of(replaced);
        if (!last.equals(id)) {
            standIns.put(last, id);
        }
    }

    private static Optional<ChangeId> restored(Change old, Txn inverse) {
        List<Change> changes = inverse.body().changes();
        Optional<ChangeId> sameGroup = Optional.empty();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).key().equals(old.key())) {
                ChangeId id = inverse.changeId(i);
                if (Objects.equals(changes.get(i).value(), old.value())) {
                    return Optional.of(id);
                }
                sameGroup = Optional.of(id);
            }
        }
        return sameGroup;
    }
}
