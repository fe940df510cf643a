package dk.koereplan.merge;

import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// What must hold of every history (`reliability.md` 2.10). Each answers what is wrong, or nothing.
enum Property {
    /// The same transactions make the same plan in every copy.
    P1_CONVERGENCE {
        @Override
        Optional<String> brokenIn(World world) {
            MergedLog first = world.members.getFirst().log();
            for (Member member : world.members) {
                if (!same(first, member.log())) {
                    return Optional.of("two members with the same transactions see different plans");
                }
            }
            return Optional.empty();
        }
    },

    /// Any order and any split into batches make the same plan.
    P2_ORDER_INDEPENDENCE {
        @Override
        Optional<String> brokenIn(World world) {
            MergedLog first = world.members.getFirst().log();
            List<Txn> all = first.everything();
            for (int i = 0; i < 2; i++) {
                Random random = new Random(i);
                List<Txn> mixed = new ArrayList<>(all);
                Collections.shuffle(mixed, random);
                MergedLog log = MergedLog.by(world.rules);
                int at = 0;
                while (at < mixed.size()) {
                    int end = Math.min(mixed.size(), at + 1 + random.nextInt(40));
                    log = log.plus(mixed.subList(at, end));
                    at = end;
                }
                if (!same(first, log)) {
                    return Optional.of("another order of arrival made another plan");
                }
            }
            return Optional.empty();
        }
    },

    /// What comes again changes nothing.
    P3_IDEMPOTENCE {
        @Override
        Optional<String> brokenIn(World world) {
            MergedLog first = world.members.getFirst().log();
            List<Txn> again = new ArrayList<>(first.everything());
            Collections.shuffle(again, new Random(7));
            MergedLog twice = first.plus(again.subList(0, again.size() / 2)).plus(again);
            return same(first, twice) && first.txns().equals(twice.txns())
                    ? Optional.empty()
                    : Optional.of("the same transactions once more made another plan");
        }
    },

    /// Each change stands, or was replaced by somebody who had seen it.
    P4_NO_LOST_UPDATE {
        @Override
        Optional<String> brokenIn(World world) {
            MergedLog log = world.members.getFirst().log();
            Map<ChangeId, List<Txn>> replacers = new HashMap<>();
            for (Txn txn : log.txns()) {
                txn.body()
                        .changes()
                        .forEach(c -> c.replaces()
                                .forEach(id -> replacers
                                        .computeIfAbsent(id, k -> new ArrayList<>())
                                        .add(txn)));
            }
            Set<ChangeId> standing = new HashSet<>();
            log.roadmap().held().forEach(h -> h.heads().all().forEach(head -> standing.add(head.id())));
            for (Txn txn : log.txns()) {
                for (int i = 0; i < txn.body().changes().size(); i++) {
                    ChangeId id = txn.changeId(i);
                    boolean replaced = replacers.getOrDefault(id, List.of()).stream()
                            .anyMatch(r -> TxnId.of(r).equals(TxnId.of(txn))
                                    || r.deps().of(id.actor()) >= id.seq());
                    if (!standing.contains(id) && !replaced) {
                        return Optional.of(
                                "lost: " + id + " " + txn.body().changes().get(i));
                    }
                }
            }
            return Optional.empty();
        }
    },

    /// Links in force make no circle and point to what is there; every other one is shown.
    P5_INTEGRITY {
        @Override
        Optional<String> brokenIn(World world) {
            MergedLog log = world.members.getFirst().log();
            Roadmap roadmap = log.roadmap();
            Set<String> shown = new TreeSet<>();
            log.structuralConflicts().stream()
                    .filter(c -> c.kind() == StructuralConflict.Kind.MISSING_REFERENCE)
                    .forEach(c -> shown.add(c.entity() + "." + c.field() + ">" + c.others()));
            for (LoggedRecord held : roadmap.held().toList()) {
                if (held.entity() != null) {
                    for (Reference r : Reference.of(held.entity())) {
                        String name = held.id() + "." + r.field().name() + ">" + List.of(r.target());
                        if (roadmap.find(r.target()).isEmpty() && !shown.contains(name)) {
                            return Optional.of("not shown: " + name);
                        }
                    }
                }
            }
            return circle(log.structure(), roadmap);
        }
    },

