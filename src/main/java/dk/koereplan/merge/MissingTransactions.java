package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import java.util.Comparator;

/// Transactions of one actor that nobody has sent, `first` to `last` inclusive.
public record MissingTransactions(ActorId actor, long first, long last) implements Comparable<MissingTransactions> {
    private static final Comparator<MissingTransactions> ORDER = Comparator.comparing(MissingTransactions::actor)
            .thenComparingLong(MissingTransactions::first)
            .thenComparingLong(MissingTransactions::last);

    @Override
    public int compareTo(MissingTransactions other) {
        return ORDER.compare(this, other);
    }
}
