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
        String id = edits.nextId();
        Value.Struct first =
                FirstValues.of(kind, context.index().find(whole), context.roadmap(), edits.entered(), context.today());
        drafts.begin(id, kind, first);
        navigator.edit(id, kind.schema().field("title").isPresent() ? "title" : "");
        return id;
    }
}
