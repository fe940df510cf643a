package dk.koereplan.ui.inspector;

import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of a summary, with its heading.
final class Section extends VBox {
    Section(String heading) {
        super(4);
        getStyleClass().add("k-section");
        getChildren().add(Nodes.label(heading, "k-caption"));
    }

    Section with(Node node) {
        getChildren().add(node);
        return this;
    }

    /// A name on the left, its value on the right.
    Section pair(String name, String value, String... classes) {
        Label left = Nodes.label(name, Css.SECONDARY);
        left.setMinWidth(Region.USE_PREF_SIZE);
        Label right = Nodes.paragraph(value, classes);
        HBox row = Nodes.row(12, left, Nodes.spacer(), right);
        return with(row);
    }

    boolean isEmpty() {
        return getChildren().size() == 1;
    }
}
