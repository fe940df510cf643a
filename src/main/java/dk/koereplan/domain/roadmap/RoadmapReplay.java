package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<EntityKind, HeldRecords> tables = new EnumMap<>(EntityKind.class);
        records.forEach((name, byId) -> EntityKind.inLog(name).ifPresent(kind -> tables.put(kind, table(kind, byId))));
        return new Roadmap(Collections.unmodifiableMap(tables), last);
    }

    /// On all cores: to sort the ids and to make the records is most of the work of opening a plan.
    private static HeldRecords table(EntityKind kind, Map<String, List<Head>> byId) {
        String[] ids = byId.keySet().toArray(String[]::new);
        Arrays.parallelSort(ids);
        LoggedRecord[] records = new LoggedRecord[ids.length];
        Arrays.parallelSetAll(
                records, i -> LoggedRecord.of(kind, ids[i], standing(byId.getOrDefault(ids[i], List.of()))));
        return HeldRecords.of(List.of(records));
    }

    /// A change takes the place of those in its own group only.
    private record Replaced(String group, ChangeId id) {}

    private static Heads standing(List<Head> all) {
        if (all.size() == 1) {
            return new Heads(all);
        }
        Set<Replaced> replaced = new HashSet<>();
        for (Head head : all) {
            for (ChangeId old : head.change().replaces()) {
                replaced.add(new Replaced(head.group(), old));
            }
        }
        List<Head> standing = new ArrayList<>(all.size());
        for (Head head : all) {
            if (!replaced.contains(new Replaced(head.group(), head.id()))) {
                standing.add(head);
            }
        }
        standing.sort(Head.ORDER);
        return new Heads(standing);
    }
}
