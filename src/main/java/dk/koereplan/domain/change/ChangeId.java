package dk.koereplan.domain.change;

/// The `index`-th change (from 0) of an actor's `seq`-th transaction (from 1).
public record ChangeId(ActorId actor, long seq, int index) implements Comparable<ChangeId> {
    @Override
    public int compareTo(ChangeId other) {
        int byActor = actor.compareTo(other.actor);
        if (byActor != 0) {
            return byActor;
        }
        int bySeq = Long.compare(seq, other.seq);
        return bySeq != 0 ? bySeq : Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return actor + ":" + seq + ":" + index;
    }

    /// Reads what [#toString] wrote.
    public static ChangeId parse(String text) {
        int last = text.lastIndexOf(':');
        int middle = text.lastIndexOf(':', last - 1);
        return new ChangeId(
                new ActorId(text.substring(0, middle)),
                Long.parseLong(text, middle + 1, last, 10),
                Integer.parseInt(text, last + 1, text.length(), 10));
    }
}
