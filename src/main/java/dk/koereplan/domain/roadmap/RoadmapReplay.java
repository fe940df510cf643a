package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Rebuilds a plan from its whole log at once, without needing an order.
final class RoadmapReplay {
    /// Changes of one record belong together, whatever their group.
    static final Comparator<FieldKey> BY_RECORD =
            Comparator.comparing(FieldKey::kind).thenComparing(FieldKey::entity);

    private RoadmapReplay() {}

    static Roadmap of(Iterable<Txn> txns) {
        Map<String, Map<String, List<Head>>> records = new HashMap<>();
        Hlc last = Hlc.ZERO;
        for (Txn txn : txns) {
            last = Roadmap.latest(last, txn.hlc());
            List<Change> changes = txn.body().changes();
            for (int i = 0; i < changes.size(); i++) {
                FieldKey key = changes.get(i).key();
                records.computeIfAbsent(key.kind(), k -> new HashMap<>())
                        .computeIfAbsent(key.entity(), e -> new ArrayList<>(2))
                        .add(new Head(txn.changeId(i), txn.hlc(), changes.get(i)));
            }
        }
        Map<EntityKind, NavigableMap<String, LoggedRecord>> tables = new EnumMap<>(EntityKind.class);
        records.forEach((name, byId) -> EntityKind.inLog(name).ifPresent(kind -> {
            NavigableMap<String, LoggedRecord> table = new TreeMap<>();
            byId.entrySet().parallelStream()
                    .map(record -> LoggedRecord.of(kind, record.getKey(), standing(record.getValue())))
                    .sorted(Comparator.comparing(LoggedRecord::id))
                    .forEachOrdered(held -> table.put(held.id(), held));
            tables.put(kind, table);
        }));
        return new Roadmap(Collections.unmodifiableMap(tables), last);
    }

    private static Heads standing(List<Head> all) {
        if (all.size() == 1) {
            return new Heads(all);
        }
        Map<ChangeId, Head> standing = new HashMap<>();
        all.forEach(head -> standing.put(head.id(), head));
        Map<ChangeId, Head> every = Map.copyOf(standing);
        for (Head head : all) {
            for (ChangeId old : head.change().replaces()) {
                Head before = every.get(old);
                if (before != null && before.group().equals(head.group())) {
                    standing.remove(old);
                }
            }
        }
        return new Heads(standing.values().stream().sorted(Head.ORDER).toList());
    }
}
