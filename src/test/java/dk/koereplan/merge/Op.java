package dk.koereplan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// One thing that one member does. What it does exactly follows from `salt` and from what the member's copy holds at
/// that moment, so that any part of a history is a history.
record Op(Kind kind, int member, long salt) {
    /// What members do, and how often.
    enum Kind {
        CREATE(10),
        EDIT(26),
        DELETE(5),
        REVIVE(3),
        LINK(6),
        MOVE(7),
        RESOLVE(6),
        UNDO(3),
        REDO(2),
        UNDO_REDO(2),
        CLOCK(2),
        BACKUP(1),
        RESTORE(1),
        SEND(24),
        RECEIVE(28),
        LOSE(3);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    static List<Op> history(long seed, int members, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Kind> urn = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < kind.weight; i++) {
                urn.add(kind);
            }
        }
        List<Op> ops = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            ops.add(new Op(urn.get(random.nextInt(urn.size())), random.nextInt(members), random.nextLong()));
        }
        return ops;
    }

    @Override
    public String toString() {
        return kind + " " + member + " " + salt;
    }
}
