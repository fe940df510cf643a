package dk.koereplan.merge;

import dk.koereplan.domain.change.Txn;

/// A transaction that is kept aside for a person to look at; everything else goes on.
public record Quarantined(Txn txn, Reason reason) {
    /// Why it is kept aside.
    public enum Reason {
        /// Another transaction of this actor and number is here: a copy was used twice under one identity.
        FORK,
        /// It does not follow the actor's transaction before it: it belongs to the other side of a fork.
        BROKEN_CHAIN,
        /// It has a number below 1, claims to have seen itself, replaces what its author had not seen, or lacks a
        /// value.
        IMPOSSIBLE
    }
}
