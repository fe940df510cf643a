package dk.koereplan.domain.change;

import java.util.Optional;

/// Finds what a log has.
@FunctionalInterface
public interface TxnLookup {
    /// An actor's `seq`-th transaction, from 1.
    Optional<Txn> txn(ActorId actor, long seq);

    default Optional<Change> change(ChangeId id) {
        return txn(id.actor(), id.seq())
                .map(txn -> txn.body().changes())
                .filter(changes -> id.index() >= 0 && id.index() < changes.size())
                .map(changes -> changes.get(id.index()));
    }
}
