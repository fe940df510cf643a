package dk.koereplan.ui.inspector;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.ConflictCard;
import dk.koereplan.ui.common.LightLabel;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.FocusHome;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import dk.koereplan.words.PhaseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The inspector: the selected record to read, or to edit.
public final class InspectorView implements AutoCloseable {
    /// Characters of a title: some four lines.
    private static final int LONGEST_TITLE = 120;

    private final PlanContext context;
    private final Navigator navigator;
    private final Layer layer;
    private final InspectorViewModel model;
    private final ReferringRecords referring;
    private final BorderPane root = new BorderPane();
    private VBox body = new VBox();
    private ScrollPane scroll = new ScrollPane(body);
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable RecordForm form;

    public InspectorView(PlanContext context, Navigator navigator, Layer layer, InspectorViewModel model) {
        this.context = context;
        this.navigator = navigator;
        this.layer = layer;
        this.model = model;
        referring = new ReferringRecords(context);
        root.getStyleClass().add("k-inspector");
        root.setPrefWidth(340);
        root.setMinWidth(300);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        FocusHome.place(root, () -> Focusables.main(form == null ? scroll : form));
        subscriptions.now(context.selectionProperty(), id -> show(false));
        subscriptions.add(context.factsProperty().subscribe(this::renew)::unsubscribe);
        subscriptions.later(model.editingProperty(), () -> show(true));
        subscriptions.later(model.problemsProperty(), this::problems);
        subscriptions.later(model.unsavedProperty(), this::problems);
        subscriptions.add(referring::close);
    }

    public Node node() {
        return root;
    }

