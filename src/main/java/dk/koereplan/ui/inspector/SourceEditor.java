package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.ProvenanceForm;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.inspector.ChoiceEditor.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// Where a record stands: in which document, on which page, in which paragraph and lines, and in which words. What has
/// no document was entered.
final class SourceEditor implements FieldEditor {
    private static final String DOCUMENT = "document";
    private static final List<String> PLACES = List.of("page", "paragraph", "lines", "quote");
    private final Sink sink;
    private final Value without;
    private final VBox node = Nodes.column(6);
    private final ComboBox<Choice> documents = new ComboBox<>();
    private final VBox places = Nodes.column(6);
    private final TreeMap<String, Value> typed = new TreeMap<>();
    private final Map<String, TextEditor> editors = new LinkedHashMap<>();

    /// @param entered what it comes from when it comes from no document
    SourceEditor(PlanContext context, Optional<Value> current, Provenance entered, Sink sink) {
        this.sink = sink;
        boolean place = current.orElse(null) instanceof Value.Struct struct && struct.get(DOCUMENT) != null;
        without = place ? ProvenanceForm.write(entered) : current.orElseGet(() -> ProvenanceForm.write(entered));
        if (place && current.orElse(null) instanceof Value.Struct struct) {
            typed.putAll(struct.fields());
        }
        List<Choice> choices =
                new ArrayList<>(List.of(new Choice(Optional.empty(), context.text("source.field.none"))));
        context.roadmap().all(SourceDocument.class).stream()
                .map(d -> new Choice(Optional.of(new Value.Text(d.id().value())), d.title()))
                .forEach(choices::add);
        ChoiceEditor.fill(documents, choices, Optional.ofNullable(typed.get(DOCUMENT)));
        documents.setAccessibleText(context.text("source.field.document"));
        documents.valueProperty().subscribe((before, now) -> {
            if (now != null && !now.equals(before)) {
                choose(now.value());
            }
        });
        PLACES.forEach(name -> places.getChildren().addAll(labelled(context, name)));
        node.getChildren().addAll(documents, places);
        show();
    }

    private List<Node> labelled(PlanContext context, String name) {
        String text = typed.get(name) instanceof Value.Text held ? held.text() : "";
        TextEditor editor = TextEditor.plain(name, text, name.equals("quote"), new Sink() {
            @Override
            public void typed(Map<String, Optional<Value>> values) {
                values.forEach((field, value) -> put(field, value));
                send();
            }

            @Override
            public void cannotRead(String field, InvalidValue invalid) {
                sink.cannotRead("source", invalid);
            }

            @Override
            public void preview(String field, String words) {}
        });
        String label = context.text("source.field." + name);
        editor.node().setAccessibleText(label);
        editors.put(name, editor);
        return List.of(Nodes.label(label), editor.node());
    }

    private void put(String field, Optional<Value> value) {
        value.ifPresentOrElse(v -> typed.put(field, v), () -> typed.remove(field));
    }

    private void choose(Optional<Value> document) {
        put(DOCUMENT, document);
        show();
        send();
    }

    private void show() {
        boolean place = typed.containsKey(DOCUMENT);
        places.setVisible(place);
        places.setManaged(place);
    }

    /// A document without a place in it says nothing yet: it waits for the first page, paragraph or line, and a quote
    /// that was typed before asks for one.
    private void send() {
        if (!typed.containsKey(DOCUMENT)) {
            sink.typed("source", Optional.of(without));
        } else if (PLACES.stream().limit(3).anyMatch(typed::containsKey)) {
            sink.typed("source", Optional.of(new Value.Struct(new TreeMap<>(typed))));
        } else if (typed.containsKey("quote")) {
            sink.cannotRead("source", new InvalidValue("source.place"));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node focus() {
        return documents;
    }

    @Override
    public boolean clean() {
        return !documents.isShowing() && editors.values().stream().allMatch(TextEditor::clean);
    }

    @Override
    public void commitTyped() {
        editors.values().forEach(TextEditor::commitTyped);
    }
}
