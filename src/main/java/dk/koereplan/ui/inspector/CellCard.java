package dk.koereplan.ui.inspector;

import dk.koereplan.app.Settled;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.PlanContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One field of the selected record, changed where it is listed, by the editor and the rules of its form. Enter saves,
/// Tab saves and goes on, Escape gives back what stood there; what is refused stays, with what would be understood.
/// Where something else is missing, what was typed waits in the details, with the keyboard at what is.
public final class CellCard extends VBox implements FieldEditor.Sink {
    private static final double NARROWEST = 240;
    private final InspectorViewModel model;
    private final PlanContext context;
    private final EntityKind kind;
    private final String id;
    private final Runnable close;
    private final IntConsumer onward;
    private final FieldBox box;
    private final ReasonQuestion question;
    private final EventHandler<KeyEvent> escape = this::escape;
    private Subscription told = Subscription.EMPTY;
    private int step;
    private boolean said;
    private boolean typed;
    private boolean givenBack;

    /// @param width of the cell
    /// @param close takes the card away
    /// @param onward told to go on by so many fields
    public CellCard(
            PlanContext context,
            InspectorViewModel model,
            Field field,
            double width,
            Runnable close,
            IntConsumer onward) {
        this.context = context;
        this.model = model;
        this.kind = model.kind().orElseThrow();
        this.id = model.id();
        this.close = close;
        this.onward = onward;
        getStyleClass().addAll("k-popover", "k-cell-card");
        setPrefWidth(Math.max(NARROWEST, width));
        setMaxWidth(Math.max(NARROWEST, width));
        question =
                new ReasonQuestion(context.texts(), why -> model.because(id, kind, why, this::settled), this::giveBack);
        Editors editors = new Editors(context, model, this);
        box = new FieldBox(
                field,
                Words.field(kind, field.name(), context.texts()),
                context.text("inspector.held"),
                editors,
                model);
        getChildren().add(box);
        box.stand();
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        sceneProperty().subscribe(this::moved);
    }

    /// Whether a field is changed in one editor that a cell has room for.
    public static boolean edits(EntityKind kind, Field field) {
        return FormLayout.shows(kind, field.name()) && !field.isList() && field.type() != Provenance.class;
    }

    public Node focus() {
        return box.focusable();
    }

    /// Escape is seen before what the card lies on takes it away, and what is typed is not read any more.
    private void moved(Scene before, Scene now) {
        told.unsubscribe();
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, escape);
            told = Subscription.combine(
                    model.problemsProperty().subscribe(this::show),
                    context.selectionProperty().subscribe((one, other) -> giveBack()));
        }
    }

    private void show(Problems problems) {
        String field = box.field();
        box.problem(problems.byField().getOrDefault(field, ""));
        boolean asks = problems.asked().contains(field);
        boolean first = asks && question.getParent() == null;
        box.ask(asks ? Optional.of(question) : Optional.empty());
        if (first) {
            question.focusReason();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            forget();
        }
    }

    private void giveBack() {
        forget();
        close.run();
    }

    private void forget() {
        givenBack = true;
        if (typed) {
            model.keep(id, kind, box.field());
        } else {
            model.asBefore(id, box.field());
        }
    }

    private void onKey(KeyEvent event) {
        boolean inField = event.getTarget() == box.focusable();
        boolean choosing = box.focusable() instanceof ComboBox<?> choices && choices.isShowing();
        if (event.getCode() == KeyCode.TAB && inField && !choosing) {
            save(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && inField && event.getTarget() instanceof TextField) {
            save(0);
            event.consume();
        }
    }

    private void save(int then) {
        step = then;
        said = false;
        box.commitTyped();
        if (!said) {
            leave();
        }
    }

    private void leave() {
        givenBack = true;
        close.run();
        if (step != 0) {
            onward.accept(step);
        }
    }

    private void settled(Settled settled) {
        if (getScene() == null) {
            return;
        }
        if (settled.refusals().isEmpty()) {
            leave();
            return;
        }
        Map<String, String> wrong = model.problemsProperty().get().byField();
        if (!wrong.containsKey(box.field())) {
            givenBack = true;
            close.run();
            model.edit(id, wrong.keySet().stream().findFirst().orElse(box.field()));
        }
    }

    @Override
    public void typed(Map<String, Optional<Value>> values) {
        if (!givenBack) {
            said = true;
            typed = true;
            model.type(id, kind, values, this::settled);
        }
    }

    @Override
    public void cannotRead(String field, InvalidValue invalid) {
        said = true;
        model.cannotRead(id, field, invalid);
    }

    @Override
    public void preview(String field, String text) {
        box.preview(text);
    }

    @Override
    public void typing(String field, Value stands, Optional<InvalidValue> wrong) {
        model.typing(id, kind, field, stands, wrong);
    }

    @Override
    public boolean holds() {
        return givenBack || model.holds();
    }

    @Override
    public void asBefore(String field) {
        model.asBefore(id, field);
    }
}
