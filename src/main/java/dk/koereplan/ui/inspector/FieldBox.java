package dk.koereplan.ui.inspector;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.ui.control.Nodes;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A field with its name over it, and under it how it was understood and what is wrong.
final class FieldBox extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private final Field field;
    private final Editors editors;
    private final InspectorViewModel model;
    private final Label preview = Nodes.paragraph("", "k-preview");
    private final Label problem = Nodes.paragraph("", "k-problem");
    private final String name;
    private FieldEditor editor;
    private Optional<Value> shown;

    FieldBox(Field field, String name, Editors editors, InspectorViewModel model) {
        this.field = field;
        this.name = name;
        this.editors = editors;
        this.model = model;
        getStyleClass().add("k-field");
        shown = value();
        editor = editors.of(field);
        put();
        say(problem, "");
    }

    private Optional<Value> value() {
        return model.value(field.name());
    }

    String field() {
        return field.name();
    }

    private void put() {
        Node node = editor.node();
        Node focus = editor.focus();
        focus.setAccessibleText(name);
        getChildren().clear();
        if (!(editor instanceof FlagEditor)) {
            Label label = Nodes.label(name, "k-field-name");
            label.setLabelFor(focus);
            getChildren().add(label);
        }
        getChildren().addAll(node, preview, problem);
        say(preview, editor.preview());
    }

    /// Shows the plan's value again, unless somebody is typing.
    void refresh() {
        Optional<Value> now = value();
        if (!now.equals(shown)) {
            shown = now;
            boolean focused = hasFocusInside();
            if (!focused || editor.clean()) {
                editor = editors.of(field);
                put();
                if (focused) {
                    editor.focus().requestFocus();
                }
            }
        }
    }

    void commitTyped() {
        editor.commitTyped();
    }

    private boolean hasFocusInside() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }

    void preview(String text) {
        say(preview, text);
    }

    /// @param text empty when nothing is wrong
    void problem(String text) {
        say(problem, text);
        pseudoClassStateChanged(INVALID, !text.isEmpty());
        editor.focus().setAccessibleHelp(text);
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    void focus(ScrollPane scroll) {
        editor.focus().requestFocus();
        double height = scroll.getContent().getBoundsInLocal().getHeight();
        double top = scroll.getContent().sceneToLocal(localToScene(0, 0)).getY();
        scroll.setVvalue(height <= 0 ? 0 : Math.clamp(top / height, 0, 1));
    }
}
