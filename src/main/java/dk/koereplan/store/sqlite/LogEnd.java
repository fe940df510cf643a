package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import java.util.Map;
import java.util.TreeMap;

/// Where the log ends: the vector of what it has, each author's last hash, and the greatest time in it.
record LogEnd(VersionVector vector, Map<ActorId, String> hashes, Hlc newest) {
    static final LogEnd NONE = new LogEnd(VersionVector.EMPTY, Map.of(), Hlc.ZERO);

    String hashOf(ActorId actor) {
        return hashes.getOrDefault(actor, "");
    }

    LogEnd plus(Txn txn, String hash) {
        return plus(txn.actor(), txn.seq(), hash, txn.hlc());
    }

    LogEnd plus(ActorId actor, long seq, String hash, Hlc hlc) {
        Map<ActorId, String> next = new TreeMap<>(hashes);
        next.put(actor, hash);
        return new LogEnd(vector.with(actor, seq), Map.copyOf(next), newest.compareTo(hlc) >= 0 ? newest : hlc);
    }

    boolean continuedBy(Txn txn) {
        return txn.seq() == vector.of(txn.actor()) + 1
                && txn.prevHash().equals(hashOf(txn.actor()))
                && vector.covers(txn.deps());
    }
}
