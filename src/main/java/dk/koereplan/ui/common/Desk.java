package dk.koereplan.ui.common;

import dk.koereplan.app.PlanSession;
import dk.koereplan.i18n.Texts;

/// What a screen is given to work with.
public record Desk(
        PlanContext context, Edits edits, Navigator navigator, Notices notices, PlanSession session, Drafts drafts) {
    public Texts texts() {
        return context.texts();
    }

    public String text(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    public void select(String id) {
        context.selectionProperty().set(id);
    }
}
