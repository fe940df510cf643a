package dk.koereplan.cli;

import dk.koereplan.app.Reading;
import dk.koereplan.app.RecordEdits;
import dk.koereplan.app.TypedFields;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.ProvenanceForm;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One edit as text gives it.
///
/// @param kind what to make, in singular or plural; null to change or delete what is there
/// @param fields new values by the names that the JSON export uses; null for unknown
record EditLine(String id, @Nullable String kind, boolean delete, Map<String, @Nullable Value> fields, String reason) {
    /// @throws InvalidValue when it names an unknown record, kind or field, or a value has the wrong form
    Edit toEdit(Roadmap roadmap, String role, Reading reading) {
        return edit(roadmap, role, reading).because(reason);
    }

    private Edit edit(Roadmap roadmap, String role, Reading reading) {
        if (kind != null) {
            EntityKind made = EntityKind.named(kind).orElseThrow(() -> new InvalidValue("kind.unknown", kind));
            InvalidValue.unless(roadmap.find(id).isEmpty(), "id.taken", id);
            Value source = ProvenanceForm.write(new Provenance.Entered(role));
            Value.Struct first = new Value.Struct(new TreeMap<>(Map.of("source", source)));
            return RecordEdits.create(made, id, Records.put(first, TypedFields.read(made, fields, reading)));
        }
        Entity before = roadmap.find(id).orElseThrow(() -> new InvalidValue("id.unknown", id));
        return delete
                ? RecordEdits.delete(id)
                : RecordEdits.change(before, TypedFields.read(EntityKind.of(before), fields, reading));
    }
}
