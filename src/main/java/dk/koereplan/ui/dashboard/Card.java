package dk.koereplan.ui.dashboard;

import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A part of the page with its heading.
final class Card extends VBox {
    Card(String heading, Node... beside) {
        super(6);
        getStyleClass().add(Css.CARD);
        setMinWidth(0);
        Label title = Nodes.paragraph(heading, Css.HEADING);
        HBox head = Nodes.row(8, title, Nodes.spacer());
        head.getChildren().addAll(beside);
        getChildren().add(head);
    }

    Card with(Node node) {
        getChildren().add(node);
        return this;
    }
}
