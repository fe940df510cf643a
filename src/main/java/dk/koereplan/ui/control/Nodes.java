package dk.koereplan.ui.control;

import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small parts that views are put together from.
public final class Nodes {
    private Nodes() {}

    public static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// A label that breaks its text over lines.
    public static Label paragraph(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label of one line, also when it is empty, whose whole text the pointer tells.
    public static Label line(String text, String... classes) {
        Label label = label(text, classes);
        label.setMinWidth(0);
        if (!text.isEmpty()) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    public static Label badge(String text, String... classes) {
        Label badge = label(text, Css.BADGE);
        badge.getStyleClass().addAll(classes);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    public static Button button(String text, Runnable action, String... classes) {
        Button button = new Button(text);
        button.getStyleClass().addAll(classes);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A button that shows an icon only; its name is its tooltip and what a screen reader says.
    public static Button iconButton(Icons icon, String name, Runnable action) {
        Button button = new Button("", icon.node());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add(Css.ICON_BUTTON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add(Css.LINK);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /// Whether it, or something that it lies in, is not shown.
    public static boolean hidden(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return true;
            }
        }
        return false;
    }

    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    public static HBox row(double spacing, Node... nodes) {
        HBox row = new HBox(spacing, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static VBox column(double spacing, List<? extends Node> nodes) {
        VBox column = new VBox(spacing);
        column.getChildren().addAll(nodes);
        return column;
    }

    public static VBox column(double spacing, Node... nodes) {
        return column(spacing, List.of(nodes));
    }

    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }

    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    /// A row that can be clicked or reached by the keyboard, and says one sentence.
    public static HBox actionRow(String says, Runnable action, Node... nodes) {
        HBox row = row(12, nodes);
        row.getStyleClass().add(Css.ROW);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(says);
        row.setOnMouseClicked(event -> action.run());
        row.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    action.run();
                    event.consume();
                }
                default -> {}
            }
        });
        return row;
    }
}
