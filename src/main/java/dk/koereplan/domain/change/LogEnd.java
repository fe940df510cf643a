package dk.koereplan.domain.change;

import java.util.Map;
import java.util.TreeMap;

/// Where a log ends: the vector of what it has, each author's last hash, and the greatest time in it.
public record LogEnd(VersionVector vector, Map<ActorId, String> hashes, Hlc newest) {
    public static final LogEnd NONE = new LogEnd(VersionVector.EMPTY, Map.of(), Hlc.ZERO);

    public String hashOf(ActorId actor) {
        return hashes.getOrDefault(actor, "");
    }

    public LogEnd plus(Txn txn, String hash) {
        return plus(txn.actor(), txn.seq(), hash, txn.hlc());
    }

    public LogEnd plus(ActorId actor, long seq, String hash, Hlc hlc) {
        Map<ActorId, String> next = new TreeMap<>(hashes);
        next.put(actor, hash);
        return new LogEnd(vector.with(actor, seq), Map.copyOf(next), newest.compareTo(hlc) >= 0 ? newest : hlc);
    }

    /// The next transaction of an author who has seen all of this log.
    ///
    /// @param now the author's clock, in milliseconds
    public Txn next(ActorId author, long now, String member, String appVersion, int schemaVersion, ChangeSet changes) {
        return new Txn(
                author,
                vector.of(author) + 1,
                hashOf(author),
                vector,
                newest.next(now),
                member,
                appVersion,
                schemaVersion,
                changes);
    }

    /// @throws IllegalArgumentException when this is not the author's next transaction
    public void requireNext(Txn txn, ActorId author) {
        boolean next = txn.actor().equals(author)
                && txn.seq() == vector.of(author) + 1
                && txn.prevHash().equals(hashOf(author))
                && vector.covers(txn.deps())
                && txn.body().changes().stream().allMatch(c -> c.value() != null);
        if (!next) {
            throw new IllegalArgumentException(txn.changeId(0) + " does not continue this copy's log");
        }
    }
}