    /// The plan kept up to date step by step is the plan that the whole log makes.
    P10_LOG_IS_TRUTH {
        @Override
        Optional<String> brokenIn(World world) {
            for (Member member : world.members) {
                Roadmap rebuilt = Roadmap.replay(member.log().txns());
                if (!rebuilt.equals(member.roadmap())) {
                    return Optional.of("the plan is not what its log says");
                }
            }
            return Optional.empty();
        }
    },

    /// Nothing makes a log shorter.
    P12_MONOTONIC {
        @Override
        Optional<String> brokenIn(World world) {
            return Optional.ofNullable(world.broken.get("P12"));
        }
    },

    /// What waits is listed with what it waits for, and that is nowhere.
    P14_NOTHING_STUCK_UNLISTED {
        @Override
        Optional<String> brokenIn(World world) {
            MergedLog log = world.members.getFirst().log();
            Set<TxnId> known = new HashSet<>();
            log.everything().forEach(t -> known.add(TxnId.of(t)));
            for (Waiting waiting : log.waiting()) {
                boolean named = !waiting.missing().isEmpty()
                        && waiting.missing().stream()
                                .noneMatch(g -> known.contains(new TxnId(g.actor(), g.first()))
                                        || known.contains(new TxnId(g.actor(), g.last())));
                if (!named) {
                    return Optional.of("waits without a reason: " + TxnId.of(waiting.txn()) + waiting.missing());
                }
            }
            boolean all =
                    log.waiting().size() + log.txns().size() == world.union().size();
            return all && log.quarantine().isEmpty() ? Optional.empty() : Optional.of("a transaction is nowhere");
        }
    },

    /// Undo and then redo say the same as before, by two new transactions.
    P18_UNDO_REDO {
        @Override
        Optional<String> brokenIn(World world) {
            return Optional.ofNullable(world.broken.get("P18"));
        }
    };

    abstract Optional<String> brokenIn(World world);

    private static boolean same(MergedLog a, MergedLog b) {
        return a.vector().equals(b.vector())
                && a.stateDigest().equals(b.stateDigest())
                && a.waiting().equals(b.waiting())
                && a.conflicts().equals(b.conflicts())
                && a.quarantine().size() == b.quarantine().size();
    }

    private static Optional<String> circle(Structure structure, Roadmap roadmap) {
        Map<String, List<String>> links = new HashMap<>();
        roadmap.all(Dependency.class).stream()
                .flatMap(d -> structure.inForce(d).stream())
                .forEach(
                        d -> d.to().forEach(to -> links.computeIfAbsent(d.from().value(), k -> new ArrayList<>())
                                .add(to.value())));
        Map<String, List<String>> parents = new HashMap<>();
        roadmap.all(Initiative.class).stream()
                .filter(i -> structure.parentOf(i) != null)
                .forEach(i -> parents.put(
                        i.id().value(), List.of(structure.parentOf(i).value())));
        for (Map<String, List<String>> graph : List.of(links, parents)) {
            for (String start : graph.keySet()) {
                Set<String> seen = new HashSet<>();
                List<String> open = new ArrayList<>(graph.get(start));
                while (!open.isEmpty()) {
                    String at = open.removeLast();
                    if (at.equals(start)) {
                        return Optional.of("a circle through " + start);
                    }
                    if (roadmap.find(at).isEmpty()) {
                        return Optional.of("a link to " + at + ", which is gone");
                    }
                    if (seen.add(at)) {
                        open.addAll(graph.getOrDefault(at, List.of()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
