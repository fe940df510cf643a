package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import java.util.Comparator;

/// Transactions of one actor that nobody has sent, `first` to `last` inclusive.
public record Gap(ActorId actor, long first, long last) implements Comparable<Gap> {
    private static final Comparator<Gap> ORDER =
            Comparator.comparing(Gap::actor).thenComparingLong(Gap::first).thenComparingLong(Gap::last);

    @Override
    public int compareTo(Gap other) {
        return ORDER.compare(this, other);
    }
}
