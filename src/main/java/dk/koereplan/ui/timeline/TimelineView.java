package dk.koereplan.ui.timeline;

import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// To come.
public final class TimelineView implements ScreenView {
    private final VBox root = new VBox();

    public TimelineView(Desk desk, TimelineViewModel model) {
        root.setAccessibleText(desk.context().planTitle() + model);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {}
}
