package dk.koereplan.app;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Records;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody has typed into one record and wants saved.
///
/// @param seen the record as its editor saw it; null for a new one
/// @param first what a new record begins with
/// @param fields in the order they were typed; an empty one becomes unknown
/// @param reason why, where a rule asks for it; may be empty
public record TypedRecord(
        EntityKind kind,
        String id,
        @Nullable Entity seen,
        Value.Struct first,
        Map<String, Optional<Value>> fields,
        String reason) {
    /// The edit that some of the fields make.
    ///
    /// @throws dk.koereplan.domain.InvalidValue when they cannot be read or break an invariant
    Edit edit(Collection<String> names) {
        Map<String, Optional<Value>> sent = new LinkedHashMap<>(fields);
        sent.keySet().retainAll(names);
        Edit edit =
                seen == null ? RecordEdits.create(kind, id, Records.put(first, sent)) : RecordEdits.change(seen, sent);
        return edit.because(reason);
    }

    /// The fields by what changes together: a state and what it needs are one act.
    List<Set<String>> acts() {
        Map<String, Set<String>> byGroup = new LinkedHashMap<>();
        for (String name : fields.keySet()) {
            String group = kind.schema().field(name).map(Field::group).orElse(name);
            byGroup.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(name);
        }
        return new ArrayList<>(byGroup.values());
    }
}
