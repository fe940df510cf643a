package dk.koereplan.ui.dashboard;

import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A figure that opens the list behind it.
final class Tile extends Button {
    /// @param says what a screen reader says of all of it
    Tile(Node heading, String figure, Node under, String says, Runnable open) {
        Label number = Nodes.label(figure, Css.FIGURE);
        VBox content = Nodes.column(2, heading, number, under);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("k-tile");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(says);
        setOnAction(event -> open.run());
    }
}
