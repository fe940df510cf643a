package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ActorId;

/// The first place where the log is not what its hashes say.
final class BrokenChain extends Exception {
    private static final long serialVersionUID = 1;

    private final String actor;
    private final long seq;

    BrokenChain(ActorId actor, long seq, String why) {
        super(actor + ":" + seq + " " + why);
        this.actor = actor.value();
        this.seq = seq;
    }

    String actor() {
        return actor;
    }

    long seq() {
        return seq;
    }
}
