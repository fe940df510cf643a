package dk.koereplan.ui.inspector;

import dk.koereplan.domain.change.Value;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field that points to several records: a line for each, and a box that adds one more.
final class LinksEditor implements FieldEditor {
    private final VBox box = new VBox(6);
    private final List<Value> chosen = new ArrayList<>();
    private final String field;
    private final List<ChoiceEditor.Choice> choices;
    private final PlanContext context;
    private final Sink sink;
    private @Nullable Settling settling;

    LinksEditor(String field, List<Value> current, List<ChoiceEditor.Choice> choices, PlanContext context, Sink sink) {
        this.field = field;
        this.choices = choices;
        this.context = context;
        this.sink = sink;
        chosen.addAll(current);
        show();
    }

    private void show() {
        box.getChildren().setAll(chosen.stream().map(this::line).toList());
        box.getChildren().add(more());
    }

    private Node line(Value value) {
        String title = value instanceof Value.Text(String id) ? context.title(id) : value.canonical();
        String remove = context.texts().get("inspector.link.remove", title);
        return Nodes.row(
                6, Nodes.grow(Nodes.paragraph(title)), Nodes.iconButton(Icons.CLOSE, remove, () -> drop(value)));
    }

    private ComboBox<ChoiceEditor.Choice> more() {
        ComboBox<ChoiceEditor.Choice> more = new ComboBox<>();
        List<ChoiceEditor.Choice> left = choices.stream()
                .filter(c -> c.value().filter(chosen::contains).isEmpty())
                .toList();
        ChoiceEditor.fill(more, left, Optional.empty());
        more.setPromptText(context.texts().get("inspector.link.add"));
        settling = new Settling(more, choice -> {
            choice.value().ifPresent(chosen::add);
            changed(chosen.size());
        });
        ComboKeys.on(more, Alphabet::nearness);
        return more;
    }

    private void drop(Value value) {
        int at = chosen.indexOf(value);
        chosen.remove(value);
        changed(at);
    }

    /// @param at the line that the keyboard goes to, if it was in the field; after the last it is the box
    private void changed(int at) {
        boolean here = box.isFocusWithin();
        String name = focus().getAccessibleText();
        show();
        focus().setAccessibleText(name);
        if (here) {
            Focusables.in(box).get(at).requestFocus();
        }
        sink.typed(field, chosen.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(chosen)));
    }

    @Override
    public void commitTyped() {
        if (settling != null) {
            settling.leave();
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node focus() {
        return box.getChildren().getLast();
    }
}
