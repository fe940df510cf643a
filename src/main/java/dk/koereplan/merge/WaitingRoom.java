package dk.koereplan.merge;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The transactions that cannot be applied yet, by actor and number.
final class WaitingRoom {
    private final TreeMap<ActorId, TreeMap<Long, Txn>> byActor = new TreeMap<>();

    WaitingRoom copy() {
        WaitingRoom copy = new WaitingRoom();
        byActor.forEach((actor, txns) -> copy.byActor.put(actor, new TreeMap<>(txns)));
        return copy;
    }

    void add(Txn txn) {
        byActor.computeIfAbsent(txn.actor(), k -> new TreeMap<>()).put(txn.seq(), txn);
    }

    void remove(Txn txn) {
        of(txn.actor()).remove(txn.seq());
    }

    @Nullable
    Txn get(ActorId actor, long seq) {
        return of(actor).get(seq);
    }

    Set<ActorId> actors() {
        return byActor.keySet();
    }

    List<Txn> all() {
        return byActor.values().stream().flatMap(t -> t.values().stream()).toList();
    }

    private NavigableMap<Long, Txn> of(ActorId actor) {
        TreeMap<Long, Txn> txns = byActor.get(actor);
        return txns == null ? Collections.emptyNavigableMap() : txns;
    }

    /// Each with what nobody has sent of all that it builds on.
    List<Waiting> explained(VersionVector here) {
        return all().stream().map(txn -> new Waiting(txn, missing(txn, here))).toList();
    }

    private List<MissingTransactions> missing(Txn start, VersionVector here) {
        TreeSet<MissingTransactions> gaps = new TreeSet<>();
        Set<TxnId> seen = new HashSet<>();
        ArrayDeque<Txn> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Txn txn = open.remove();
            if (seen.add(TxnId.of(txn))) {
                needs(txn).forEach((actor, seq) -> {
                    gaps.addAll(gaps(actor, here.of(actor), seq));
                    open.addAll(between(actor, here.of(actor), seq).values());
                });
            }
        }
        return new ArrayList<>(gaps);
    }

    private static Map<ActorId, Long> needs(Txn txn) {
        Map<ActorId, Long> needs = new TreeMap<>(txn.deps().seen());
        needs.merge(txn.actor(), txn.seq() - 1, Math::max);
        return needs;
    }

    private List<MissingTransactions> gaps(ActorId actor, long have, long need) {
        List<MissingTransactions> gaps = new ArrayList<>();
        long next = have + 1;
        for (long seq : between(actor, have, need).keySet()) {
            if (next < seq) {
                gaps.add(new MissingTransactions(actor, next, seq - 1));
            }
            next = seq + 1;
        }
        if (next <= need) {
            gaps.add(new MissingTransactions(actor, next, need));
        }
        return gaps;
    }

    private NavigableMap<Long, Txn> between(ActorId actor, long have, long need) {
        return need <= have ? Collections.emptyNavigableMap() : of(actor).subMap(have, false, need, true);
    }
}
