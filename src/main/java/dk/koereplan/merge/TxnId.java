package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Txn;
import java.util.Comparator;

/// An actor's `seq`-th transaction, from 1.
public record TxnId(ActorId actor, long seq) implements Comparable<TxnId> {
    private static final Comparator<TxnId> ORDER =
            Comparator.comparing(TxnId::actor).thenComparingLong(TxnId::seq);

    public static TxnId of(Txn txn) {
        return new TxnId(txn.actor(), txn.seq());
    }

    @Override
    public int compareTo(TxnId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return actor + ":" + seq;
    }
}
