package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;

/// A log that transactions arrive at, as far as the merge must know it.
public interface KnownLog {
    /// What is applied.
    VersionVector vector();

    /// Whether this is the very transaction that is applied under its author and number.
    boolean has(Txn txn);

    /// The hash of the author's last transaction; empty when there is none.
    String lastHash(ActorId author);
}
