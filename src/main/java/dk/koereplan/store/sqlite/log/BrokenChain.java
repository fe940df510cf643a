package dk.koereplan.store.sqlite.log;

import dk.koereplan.domain.change.ActorId;

/// The first place where the log is not what its hashes say.
public final class BrokenChain extends Exception {
    private static final long serialVersionUID = 1;

    private final String actor;
    private final long seq;

    public BrokenChain(ActorId actor, long seq, String why) {
        super(actor + ":" + seq + " " + why);
        this.actor = actor.value();
        this.seq = seq;
    }

    public String actor() {
        return actor;
    }

    public long seq() {
        return seq;
    }
}
