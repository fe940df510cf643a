package dk.koereplan.ui.inspector;

import dk.koereplan.app.ManyChange;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.words.ValueWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One field of all that is selected: what each would become, and what is refused and why, before anything is changed.
/// What is refused keeps back nothing else; all of it is one step.
final class ManyCard extends VBox implements FieldEditor.Sink {
    private static final double WIDTH = 560;
    private static final double HIGHEST = 260;
    private static final int MOST_LINES = 100;
    private final PlanContext context;
    private final InspectorViewModel model;
    private final Edits edits;
    private final EntityKind kind;
    private final List<Entity> records;
    private final Runnable close;
    private final ComboBox<Field> fields = new ComboBox<>();
    private final VBox place = new VBox(4);
    private final VBox preview = new VBox(4);
    private final Label problem = Nodes.paragraph("", "k-problem");
    private final Label understood = Nodes.paragraph("", "k-preview");
    private final TextField reason = new LineField();
    private final Button change;
    private Map<String, Optional<Value>> values = Map.of();
    private ManyChange tried = new ManyChange(List.of());
    private int tries;
    private FieldEditor editor;

    /// @param records of one kind
    /// @param close takes the card away
    ManyCard(PlanContext context, InspectorViewModel model, Edits edits, List<Entity> records, Runnable close) {
        super(10);
        this.context = context;
        this.model = model;
        this.edits = edits;
        this.records = records;
        this.kind = EntityKind.of(records.getFirst());
        this.close = close;
        getStyleClass().addAll("k-popover", "k-many");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        change = Nodes.button("", this::change, Css.PRIMARY);
        fill();
        editor = new Editors(context, model, this).of(fields.getValue());
        reason.setPromptText(context.text("inspector.reason"));
        reason.setAccessibleText(context.text("inspector.reason"));
        reason.setOnAction(event -> tryOut());
        reason.setManaged(false);
        reason.setVisible(false);
        ScrollPane scroll = new ScrollPane(preview);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(context.text("many.preview"));
        scroll.getStyleClass().add("k-detail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label name = Nodes.label(context.text("many.field"), "k-field-name");
        name.setLabelFor(fields);
        getChildren()
                .addAll(
                        Nodes.label(
                                context.text("many.title", records.size(), Words.kinds(kind, context.texts())),
                                Css.HEADING),
                        Nodes.column(4, name, fields),
                        place,
                        reason,
                        scroll,
                        Nodes.row(8, change, Nodes.button(context.text("act.cancel.close"), close, "k-plain")));
        fields.valueProperty().subscribe((before, field) -> choose(field));
        choose(fields.getValue());
    }

    Node focus() {
        return fields;
    }

    private void fill() {
        fields.getItems()
                .setAll(kind.schema().fields().stream()
                        .filter(field -> CellCard.edits(kind, field))
                        .toList());
        fields.setMaxWidth(Double.MAX_VALUE);
        fields.setAccessibleText(context.text("many.field"));
        fields.setVisibleRowCount(12);
        fields.setConverter(new StringConverter<>() {
            @Override
            public String toString(Field field) {
                return field == null ? "" : called(field);
            }

            @Override
            public Field fromString(String text) {
                return fields.getItems().stream()
                        .filter(f -> called(f).equals(text))
                        .findFirst()
                        .orElseThrow();
            }
        });
        ComboKeys.on(fields, Alphabet::nearness);
        fields.setValue(fields.getItems().stream()
                .filter(f -> !f.name().equals("title"))
                .findFirst()
                .orElse(fields.getItems().getFirst()));
    }

    private String called(Field field) {
        return Words.field(kind, field.name(), context.texts());
    }

    /// What stands in the field is what the selected record has: the others can be given it as it is.
    private void choose(Field field) {
        editor = new Editors(context, model, this).of(field);
        Node node = editor.focus();
        node.setAccessibleText(called(field));
        say(problem, "");
        say(understood, editor.preview());
        place.getChildren().setAll(Nodes.label(called(field), "k-field-name"), editor.node(), understood, problem);
        values = Map.of();
        show(new ManyChange(List.of()));
        values = held(field);
        tryOut();
    }

    /// As the selected record has it; an amount is nothing without its unit.
    private Map<String, Optional<Value>> held(Field field) {
        Map<String, Optional<Value>> held = new HashMap<>();
        held.put(field.name(), model.value(field.name()));
        if (field.name().equals("amount")) {
            held.put("unit", model.value("unit"));
        }
        return held;
    }

    /// Until the answer has come there is nothing to write, and of several answers only the last is.
    private void tryOut() {
        forget();
        int mine = tries;
        if (!values.isEmpty()) {
            edits.tryMany(records, values, reason.getText().strip(), answer -> {
                if (mine == tries) {
                    show(answer);
                }
            });
        }
    }

    private void forget() {
        tries++;
        tried = new ManyChange(List.of());
        change.setDisable(true);
    }

    private void show(ManyChange next) {
        tried = next;
        List<ManyChange.Line> changed = next.changed();
        List<ManyChange.Line> refused = next.refused();
        preview.getChildren().clear();
        if (values.isEmpty()) {
            preview.getChildren().add(Nodes.paragraph(context.text("many.explain"), Css.SECONDARY));
        } else {
            preview.getChildren()
                    .add(Nodes.paragraph(
                            context.text(
                                    "many.counts",
                                    changed.size(),
                                    refused.size(),
                                    next.lines().size() - changed.size() - refused.size()),
                            Css.STRONG));
            refused.stream()
                    .limit(MOST_LINES)
                    .forEach(line -> preview.getChildren().add(refusal(line)));
            changed.stream()
                    .limit(MOST_LINES)
                    .forEach(line -> preview.getChildren().add(line(line)));
        }
        boolean asks = refused.stream()
                .flatMap(line -> line.refusals().stream())
                .anyMatch(r -> r.mending() instanceof Mending.Explain);
        reason.setManaged(asks || !reason.getText().isBlank());
        reason.setVisible(reason.isManaged());
        change.setText(context.text("many.change", changed.size()));
        change.setDisable(changed.isEmpty());
    }

    private Label refusal(ManyChange.Line line) {
        String why = Words.refusal(line.refusals().getFirst(), context.texts(), context::title);
        return Nodes.paragraph(context.text("many.refused", line.record().title(), why), Css.DANGER);
    }

    private Label line(ManyChange.Line line) {
        Field field = fields.getValue();
        ValueWords words = new ValueWords(context.index(), context.texts());
        Entity next = line.next() == null ? line.record() : line.next();
        return Nodes.paragraph(line.record().title()
                + ": "
                + known(words.field(line.record(), field))
                + " → "
                + known(words.field(next, field)));
    }

    private String known(String said) {
        return said.isEmpty() ? context.text("value.none") : said;
    }

    private void change() {
        int count = tried.changed().size();
        edits.applyWithUndo(
                tried.edit(reason.getText().strip()),
                context.text("many.said", called(fields.getValue()), count),
                close,
                refusals -> say(problem, Words.refusal(refusals.getFirst(), context.texts(), context::title)));
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @Override
    public void typed(Map<String, Optional<Value>> given) {
        values = given;
        say(problem, "");
        tryOut();
    }

    /// What is made would be chosen in one record only.
    @Override
    public boolean begins() {
        return false;
    }

    @Override
    public void cannotRead(String field, InvalidValue invalid) {
        values = Map.of();
        forget();
        say(problem, Words.invalid(invalid, context.texts()));
        show(new ManyChange(List.of()));
    }

    @Override
    public void preview(String field, String text) {
        say(understood, text);
    }
}
