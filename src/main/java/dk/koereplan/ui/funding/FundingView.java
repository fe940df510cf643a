package dk.koereplan.ui.funding;

import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// To come.
public final class FundingView implements ScreenView {
    private final VBox root = new VBox();

    public FundingView(Desk desk) {
        root.setAccessibleText(desk.context().planTitle());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {}
}
