package dk.koereplan.ui.board;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.PlanMemory;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.board.ColumnLimits;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.board.BoardGeometry;
import dk.koereplan.scene.board.BoardHand;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardNeighbours;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.board.BoardSpot;
import dk.koereplan.scene.board.BoardViewport;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ScrollRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the board shows, where it is scrolled to and what the keyboard is on. Remembered while other screens are looked
/// at; how it is laid out, from one start of the program to the next.
public final class BoardViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final TaskRunner tasks;
    private final PlanMemory memory;
    private final InTurn turns;
    private final CardHand hand;
    private final MatrixViewModel matrix;
    private final ReadOnlyObjectWrapper<Object> changed = new ReadOnlyObjectWrapper<>(new Object());
    private final ReadOnlyObjectWrapper<BoardSetting> setting;
    private @Nullable BoardModel made;
    private @Nullable BoardSetting chosen;
    private BoardViewport view = BoardViewport.of(0, 0);
    private String card = "";
    private @Nullable ColumnKey title;
    private boolean laying;

    /// What the keyboard goes to once the board of now is laid out; empty for nothing.
    private String awaited = "";

    public BoardViewModel(PlanContext context, Edits edits, Notices notices, TaskRunner tasks, PlanMemory memory) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        this.tasks = tasks;
        this.memory = memory;
        setting = new ReadOnlyObjectWrapper<>(BoardMemory.read(memory));
        turns = new InTurn(edits);
        matrix = new MatrixViewModel(context, edits, turns, notices, tasks);
        hand = new CardHand(context, edits, turns, notices, this::model, this::redraw, this::moved);
    }

    /// The card in hand, and how cards are moved.
    public CardHand hand() {
        return hand;
    }

    /// What is shown in the place of cards.
    public MatrixViewModel matrix() {
        return matrix;
    }

    public ReadOnlyObjectProperty<BoardSetting> settingProperty() {
        return setting.getReadOnlyProperty();
    }

    /// Lays the board out otherwise; of several that are asked for the last one is shown.
    public void choose(BoardSetting next) {
        chosen = next;
        if (!next.equals(setting.get())) {
            ready(next, () -> {
                if (next.equals(chosen)) {
                    setting.set(next);
                    BoardMemory.keep(memory, next);
                    refresh();
                }
            });
        }
    }

    /// Does something once the board is laid out for the first time; at once when it is already.
    public void ready(Runnable then) {
        ready(setting.get(), then);
    }

    private void ready(BoardSetting wanted, Runnable then) {
        if (wanted.isMatrix()) {
            matrix.ready(then);
        } else if (made == null) {
            lay(wanted, then);
        } else {
            then.run();
        }
    }

    /// Sets how many cards there should be at most in a column; empty for no limit.
    void limit(ColumnKey column, OptionalInt most) {
        ColumnField columns = setting.get().columns();
        turns.add(() -> {
            ColumnLimits limits = new ColumnLimits(context.roadmap(), columns, edits::nextId, edits.entered());
            return Optional.of(new InTurn.Intended(limits.set(column, most), "", () -> {}, notices::refused));
        });
    }

    /// "Kolonnen er fuld: højst 5"; empty while one more is within its limit.
    Optional<String> full(ColumnKey column) {
        return model().limit(column)
                .filter(limit -> model().count(column) >= limit.most())
                .map(limit -> context.text("board.limit.full", limit.most()));
    }

    /// Changes whenever the board is to be drawn anew.
    public ReadOnlyObjectProperty<Object> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    private void show(BoardViewport next) {
        view = BoardGeometry.within(model(), next);
        redraw();
    }

    void redraw() {
        changed.set(new Object());
    }

    /// The plan, the filter, the date, the language or the setting has changed; what was in hand is put back. Until the
    /// board is laid out, away from the caller's thread, the last one is shown.
    public void refresh() {
        hand.forget();
        if (setting.get().isMatrix()) {
            matrix.refresh();
            return;
        }
        BoardModel before = made;
        // what is being laid out meanwhile would come after what is shown
        if (before == null
                || (!laying
                        && before.scope() == context.scope()
                        && before.texts() == context.texts()
                        && before.setting().equals(setting.get()))) {
            redraw();
            return;
        }
        lay(setting.get(), () -> {});
    }

    private void lay(BoardSetting wanted, Runnable then) {
        Scope scope = context.scope();
        Texts texts = context.texts();
        laying = true;
        tasks.read(
                "board.plan",
                () -> BoardModel.of(scope, wanted, texts),
                next -> {
                    laid(next);
                    then.run();
                },
                failure -> {
                    laying = false;
                    notices.problem(failure);
                });
    }

    private void laid(BoardModel next) {
        made = next;
        laying = false;
        if (title != null && !next.has(title)) {
            title = null;
        }
        String wanted = awaited;
        awaited = "";
        next.spot(wanted).ifPresentOrElse(this::focus, () -> show(view));
    }

    /// A card has been moved: it keeps the keyboard.
    private void moved(String id) {
        if (laying) {
            awaited = id;
        } else {
            model().spot(id).ifPresent(this::focus);
        }
    }

    public BoardModel model() {
        BoardModel now = made;
        if (now == null) {
            now = BoardModel.of(context.scope(), setting.get(), context.texts());
            made = now;
        }
        return now;
    }

    public BoardGeometry geometry() {
        return BoardGeometry.of(model(), view);
    }

    /// The picture for an area of this size; what was selected and in sight stays in sight.
    ///
    /// @param focused the keyboard is on the board
    public Scene scene(double width, double height, boolean focused) {
        if (width != view.width() || height != view.height()) {
            sized(width, height);
        }
        return BoardScene.of(model(), view, hand(focused), context.metrics());
    }

    private void sized(double width, double height) {
        Optional<BoardSpot> selected = model().spot(context.selectionProperty().get());
        boolean seen = selected.filter(spot -> view.width() > 0 && geometry().isSeen(spot))
                .isPresent();
        view = BoardGeometry.within(model(), view.sized(width, height));
        selected.filter(spot -> seen).ifPresent(spot -> view = geometry().revealing(spot));
    }

    private BoardHand hand(boolean focused) {
        String selected = context.selectionProperty().get();
        Marked marked = new Marked(
                selected.isEmpty() ? Set.of() : Set.of(selected),
                focused && title == null ? card : null,
                focused && title != null ? new Subject.Column(title.id()) : null);
        return hand.carried()
                .map(now -> new BoardHand(marked, now.id(), now.target(), now.allowed()))
                .orElseGet(() -> BoardHand.of(marked));
    }

    /// How far the board can be scrolled to the side, in pixels.
    public ScrollRange across() {
        return new ScrollRange(0, geometry().wholeWidth(), view.left(), view.width());
    }

    /// How far the cards of a column can be scrolled, in pixels.
    public ScrollRange down(ColumnKey column) {
        BoardGeometry geometry = geometry();
        double seen = geometry.room(geometry.column(column)).height();
        return new ScrollRange(0, geometry.mostTop(column) + seen, view.top(column), seen);
    }

    public void scrollTo(double left) {
        show(view.leftAt(left));
    }

    public void scrollTo(ColumnKey column, double top) {
        show(geometry().scrolled(view, column, top));
    }

    /// Scrolls the board to the side, and the column that lies at this x down, in pixels.
    public void scroll(double x, double right, double down) {
        BoardViewport aside = view.leftAt(view.left() + right);
        BoardGeometry geometry = geometry();
        show(geometry.columnAt(x)
                .map(column -> geometry.scrolled(aside, column, view.top(column) + down))
                .orElse(aside));
    }

    /// What the keyboard is on, as long as the filter leaves it.
    public Optional<BoardSpot> focus() {
        ColumnKey heading = title;
        return heading == null || !model().has(heading) ? model().spot(card) : Optional.of(BoardSpot.title(heading));
    }

    /// Puts the keyboard on what a tag stands for, when that is on the board.
    void focusOn(Tag tag) {
        if (tag.subject() instanceof Subject.Column(String id)) {
            model().keys().stream()
                    .filter(key -> key.id().equals(id))
                    .findFirst()
                    .ifPresent(key -> focus(BoardSpot.title(key)));
        } else {
            tag.recordId().flatMap(model()::spot).ifPresent(this::focus);
        }
    }

    /// Puts the keyboard on a place and brings that into sight.
    public void focus(BoardSpot spot) {
        title = spot.isTitle() ? spot.column() : null;
        card = spot.isTitle() ? "" : model().at(spot).id().value();
        show(geometry().revealing(spot));
    }

    /// One step with the keyboard; from nowhere to what is selected, or else to the first card that is seen.
    public void step(BoardNeighbours.Way way) {
        focus(focus().map(from -> BoardNeighbours.next(model(), geometry(), from, way))
                .orElseGet(this::begin));
    }

    /// Where the keyboard begins.
    BoardSpot begin() {
        return model().spot(context.selectionProperty().get())
                .orElseGet(() -> model().keys().stream()
                        .filter(key -> !model().isEmpty(key))
                        .findFirst()
                        .map(key -> geometry().nearest(key, 0))
                        .orElseGet(() -> BoardSpot.title(model().keys().getFirst())));
    }

    /// The initiative that the keyboard is on.
    public Optional<Initiative> focused() {
        return focus().filter(spot -> !spot.isTitle()).map(model()::at);
    }
}
