package dk.koereplan.ui.inspector;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Icons;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A field with its name over it, and under it how it was understood and what is wrong.
final class FieldBox extends VBox {
    /// What stays free over a field that is scrolled to, in pixels.
    private static final double ABOVE = 12;

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private final Field field;
    private final Editors editors;
    private final InspectorViewModel model;
    private final Label preview = Nodes.paragraph("", "k-preview");
    private final Label problem = Nodes.paragraph("", "k-problem");
    private final Label held;
    private final String name;
    private Optional<ReasonQuestion> question = Optional.empty();
    private FieldEditor editor;
    private Optional<Value> shown;

    /// @param held says that the field is not saved
    FieldBox(Field field, String name, String held, Editors editors, InspectorViewModel model) {
        this.field = field;
        this.name = name;
        this.held = Nodes.label(held, "k-held");
        this.held.setGraphic(Icons.WARNING.node());
        this.held.setMinWidth(USE_PREF_SIZE);
        this.editors = editors;
        this.model = model;
        getStyleClass().add("k-field");
        shown = value();
        editor = editors.of(field);
        put();
        problem("");
    }

    /// Puts back what was typed and not read, once the form is whole.
    void stand() {
        model.standing(field.name()).ifPresent(editor::stand);
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
        Label label = Nodes.label(editor instanceof FlagEditor ? "" : name, "k-field-name");
        label.setLabelFor(focus);
        HBox head = Nodes.row(8, label, Nodes.spacer(), held);
        if (editor instanceof FlagEditor) {
            head.managedProperty().bind(held.visibleProperty());
        }
        getChildren().setAll(head, node, preview, problem);
        question.ifPresent(getChildren()::add);
        say(preview, editor.preview());
    }

    /// Shows the plan's value again, unless somebody is typing.
    void refresh() {
        Optional<Value> now = value();
        if (!now.equals(shown)) {
            shown = now;
            boolean focused = hasFocusInside();
            if (!focused || editor.clean()) {
                List<Node> before = Focusables.in(editor.node());
                editor = editors.of(field);
                put();
                stand();
                if (focused) {
                    twin(before).requestFocus();
                }
            }
        }
    }

    /// Where the cursor was, in the editor that came in its place: who went on by Tab is not taken back.
    private Node twin(List<Node> before) {
        Scene scene = getScene();
        int at = scene == null ? -1 : before.indexOf(scene.getFocusOwner());
        List<Node> now = Focusables.in(editor.node());
        return at >= 0 && before.size() == now.size() ? now.get(at) : editor.focus();
    }

    /// What takes the cursor.
    Node focusable() {
        return editor.focus();
    }

    void commitTyped() {
        editor.commitTyped();
    }

    boolean hasFocusInside() {
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
        boolean wrong = !text.isEmpty();
        pseudoClassStateChanged(INVALID, wrong);
        boolean unsaved = wrong || (model.unsaved().contains(field.name()) && !hasFocusInside());
        held.setVisible(unsaved);
        held.setManaged(unsaved);
        editor.focus().setAccessibleHelp(wrong ? held.getText() + ". " + text : "");
    }

    /// Puts a question under the field, or takes it away.
    void ask(Optional<ReasonQuestion> asked) {
        if (asked.equals(question)) {
            return;
        }
        boolean answered = hasFocusInside();
        question.ifPresent(getChildren()::remove);
        question = asked;
        question.ifPresent(getChildren()::add);
        if (answered && !hasFocusInside()) {
            editor.focus().requestFocus();
        }
    }

    /// Shows what the plan says, whatever is typed.
    void renew() {
        shown = value();
        editor = editors.of(field);
        put();
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    /// Takes the cursor, and is seen whole, with its name.
    void focus(ScrollPane scroll) {
        editor.focus().requestFocus();
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = content.getBoundsInLocal().getHeight() - seen;
        if (beyond <= 0) {
            return;
        }
        double from = scroll.getVvalue() * beyond;
        Bounds at = content.sceneToLocal(localToScene(getBoundsInLocal()));
        if (at.getMinY() < from || at.getMaxY() > from + seen) {
            scroll.setVvalue(Math.clamp((at.getMinY() - ABOVE) / beyond, 0, 1));
        }
    }
}
