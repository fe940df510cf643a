package dk.koereplan.ui.board.offender;

import dk.koereplan.boot.Main;
import javafx.application.Platform;
import javafx.scene.layout.Pane;

/// Planted: a view model that holds a node, opens its own door to the toolkit and knows the composition root.
final class NosyViewModel {
    final Pane pane = new Pane();
    final Class<?> main = Main.class;

    void refresh() {
        Platform.runLater(() -> pane.getChildren().clear());
    }
}
