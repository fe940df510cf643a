package dk.koereplan.cli;

import dk.koereplan.app.RecordEdits;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One edit as text gives it.
///
/// @param kind what to make, in singular or plural; null to change or delete what is there
/// @param fields new values by the names that the JSON export uses; null for unknown
record EditLine(String id, @Nullable String kind, boolean delete, Map<String, @Nullable Value> fields, String reason) {
    /// @throws InvalidValue when it names an unknown record, kind or field, or a value has the wrong form
    Edit toEdit(Roadmap roadmap, String role, Language language) {
        return edit(roadmap, role, language).because(reason);
    }

    private Edit edit(Roadmap roadmap, String role, Language language) {
        if (kind != null) {
            EntityKind made = EntityKind.named(kind).orElseThrow(() -> new InvalidValue("kind.unknown", kind));
            InvalidValue.unless(roadmap.find(id).isEmpty(), "id.taken", id);
            return RecordEdits.create(made, id, fields, role, language);
        }
        Entity before = roadmap.find(id).orElseThrow(() -> new InvalidValue("id.unknown", id));
        return delete ? RecordEdits.delete(before) : RecordEdits.change(before, fields, language);
    }
}
