package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.ProvenanceForm;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.inspector.ChoiceEditor.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// Where a record stands: in which document, on which page, in which paragraph and lines, and in which words. What has
/// no document was entered.
final class SourceEditor implements FieldEditor {
    private static final String SOURCE = "source";
    private static final String DOCUMENT = "document";
    private static final List<String> PLACES = List.of("page", "paragraph", "lines", "quote");
    private final Sink sink;
    private final Value without;
    private final VBox node = Nodes.column(6);
    private final ComboBox<Choice> documents = new ComboBox<>();
    private final VBox places = Nodes.column(6);
    private final TreeMap<String, Value> typed = new TreeMap<>();
    private final TreeMap<String, Value> standing = new TreeMap<>();
    private Value shown;
    private final Map<String, TextEditor> editors = new LinkedHashMap<>();

    /// @param entered what it comes from when it comes from no document
    SourceEditor(PlanContext context, Optional<Value> current, Provenance entered, Sink sink) {
        this.sink = sink;
        boolean place = current.orElse(null) instanceof Value.Struct struct && struct.get(DOCUMENT) != null;
        without = place ? ProvenanceForm.write(entered) : current.orElseGet(() -> ProvenanceForm.write(entered));
        if (place && current.orElse(null) instanceof Value.Struct struct) {
            typed.putAll(struct.fields());
        }
        shown = stands();
        List<Choice> choices =
                new ArrayList<>(List.of(new Choice(Optional.empty(), context.text("source.field.none"))));
        context.roadmap().all(SourceDocument.class).stream()
                .map(d -> new Choice(Optional.of(new Value.Text(d.id().value())), d.title()))
                .forEach(choices::add);
        ChoiceEditor.fill(documents, choices, Optional.ofNullable(typed.get(DOCUMENT)));
        documents.setAccessibleText(context.text("source.field.document"));
        ComboKeys.on(documents, Alphabet::nearness);
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
                sink.cannotRead(SOURCE, invalid);
            }

            @Override
            public void preview(String field, String words) {}

            @Override
            public void typing(String field, Value stands, Optional<InvalidValue> wrong) {
                standing.put(field, stands);
                tell(wrong);
            }

            @Override
            public void asBefore(String field) {
                standing.remove(field);
                tell(Optional.empty());
            }
        });
        String label = context.text("source.field." + name);
        editor.node().setAccessibleText(label);
        editors.put(name, editor);
        return List.of(Nodes.label(label), editor.node());
    }

    /// What stands in it: what was read, and over it what is being typed.
    private Value stands() {
        TreeMap<String, Value> all = new TreeMap<>(typed);
        all.putAll(standing);
        return new Value.Struct(all);
    }

    private void tell(Optional<InvalidValue> wrong) {
        if (stands().equals(shown)) {
            sink.asBefore(SOURCE);
        } else {
            sink.typing(SOURCE, stands(), wrong);
        }
    }

    @Override
    public void stand(Value stands) {
        if (stands instanceof Value.Struct(SortedMap<String, Value> places)) {
            Value document = places.get(DOCUMENT);
            put(DOCUMENT, Optional.ofNullable(document));
            ChoiceEditor.select(documents, Optional.ofNullable(document));
            show();
            places.forEach(
                    (place, text) -> Optional.ofNullable(editors.get(place)).ifPresent(e -> e.stand(text)));
            tell(Optional.empty());
        }
    }

    private void put(String field, Optional<Value> value) {
        standing.remove(field);
        value.ifPresentOrElse(v -> typed.put(field, v), () -> typed.remove(field));
    }

    private void choose(Optional<Value> document) {
        if (Optional.ofNullable(typed.get(DOCUMENT)).equals(document)) {
            return;
        }
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
            shown = stands();
            sink.typed(SOURCE, Optional.of(without));
        } else if (PLACES.stream().limit(3).anyMatch(typed::containsKey)) {
            shown = stands();
            sink.typed(SOURCE, Optional.of(new Value.Struct(new TreeMap<>(typed))));
        } else if (typed.containsKey("quote")) {
            sink.typing(SOURCE, stands(), Optional.empty());
            sink.cannotRead(SOURCE, new InvalidValue("source.place"));
        } else {
            sink.typing(SOURCE, stands(), Optional.empty());
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
