package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.Txn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What records were called when an entry of the log was written: a new name after it was given, the last one after the
/// record was deleted.
///
/// @param changes of each record, the oldest first
public record NamesThen(Map<String, List<Head>> changes) {
    public static final NamesThen NONE = new NamesThen(Map.of());

    /// @param changes every change of some records, the oldest first
    public static NamesThen of(List<Head> changes) {
        Map<String, List<Head>> byRecord = new HashMap<>();
        for (Head head : changes) {
            byRecord.computeIfAbsent(head.change().key().entity(), id -> new ArrayList<>())
                    .add(head);
        }
        return new NamesThen(byRecord);
    }

    /// @return empty for a record whose changes are not known here, or that had no name
    public Optional<String> at(Txn entry, String record) {
        Head end = new Head(
                entry.changeId(Integer.MAX_VALUE),
                entry.hlc(),
                entry.body().changes().getFirst());
        Heads heads = Heads.NONE;
        EntityKind kind = null;
        for (Head head : changes.getOrDefault(record, List.of())) {
            if (Head.ORDER.compare(head, end) <= 0) {
                heads = heads.plus(head);
                kind = EntityKind.inLog(head.change().key().kind()).orElse(null);
            }
        }
        return kind == null
                ? Optional.empty()
                : LoggedRecord.of(kind, record, heads).title();
    }
}
