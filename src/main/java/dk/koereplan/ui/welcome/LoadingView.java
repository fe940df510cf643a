package dk.koereplan.ui.welcome;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is shown while a plan is on its way.
public final class LoadingView extends StackPane {
    /// @param name the plan's file
    public LoadingView(String name, Texts texts) {
        VBox middle = Nodes.column(
                16, new ProgressIndicator(), Nodes.label(texts.get("welcome.loading", name), Css.SECONDARY));
        middle.setAlignment(Pos.CENTER);
        Nodes.styled(this, "k-welcome");
        getChildren().add(middle);
    }
}
