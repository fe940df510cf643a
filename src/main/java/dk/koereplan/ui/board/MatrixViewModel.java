package dk.koereplan.ui.board;

import dk.koereplan.analysis.overview.RolloutMatrix;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.board.RolloutEdits;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.board.MatrixGeometry;
import dk.koereplan.scene.board.MatrixModel;
import dk.koereplan.scene.board.MatrixModel.Spot;
import dk.koereplan.scene.board.MatrixScene;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ScrollRange;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The rollout matrix: what it shows, where the keyboard is in it, and what is said in its cells. Each thing that is
/// said
/// is an edit of its own.
public final class MatrixViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final InTurn turns;
    private final Notices notices;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Object> changed = new ReadOnlyObjectWrapper<>(new Object());
    private @Nullable MatrixModel made;
    private boolean making;
    private double left;
    private double top;
    private double width;
    private double height;
    private Subject.@Nullable Cell focus;

    MatrixViewModel(PlanContext context, Edits edits, InTurn turns, Notices notices, TaskRunner tasks) {
        this.context = context;
        this.edits = edits;
        this.turns = turns;
        this.notices = notices;
        this.tasks = tasks;
    }

    /// Changes whenever the matrix is to be drawn anew.
    public ReadOnlyObjectProperty<Object> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    private void redraw() {
        changed.set(new Object());
    }

    public MatrixModel model() {
        MatrixModel now = made;
        if (now == null) {
            now = MatrixModel.of(context.scope(), context.texts());
            made = now;
        }
        return now;
    }

    /// The plan, the filter, the date or the language has changed. Until the matrix is made, away from the caller's
    /// thread, the last one is shown.
    public void refresh() {
        MatrixModel before = made;
        // what is being made meanwhile would come after what is shown
        if (before == null || (!making && before.scope() == context.scope() && before.texts() == context.texts())) {
            redraw();
            return;
        }
        lay(() -> {});
    }

    /// Does something once the matrix is made for the first time; at once when it is already.
    void ready(Runnable then) {
        if (made == null) {
            lay(then);
        } else {
            then.run();
        }
    }

    private void lay(Runnable then) {
        Scope scope = context.scope();
        Texts texts = context.texts();
        making = true;
        tasks.read(
                "board.matrix",
                () -> MatrixModel.of(scope, texts),
                next -> {
                    making = false;
                    made = next;
                    show(geometry());
                    then.run();
                },
                failure -> {
                    making = false;
                    notices.problem(failure);
                });
    }

    MatrixGeometry geometry() {
        return new MatrixGeometry(model(), left, top, width, height, 0).within();
    }

    private void show(MatrixGeometry view) {
        left = view.left();
        top = view.top();
        redraw();
    }

    Scene scene(double newWidth, double newHeight, boolean focused) {
        width = newWidth;
        height = newHeight;
        return MatrixScene.of(geometry(), focused ? focus : null, context.metrics());
    }

    ScrollRange across() {
        return new ScrollRange(0, geometry().wholeWidth(), left, width);
    }

    ScrollRange down() {
        return new ScrollRange(0, geometry().wholeHeight(), top, height);
    }

    void scroll(double right, double down) {
        show(geometry().scrolled(left + right, top + down));
    }

    void scrollTo(double newLeft, double newTop) {
        show(geometry().scrolled(newLeft, newTop));
    }

    /// How far it is scrolled down.
    double top() {
        return top;
    }

    double left() {
        return left;
    }

    /// What the keyboard is on; from nowhere the first cell.
    Optional<Spot> focus() {
        Subject.Cell cell = focus;
        Optional<Spot> spot = cell == null ? Optional.empty() : model().spot(cell);
        return spot.isPresent() || model().rows() == 0
                ? spot
                : Optional.of(new Spot(0, model().columns() > 0 ? 0 : -1));
    }

    /// Puts the keyboard on a place, brings that into sight, and selects what it stands for.
    void focus(Spot spot) {
        focus = model().subject(spot);
        show(geometry().revealing(spot));
        context.select(model().cell(spot)
                .map(cell -> cell.rollout().id().value())
                .orElseGet(() -> model().initiative(spot.row()).id().value()));
    }

    /// So many rows and columns on, as far as there are any.
    void step(int rows, int columns) {
        focus().ifPresent(from -> focus(new Spot(
                Math.clamp((long) from.row() + rows, 0, model().rows() - 1),
                Math.clamp((long) from.column() + columns, -1, model().columns() - 1))));
    }

    /// How far a region has come, where the keyboard is.
    Optional<Rollout> rollout() {
        return focus().flatMap(model()::cell).map(RolloutMatrix.Cell::rollout);
    }

    private Optional<Spot> writable() {
        if (context.readOnly()) {
            notices.say(context.text("timeline.edit.readOnly"));
            return Optional.empty();
        }
        return focus().filter(spot -> spot.column() >= 0);
    }

    private RolloutEdits acts() {
        return new RolloutEdits(context.scope(), edits::nextId, edits.entered());
    }

    /// On to the next state.
    void cycle() {
        say(part -> state(part, RolloutEdits.next(part.rollout().map(Rollout::state))));
    }

    void state(InitiativeState state) {
        say(part -> state(part, state));
    }

    private Optional<InTurn.Intended> state(Part part, InitiativeState state) {
        return Optional.of(intended(
                acts().state(part.initiative(), part.region(), part.rollout(), state),
                "matrix.state",
                part.initiative().title(),
                part.region().title(),
                Words.inline(state, context.texts())));
    }

    void light(Rag light) {
        say(part -> part.rollout().flatMap(rollout -> light(rollout, light)));
    }

    private Optional<InTurn.Intended> light(Rollout rollout, Rag light) {
        Optional<Edit> edit = acts().light(rollout, light);
        if (edit.isEmpty()) {
            notices.say(context.text("board.period.none"));
        }
        return edit.map(known -> intended(
                known,
                "matrix.light",
                context.title(rollout.id().value()),
                context.title(rollout.region().value()),
                Words.inline(light, context.texts())));
    }

    void remove() {
        say(part -> part.rollout()
                .map(rollout -> intended(
                        acts().remove(rollout),
                        "matrix.removed",
                        context.title(rollout.id().value()),
                        context.title(rollout.region().value()))));
    }

    private InTurn.Intended intended(Edit edit, String key, Object... arguments) {
        return new InTurn.Intended(edit, context.text(key, arguments), () -> {}, notices::refused);
    }

    /// One region's part of an initiative, as the plan has it when its turn comes.
    private record Part(Initiative initiative, Region region, Optional<Rollout> rollout) {}

    /// Says something of the cell that the keyboard is on now.
    private void say(Function<Part, Optional<InTurn.Intended>> what) {
        writable().ifPresent(spot -> {
            Id<Initiative> row = model().initiative(spot.row()).id();
            Region region = model().region(spot.column());
            turns.add(() -> context.index()
                    .find(Initiative.class, row)
                    .flatMap(initiative -> what.apply(new Part(initiative, region, part(row, region)))));
        });
    }

    private Optional<Rollout> part(Id<Initiative> initiative, Region region) {
        return RolloutMatrix.rollouts(initiative, context.scope())
                .filter(rollout -> rollout.region().equals(region.id()))
                .reduce((before, shown) -> shown);
    }
}
