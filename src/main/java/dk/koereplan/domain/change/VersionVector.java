package dk.koereplan.domain.change;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a copy has seen: for each actor the number of its last transaction, contiguous from 1.
public record VersionVector(SortedMap<ActorId, Long> seen) {
    public static final VersionVector EMPTY = new VersionVector(new TreeMap<>());

    public VersionVector {
        seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
    }

    public long of(ActorId actor) {
        return seen.getOrDefault(actor, 0L);
    }

    public VersionVector with(ActorId actor, long seq) {
        TreeMap<ActorId, Long> more = new TreeMap<>(seen);
        more.put(actor, seq);
        return new VersionVector(more);
    }

    /// Whether everything that `other` has seen is seen here too.
    public boolean covers(VersionVector other) {
        for (Map.Entry<ActorId, Long> entry : other.seen.entrySet()) {
            if (of(entry.getKey()) < entry.getValue()) {
                return false;
            }
        }
        return true;
    }
}
