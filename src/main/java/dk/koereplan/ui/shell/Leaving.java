package dk.koereplan.ui.shell;

import dk.koereplan.app.TaskRunner;
import dk.koereplan.ui.common.Appearance;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.control.Layer;
import org.jspecify.annotations.Nullable;

/// Leaves a plan at once when all is saved; else when the user has said what becomes of the rest.
record Leaving(Layer layer, TaskRunner tasks, Appearance appearance, Notices notices) {
    /// @param open what is left; null while no plan is open
    void of(@Nullable Workspace open, Runnable leave) {
        if (open == null) {
            leave.run();
            return;
        }
        open.commitTyped();
        open.hold(true);
        // behind what has just been handed to the writer, so that only what it refused is asked about
        tasks.write(() -> open, settled -> ask(settled, leave), notices::problem);
    }

    private void ask(Workspace open, Runnable leave) {
        int fields = open.drafts().unsaved();
        if (fields == 0 || open.context().readOnly()) {
            leave.run();
            return;
        }
        layer.hideAll();
        LeavingCard card = new LeavingCard(
                fields,
                appearance.texts(),
                () -> {
                    layer.hide();
                    leave.run();
                },
                layer::hide,
                () -> {
                    layer.hide();
                    open.drafts().dropAll();
                    leave.run();
                });
        // by a button, by Escape or by a click beside it
        card.sceneProperty().subscribe((before, now) -> open.hold(now != null));
        layer.showCentred(card, card.focus());
    }
}
