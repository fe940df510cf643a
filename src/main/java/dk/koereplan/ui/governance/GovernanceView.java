package dk.koereplan.ui.governance;

import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// To come.
public final class GovernanceView implements ScreenView {
    private final VBox root = new VBox();

    public GovernanceView(Desk desk) {
        root.setAccessibleText(desk.context().planTitle());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {}
}
