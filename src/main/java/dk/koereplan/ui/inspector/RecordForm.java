package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Every field of a record, to be changed.
final class RecordForm extends VBox implements FieldEditor.Sink {
    private final PlanContext context;
    private final Navigator navigator;
    private final InspectorViewModel model;
    private final EntityKind kind;
    private final String id;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final Map<String, ReasonQuestion> questions = new HashMap<>();
    private final VBox notices = new VBox(6);
    private final VBox unsaved = new VBox(6);
    private final Consumer<String> go;
    private final Runnable dropped;
    private boolean restored;

    /// @param go puts the cursor into a field and shows it
    /// @param dropped what was typed has been forgotten
    RecordForm(
            PlanContext context,
            Navigator navigator,
            InspectorViewModel model,
            EntityKind kind,
            Consumer<String> go,
            Runnable dropped) {
        this.go = go;
        this.dropped = dropped;
        this.context = context;
        this.navigator = navigator;
        this.model = model;
        this.kind = kind;
        this.id = model.id();
        getStyleClass().add("k-form");
        getChildren().add(notices);
        Editors editors = new Editors(context, model, this);
        String held = context.text("inspector.held");
        for (FormLayout.Section section : FormLayout.of(kind)) {
            if (!section.key().isEmpty()) {
                getChildren().add(Nodes.label(context.text(section.key()), "k-caption"));
            }
            for (String name : section.fields()) {
                FormLayout.field(kind, name)
                        .map(f -> new FieldBox(f, called(name, editors), held, editors, model))
                        .ifPresent(boxes::add);
                getChildren().add(boxes.getLast());
            }
        }
        getChildren().add(unsaved);
        boxes.forEach(FieldBox::stand);
        restored = true;
        show(model.problemsProperty().get());
    }

    /// An amount names the unit that a number alone is in.
    private String called(String name, Editors editors) {
        String word = Words.field(kind, name, context.texts());
        return name.equals("amount")
                ? context.text("inspector.amount", word, editors.unit().token())
                : word;
    }

    @Override
    public void typed(Map<String, Optional<Value>> values) {
        model.type(id, kind, values);
    }

    @Override
    public void cannotRead(String field, InvalidValue invalid) {
        model.cannotRead(id, field, invalid);
    }

    @Override
    public void preview(String field, String text) {
        boxes.stream().filter(b -> b.field().equals(field)).forEach(b -> b.preview(text));
    }

    @Override
    public void typing(String field, Value stands, Optional<InvalidValue> wrong) {
        model.typing(id, kind, field, stands, wrong);
        if (!restored) {
            wrong.ifPresentOrElse(invalid -> model.cannotRead(id, field, invalid), () -> model.leave(id, field));
        }
    }

    @Override
    public boolean holds() {
        return model.holds();
    }

    @Override
    public void asBefore(String field) {
        model.asBefore(id, field);
    }

    void commitTyped() {
        boxes.forEach(FieldBox::commitTyped);
    }

    /// The plan has changed.
    void refresh() {
        boxes.forEach(FieldBox::refresh);
        show(model.problemsProperty().get());
    }

    void show(Problems problems) {
        questions.keySet().retainAll(problems.asked());
        for (FieldBox box : boxes) {
            String field = box.field();
            box.problem(problems.byField().getOrDefault(field, ""));
            box.ask(problems.asked().contains(field) ? Optional.of(question(field)) : Optional.empty());
        }
        notices.getChildren().clear();
        problems.rest().forEach(r -> notices.getChildren().add(rest(r)));
        notices.setVisible(!notices.getChildren().isEmpty());
        notices.setManaged(notices.isVisible());
        unsaved(model.unsaved());
    }

    /// Under the fields, so that none of them moves when it comes.
    private void unsaved(List<String> fields) {
        unsaved.getChildren().clear();
        if (model.isNew() || !fields.isEmpty()) {
            Hyperlink drop = Nodes.link(context.text("inspector.dropDraft"), this::drop);
            unsaved.getChildren().add(drop);
        }
        if (!fields.isEmpty()) {
            Hyperlink go = Nodes.link(context.text("inspector.unsaved.go"), () -> go(fields));
            unsaved.getChildren()
                    .addFirst(Nodes.row(8, Nodes.label(context.text("inspector.unsaved", fields.size())), go));
        }
    }

    private void go(List<String> fields) {
        boxes.stream().map(FieldBox::field).filter(fields::contains).findFirst().ifPresent(go);
    }

    /// The field that the cursor is in; empty for none.
    String field() {
        return boxes.stream()
                .filter(FieldBox::hasFocusInside)
                .map(FieldBox::field)
                .findFirst()
                .orElse("");
    }

    private void drop() {
        model.dropDraft();
        dropped.run();
    }

    /// The one that stands there already keeps what is typed in it.
    private ReasonQuestion question(String field) {
        return questions.computeIfAbsent(
                field, f -> new ReasonQuestion(context.texts(), why -> model.because(id, kind, why), () -> keep(f)));
    }

    private void keep(String field) {
        model.keep(id, kind, field);
        boxes.stream().filter(b -> b.field().equals(field)).forEach(FieldBox::renew);
    }

    /// What is missing outside this record, with the way there.
    private VBox rest(Refusal refusal) {
        Texts texts = context.texts();
        Label text = Nodes.paragraph(Words.refusal(refusal, texts, context::title));
        VBox banner = Nodes.styled(Nodes.column(6, text), Css.BANNER, Css.WARNING);
        switch (refusal.mending()) {
            case Mending.Create create ->
                banner.getChildren()
                        .add(Nodes.link(
                                Words.begin(create.kind(), texts),
                                () -> navigator.create(create.kind(), create.whole())));
            case Mending.Fill fill
            when !fill.entity().equals(id) ->
                banner.getChildren()
                        .add(Nodes.link(texts.get("board.mend"), () -> navigator.edit(fill.entity(), fill.field())));
            case Mending.Fill fill -> {}
            case Mending.Explain explain -> {}
            case Mending.None none -> {}
        }
        return banner;
    }

    /// Puts the cursor into a field; into the first for an empty name.
    void focus(String field, ScrollPane scroll) {
        boxes.stream()
                .filter(b -> field.isEmpty() || b.field().equals(field))
                .findFirst()
                .ifPresent(b -> b.focus(scroll));
    }
}
