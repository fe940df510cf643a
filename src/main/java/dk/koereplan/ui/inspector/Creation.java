package dk.koereplan.ui.inspector;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.FirstValues;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;

/// Begins new records: an empty form, which becomes a record with its first field that makes it whole.
public record Creation(PlanContext context, Edits edits, Navigator navigator, Drafts drafts) {
    /// @param whole the id of the record that the new one is begun within; empty for none
    /// @return the id that it will have
    public String begin(EntityKind kind, String whole) {
        String id = draft(kind, whole, context, edits, drafts);
        navigator.edit(id, start(kind));
        return id;
    }

    /// The form's first values, before it is shown.
    static String draft(EntityKind kind, String whole, PlanContext context, Edits edits, Drafts drafts) {
        String id = edits.nextId();
        Value.Struct first =
                FirstValues.of(kind, context.index().find(whole), context.roadmap(), edits.entered(), context.today());
        drafts.begin(id, kind, first);
        return id;
    }

    /// The field that people begin with; empty for the first of the form.
    static String start(EntityKind kind) {
        return kind.schema().field("title").isPresent() ? "title" : "";
    }
}
