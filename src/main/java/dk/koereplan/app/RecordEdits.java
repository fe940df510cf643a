package dk.koereplan.app;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Records;
import java.util.Map;
import java.util.Optional;

/// Edits of one record from fields by name: what forms, the command line and programs give comes in here.
public final class RecordEdits {
    private RecordEdits() {}

    /// @param values of all fields that are given
    /// @throws InvalidValue when one is missing or breaks an invariant
    public static Edit create(EntityKind kind, String id, Value.Struct values) {
        return Edit.put(kind.schema().read(id, values));
    }

    /// Only what is given changes; what others changed meanwhile stays.
    ///
    /// @param seen the record as its editor saw it
    /// @param fields an empty one becomes unknown
    /// @throws InvalidValue when one breaks an invariant
    public static Edit change(Entity seen, Map<String, Optional<Value>> fields) {
        return Edit.change(seen, Records.given(seen, fields));
    }

    /// The record goes, with the parts that make no sense without it.
    public static Edit delete(String id) {
        return Edit.of(new Edit.Step.Remove(id));
    }
}
