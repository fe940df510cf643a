package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.merge.Quarantined.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sorts arriving transactions: known, ready, waiting, or to be kept aside. Lives for one arrival.
final class Intake {
    private final MergeRules rules;
    private final KnownLog here;
    private final TreeMap<ActorId, Long> seen;
    private final WaitingRoom waiting;
    private final List<Quarantined> quarantine;
    private final TreeMap<ActorId, List<Txn>> grown = new TreeMap<>();
    private final List<Txn> accepted = new ArrayList<>();

    Intake(MergeRules rules, KnownLog here, WaitingRoom waiting, List<Quarantined> quarantine) {
        this.rules = rules;
        this.here = here;
        this.seen = new TreeMap<>(here.vector().seen());
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
        Txn waits = waiting.get(txn.actor(), txn.seq());
        if (txn.seq() >= 1 && txn.seq() <= seen(txn.actor())) {
            if (!here.has(txn)) {
                keepAside(txn, Reason.FORK);
            } else if (rules.appliesAgain(txn)) {
                accepted.add(txn);
            }
        } else if (waits != null) {
            if (!waits.equals(txn) && !rules.hash(waits).equals(rules.hash(txn))) {
                keepAside(txn, Reason.FORK);
            }
        } else if (isPossible(txn)) {
            waiting.add(txn);
        } else {
            keepAside(txn, Reason.IMPOSSIBLE);
        }
    }

    private long seen(ActorId actor) {
        return seen.getOrDefault(actor, 0L);
    }

    /// A value that is not there cannot be checked, and nobody replaces what they have not seen.
    private static boolean isPossible(Txn txn) {
        if (txn.seq() < 1 || txn.deps().of(txn.actor()) >= txn.seq()) {
            return false;
        }
        int index = 0;
        for (Change change : txn.body().changes()) {
            if (change.value() == null) {
                return false;
            }
            for (ChangeId old : change.replaces()) {
                boolean own = old.actor().equals(txn.actor()) && old.seq() == txn.seq() && old.index() < index;
                if (!own && txn.deps().of(old.actor()) < old.seq()) {
                    return false;
                }
            }
            index++;
        }
        return true;
    }

    private void keepAside(Txn txn, Reason reason) {
        if (quarantine.stream().noneMatch(q -> q.txn().equals(txn))) {
            quarantine.add(new Quarantined(txn, reason));
        }
    }

    /// Lets in as many of the actor's transactions as are ready, in their order.
    private boolean admit(ActorId actor) {
        boolean any = false;
        long next = seen(actor) + 1;
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
        List<Txn> fresh = grown.get(txn.actor());
        return txn.prevHash().equals(fresh == null ? here.lastHash(txn.actor()) : rules.hash(fresh.getLast()));
    }

    private void accept(Txn txn) {
        grown.computeIfAbsent(txn.actor(), a -> new ArrayList<>()).add(txn);
        seen.put(txn.actor(), txn.seq());
        accepted.add(txn);
        quarantine.removeIf(q -> q.txn().equals(txn));
    }

    VersionVector vector() {
        return new VersionVector(seen);
    }

    /// What came in, in an order in which everything comes after what it builds on.
    List<Txn> accepted() {
        return accepted;
    }

    /// The same by author, in the order of numbers.
    Map<ActorId, List<Txn>> grown() {
        return grown;
    }

    WaitingRoom waiting() {
        return waiting;
    }

    List<Quarantined> quarantine() {
        return quarantine;
    }
}
