package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.merge.Quarantined.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Sorts arriving transactions: known, ready, waiting, or to be kept aside. Lives for one arrival.
final class Intake {
    private final MergeRules rules;
    private final TreeMap<ActorId, List<Txn>> chains;
    private final TreeMap<ActorId, Long> seen;
    private final WaitingRoom waiting;
    private final List<Quarantined> quarantine;
    private final TreeSet<ActorId> grown = new TreeSet<>();
    private final List<Txn> accepted = new ArrayList<>();

    Intake(
            MergeRules rules,
            Map<ActorId, List<Txn>> chains,
            VersionVector vector,
            WaitingRoom waiting,
            List<Quarantined> quarantine) {
        this.rules = rules;
        this.chains = new TreeMap<>(chains);
        this.seen = new TreeMap<>(vector.seen());
        this.waiting = waiting.copy();
        this.quarantine = new ArrayList<>(quarantine);
    }

    void take(Collection<Txn> arrived) {
        for (Txn txn : arrived) {
            place(txn);
        }
        boolean progress;
        do {
            progress = false;
            for (ActorId actor : waiting.actors()) {
                progress |= admit(actor);
            }
        } while (progress);
    }

    private void place(Txn txn) {
        Txn known = known(txn.actor(), txn.seq());
        if (known != null) {
            if (!known.equals(txn) && !rules.hash(known).equals(rules.hash(txn))) {
                keepAside(txn, Reason.FORK);
            } else if (rules.appliesAgain(txn)) {
                accepted.add(txn);
            }
        } else if (txn.seq() < 1 || txn.deps().of(txn.actor()) >= txn.seq()) {
            keepAside(txn, Reason.IMPOSSIBLE);
        } else {
            waiting.add(txn);
        }
    }

    private @Nullable Txn known(ActorId actor, long seq) {
        long have = seen.getOrDefault(actor, 0L);
        return seq >= 1 && seq <= have ? chain(actor).get((int) seq - 1) : waiting.get(actor, seq);
    }

    private void keepAside(Txn txn, Reason reason) {
        Quarantined aside = new Quarantined(txn, reason);
        if (!quarantine.contains(aside)) {
            quarantine.add(aside);
        }
    }

    /// Lets in as many of the actor's transactions as are ready, in their order.
    private boolean admit(ActorId actor) {
        boolean any = false;
        long next = seen.getOrDefault(actor, 0L) + 1;
        Txn txn = waiting.get(actor, next);
        while (txn != null && rules.isReady(txn, vector())) {
            waiting.remove(txn);
            any = true;
            if (follows(txn)) {
                accept(txn);
                next++;
            } else {
                keepAside(txn, Reason.BROKEN_CHAIN);
            }
            txn = waiting.get(actor, next);
        }
        return any;
    }

    private boolean follows(Txn txn) {
        String previous = txn.seq() == 1 ? "" : rules.hash(chain(txn.actor()).getLast());
        return txn.prevHash().equals(previous);
    }

    private void accept(Txn txn) {
        if (grown.add(txn.actor())) {
            chains.put(txn.actor(), new ArrayList<>(chain(txn.actor())));
        }
        chain(txn.actor()).add(txn);
        seen.put(txn.actor(), txn.seq());
        accepted.add(txn);
    }

    private List<Txn> chain(ActorId actor) {
        return chains.getOrDefault(actor, List.of());
    }

    VersionVector vector() {
        return new VersionVector(seen);
    }

    /// What came in, in an order in which everything comes after what it builds on.
    List<Txn> accepted() {
        return accepted;
    }

    Map<ActorId, List<Txn>> chains() {
        return chains;
    }

    WaitingRoom waiting() {
        return waiting;
    }

    List<Quarantined> quarantine() {
        return quarantine;
    }
}