    /// Escape in a field gives back what was there; in a form where nothing is typed it leaves the form.
    private void leave(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || form == null) {
            return;
        }
        if (model.isNew() && !model.hasDraft()) {
            model.dropDraft();
            event.consume();
        } else if (model.editingProperty().get()) {
            model.doneEditing();
            event.consume();
        }
    }

    private void problems() {
        if (form != null) {
            form.show(model.problemsProperty().get());
        }
    }

    private void renew(Facts before, Facts now) {
        if (before.asOf().equals(now.asOf())) {
            refresh();
        } else {
            show(false);
        }
    }

    private void refresh() {
        if (form != null && model.record().isPresent()) {
            form.refresh();
            head();
        } else {
            show(false);
        }
    }

    /// @param asked whoever asked for it wants to type: else the keyboard stays where the record was selected
    private void show(boolean asked) {
        form = null;
        Optional<EntityKind> kind = model.kind();
        root.setVisible(kind.isPresent());
        root.setManaged(kind.isPresent());
        page();
        if (kind.isEmpty()) {
            return;
        }
        head();
        if (asForm()) {
            edit(kind.get(), asked || model.isNew());
        } else {
            // somebody who leaves the form reads on: Space presses none of the record's links
            scroll.setFocusTraversable(true);
            model.record().ifPresent(this::read);
        }
    }

    /// A new scroll pane each time: a used one keeps a picture of what it showed last.
    private void page() {
        body = new VBox();
        body.getStyleClass().add("k-inspector-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(
                model.record().map(e -> context.title(e.id().value())).orElseGet(this::kindWord));
        root.setCenter(scroll);
    }

    private void edit(EntityKind kind, boolean asked) {
        RecordForm fresh = new RecordForm(context, navigator, model, kind, this::focus, () -> show(false));
        form = fresh;
        model.madeFor().ifPresent(later -> body.getChildren().add(back(later)));
        body.getChildren().add(fresh);
        String field = model.focusFieldProperty().get();
        model.focusFieldProperty().set("");
        if (asked && root.getScene() != null && (model.editingProperty().get() || model.isNew())) {
            root.applyCss();
            root.layout();
            fresh.focus(field, scroll);
        }
    }

    /// The way back to the form that this record is made for.
    private Node back(InspectorViewModel.ChosenLater later) {
        String field = Words.field(later.kind(), later.field(), context.texts());
        String title = context.index()
                .find(later.id())
                .map(e -> context.title(later.id()))
                .orElseGet(() -> Words.begin(later.kind(), context.texts()));
        Node link = Nodes.link(context.text("inspector.back", title, field), model::doneEditing);
        return Nodes.styled(Nodes.column(0, link), Css.BANNER);
    }

    /// The one that the cursor is in; empty for none.
    public String field() {
        return form == null ? "" : form.field();
    }

    private void focus(String field) {
        if (form != null) {
            form.focus(field, scroll);
        }
    }

    /// What can be done with it, the likeliest first.
    private void acts(Entity entity) {
        List<Command> acts = navigator.acts(List.of(entity.id().value()));
        if (!acts.isEmpty()) {
            FlowPane buttons = new FlowPane(6, 6);
            acts.forEach(act -> buttons.getChildren()
                    .add(Nodes.button(
                            context.text(act.key()),
                            act::run,
                            buttons.getChildren().isEmpty() ? Css.PRIMARY : "k-plain")));
            body.getChildren().add(buttons);
        }
    }

    private void read(Entity entity) {
        acts(entity);
        model.held()
                .filter(h -> !h.conflicts().isEmpty())
                .ifPresent(h -> body.getChildren()
                        .add(new ConflictCard(context, h, (group, value) -> model.settle(h, group, value))));
        List<Node> nodes = entity instanceof Initiative initiative
                ? new InitiativeSummary(context, navigator, referring, initiative).nodes()
                : new RecordSummary(context, navigator, referring, entity).nodes();
        body.getChildren().addAll(nodes);
        Section source = new Section(context.text("inspector.source"))
                .with(Nodes.link(context.wording().source(entity.source()), this::showSource));
        if (entity.source() instanceof Provenance.Document place && place.quote() != null) {
            source.with(Nodes.paragraph(context.text("source.quoted", place.quote()), Css.SECONDARY));
        }
        body.getChildren().add(source);
    }

    private boolean asForm() {
        return !context.readOnly() && (model.editingProperty().get() || model.isNew() || model.hasDraft());
    }

    private void head() {
        VBox head = new VBox();
        head.getStyleClass().add("k-inspector-head");
        head.getChildren().add(buttons());
        Optional<Entity> record = model.record();
        String title = record.map(e -> context.title(e.id().value()))
                .orElseGet(() ->
                        model.kind().map(k -> Words.begin(k, context.texts())).orElse(""));
        String under = record.map(this::subtitle).orElse("");
        FlowPane badges = new FlowPane(6, 4);
        record.ifPresent(e -> badges(e, badges));
        if (form != null || asForm()) {
            // as high whatever is typed below it, or the fields would move away under the hands
            badges.getStyleClass().add("k-badges");
            head.getChildren().addAll(Nodes.line(title, Css.TITLE), Nodes.line(under, Css.SECONDARY), badges);
        } else {
            head.getChildren().add(title(title));
            if (!under.isEmpty()) {
                head.getChildren().add(Nodes.paragraph(under, Css.SECONDARY));
            }
            if (!badges.getChildren().isEmpty()) {
                head.getChildren().add(badges);
            }
        }
        root.setTop(head);
    }

    /// One that would fill half the panel is shortened; the pointer, a click and the form show the whole of it.
    private static Label title(String title) {
        Label label = Nodes.paragraph(PlainText.cut(title, LONGEST_TITLE), Css.TITLE);
        if (title.length() > LONGEST_TITLE) {
            label.setAccessibleText(title);
            Tooltip whole = new Tooltip(title);
            whole.setWrapText(true);
            whole.setMaxWidth(480);
            label.setTooltip(whole);
            label.setOnMouseClicked(event ->
                    label.setText(label.getText().equals(title) ? PlainText.cut(title, LONGEST_TITLE) : title));
        }
        return label;
    }

    private void badges(Entity entity, FlowPane badges) {
        if (entity.source() instanceof Provenance.Demo) {
            badges.getChildren().add(Nodes.badge(context.text("badge.demo"), Css.DEMO));
        }
        if (model.held().filter(h -> !h.conflicts().isEmpty()).isPresent()) {
            badges.getChildren().add(Nodes.badge(context.text("badge.conflict"), "k-conflict"));
        }
        if (entity.source() instanceof Provenance.Entered) {
            badges.getChildren().add(Nodes.badge(context.text("badge.entered")));
        }
    }

    private String subtitle(Entity entity) {
        if (!(entity instanceof Initiative initiative)) {
            return Reference.whole(entity)
                    .map(id -> kindWord() + " · " + context.title(id))
                    .orElse(kindWord());
        }
        List<String> parts = new ArrayList<>();
        if (initiative.track() != null) {
            parts.add(context.title(initiative.track().value()));
        }
        initiative.professions().forEach(p -> parts.add(Words.inline(p, context.texts())));
        parts.add(PhaseWords.inline(context.scope().facts().phase(initiative), context.texts()));
        return String.join(" · ", parts);
    }

    private String kindWord() {
        return model.kind().map(k -> Words.kind(k, context.texts())).orElse("");
    }

    private HBox buttons() {
        HBox row = Nodes.row(2);
        Optional<Entity> record = model.record();
        record.flatMap(Reference::whole)
                .ifPresent(whole -> row.getChildren()
                        .add(Nodes.iconButton(Icons.BACK, context.title(whole), () -> context.select(whole))));
        if (record.orElse(null) instanceof Initiative initiative) {
            Light light = context.scope().light(initiative);
            row.getChildren().add(LightLabel.label(light.rag(), context.texts()));
            if (light.old() && light.period() != null) {
                row.getChildren().add(Nodes.label(light.period().title(), Css.SMALL));
            }
        } else {
            row.getChildren().add(Nodes.label(kindWord().toUpperCase(locale()), Css.SMALL));
        }
        row.getChildren().add(Nodes.spacer());
        if (record.orElse(null) instanceof Initiative initiative && initiative.number() != null) {
            row.getChildren().add(Nodes.label(initiative.number(), Css.SECONDARY));
        }
        boolean editable = !context.readOnly() && record.isPresent();
        record.map(e -> e.id().value())
                .ifPresent(id -> row.getChildren()
                        .add(Nodes.iconButton(
                                Icons.HISTORY, context.text("command.history"), () -> navigator.history(id, ""))));
        if (editable) {
            Icons icon = model.editingProperty().get() ? Icons.DONE : Icons.EDIT;
            String name = context.text(model.editingProperty().get() ? "command.edit.done" : "command.edit");
            row.getChildren().add(Nodes.iconButton(icon, name, this::toggleEditing));
            row.getChildren().add(Nodes.iconButton(Icons.DELETE, context.text("command.delete"), model::delete));
        }
        Button close = Nodes.iconButton(Icons.CLOSE, context.text("command.inspector.close"), () -> context.select(""));
        row.getChildren().add(close);
        return row;
    }

    private Locale locale() {
        return context.texts().language().locale();
    }

    /// Reads what is typed now, as when the cursor leaves its field. A record that does not exist yet stays a draft:
    /// nobody has said that it is to be one.
    public void commitTyped() {
        if (form != null && !model.isNew()) {
            form.commitTyped();
        }
    }

    public void toggleEditing() {
        if (model.editingProperty().get()) {
            model.doneEditing();
        } else {
            model.edit(model.id(), "");
        }
    }

    public void showSource() {
        model.record().ifPresent(entity -> {
            SourceCard card = new SourceCard(context, entity);
            layer.showUnder(Optional.ofNullable(root.getTop()).orElse(root), card, card);
        });
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
