package dk.koereplan.ui.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.InitiativeGuards;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.board.BoardGeometry;
import dk.koereplan.scene.board.BoardHand;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardNeighbours;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.scene.board.BoardSpot;
import dk.koereplan.scene.board.BoardViewport;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ScrollRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the board shows, where it is scrolled to, what the keyboard is on and which card is in hand. Remembered while
/// other screens are looked at. A move goes through the same guards as any other edit.
public final class BoardViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Object> changed = new ReadOnlyObjectWrapper<>(new Object());
    private BoardModel model;
    private BoardViewport view = BoardViewport.of(0, 0);
    private String card = "";
    private @Nullable Phase title;
    private @Nullable Carried carried;

    public BoardViewModel(PlanContext context, Edits edits, Notices notices) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        model = BoardModel.of(context.scope(), context.texts());
    }

    /// A move that the guards refused.
    public record Refused(String id, InitiativeState target, List<Refusal> why) {}

    /// Changes whenever the board is to be drawn anew.
    public ReadOnlyObjectProperty<Object> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    private void show(BoardViewport next) {
        view = BoardGeometry.within(model, next);
        redraw();
    }

    void redraw() {
        changed.set(new Object());
    }

    /// The plan, the filter, the date or the language has changed; what was in hand is put back.
    public void refresh() {
        carried = null;
        model = BoardModel.of(context.scope(), context.texts());
        if (title != null && !model.phases().contains(title)) {
            title = null;
        }
        show(view);
    }

    public BoardModel model() {
        return model;
    }

    public BoardGeometry geometry() {
        return BoardGeometry.of(model, view);
    }

    /// The picture for an area of this size; what was selected and in sight stays in sight.
    ///
    /// @param focused the keyboard is on the board
    public Scene scene(double width, double height, boolean focused) {
        if (width != view.width() || height != view.height()) {
            sized(width, height);
        }
        return BoardScene.of(model, view, hand(focused), context.metrics());
    }

    private void sized(double width, double height) {
        Optional<BoardSpot> selected = model.spot(context.selectionProperty().get());
        boolean seen = selected.filter(spot -> view.width() > 0 && geometry().isSeen(spot))
                .isPresent();
        view = BoardGeometry.within(model, view.sized(width, height));
        selected.filter(spot -> seen).ifPresent(spot -> view = geometry().revealing(spot));
    }

    private BoardHand hand(boolean focused) {
        String selected = context.selectionProperty().get();
        Marked marked = new Marked(
                selected.isEmpty() ? Set.of() : Set.of(selected),
                focused && title == null ? card : null,
                focused && title != null ? new Subject.Column(title) : null);
        Carried now = carried;
        return now == null ? BoardHand.of(marked) : new BoardHand(marked, now.id(), now.column(), now.allowed());
    }

    /// How far the board can be scrolled to the side, in pixels.
    public ScrollRange across() {
        return new ScrollRange(0, geometry().wholeWidth(), view.left(), view.width());
    }

    /// How far the cards of a column can be scrolled, in pixels.
    public ScrollRange down(Phase phase) {
        BoardGeometry geometry = geometry();
        double seen = geometry.room(geometry.column(phase)).height();
        return new ScrollRange(0, geometry.mostTop(phase) + seen, view.top(phase), seen);
    }

    public void scrollTo(double left) {
        show(view.leftAt(left));
    }

    public void scrollTo(Phase phase, double top) {
        show(view.topAt(phase, top));
    }

    /// Scrolls the board to the side, and the column that lies at this x down, in pixels.
    public void scroll(double x, double right, double down) {
        BoardViewport moved = view.leftAt(view.left() + right);
        show(geometry()
                .columnAt(x)
                .map(phase -> moved.topAt(phase, view.top(phase) + down))
                .orElse(moved));
    }

    /// What the keyboard is on, as long as the filter leaves it.
    public Optional<BoardSpot> focus() {
        return title == null ? model.spot(card) : Optional.of(BoardSpot.title(title));
    }

    /// Puts the keyboard on what a tag stands for, when that is on the board.
    void focusOn(Tag tag) {
        if (tag.subject() instanceof Subject.Column(var phase)) {
            focus(BoardSpot.title(phase));
        } else {
            tag.recordId().flatMap(model::spot).ifPresent(this::focus);
        }
    }

    /// Puts the keyboard on a place and brings that into sight.
    public void focus(BoardSpot spot) {
        title = spot.isTitle() ? spot.phase() : null;
        card = spot.isTitle() ? "" : model.at(spot.phase(), spot.place()).id().value();
        show(geometry().revealing(spot));
    }

    /// One step with the keyboard; from nowhere to what is selected, or else to the first card that is seen.
    public void step(BoardNeighbours.Way way) {
        focus(focus().map(from -> BoardNeighbours.next(model, geometry(), from, way))
                .orElseGet(this::begin));
    }

    /// Where the keyboard begins.
    BoardSpot begin() {
        return model.spot(context.selectionProperty().get())
                .orElseGet(() -> geometry().columns().stream()
                        .map(BoardGeometry.Column::phase)
                        .filter(phase -> !model.isEmpty(phase))
                        .findFirst()
                        .map(phase -> geometry().nearest(phase, 0))
                        .orElse(BoardSpot.title(Phase.PROPOSED)));
    }

    /// The initiative that the keyboard is on.
    public Optional<Initiative> focused() {
        return focus().filter(spot -> !spot.isTitle()).map(spot -> model.at(spot.phase(), spot.place()));
    }

    /// The card in hand.
    Optional<Carried> carried() {
        return Optional.ofNullable(carried);
    }

    /// Takes a card in hand, unless the plan may not be changed.
    boolean lift(String id) {
        if (writable() && isMovable(id)) {
            carry(new Carried(id, null, List.of()));
        }
        return carried != null;
    }

    /// The card in hand is over this column now.
    void over(Optional<Phase> phase) {
        Carried now = carried;
        Optional<Initiative> initiative = now == null ? Optional.empty() : initiative(now.id());
        if (now == null || initiative.isEmpty()) {
            return;
        }
        InitiativeState target = phase.flatMap(Phase::state)
                .filter(s -> s != initiative.get().state())
                .orElse(null);
        if (target != now.target()) {
            carry(new Carried(now.id(), target, target == null ? List.of() : against(initiative.get(), target)));
        }
    }

    private List<Refusal> against(Initiative initiative, InitiativeState target) {
        return InitiativeGuards.against(initiative, Records.with(initiative, "state", target), context.roadmap());
    }

    /// Drops the card in hand where it is.
    ///
    /// @param refused called with what is missing, when the guards refuse
    void drop(Consumer<Refused> refused) {
        Carried now = carried;
        carry(null);
        if (now != null && now.target() != null) {
            move(now.id(), now.target(), refused);
        }
    }

    /// The card in hand goes back to where it was; nothing is written.
    void putBack() {
        carry(null);
    }

    private void carry(@Nullable Carried next) {
        carried = next;
        redraw();
    }

    private boolean writable() {
        if (context.readOnly()) {
            notices.say(context.text("timeline.edit.readOnly"));
        }
        return !context.readOnly();
    }

    /// What is coming stands in its column whatever its state: only the day moves it.
    private boolean isMovable(String id) {
        Optional<Agreement> awaited = initiative(id)
                .map(context.scope().facts()::of)
                .filter(facts -> facts.phase() == Phase.COMING)
                .flatMap(InitiativeFacts::agreement);
        awaited.ifPresent(agreement -> notices.say(context.text(
                "board.coming",
                agreement.title(),
                WhenWords.say(agreement.validity(), context.texts(), context::title))));
        return awaited.isEmpty();
    }

    private Optional<Initiative> initiative(String id) {
        return context.index().find(id).filter(Initiative.class::isInstance).map(Initiative.class::cast);
    }

    /// Moves an initiative to another state; its card keeps the keyboard.
    ///
    /// @param refused called with what is missing, when the guards refuse
    public void move(String id, InitiativeState target, Consumer<Refused> refused) {
        Optional<Initiative> moved = initiative(id).filter(initiative -> initiative.state() != target);
        if (moved.isEmpty() || !writable() || !isMovable(id)) {
            return;
        }
        Initiative initiative = moved.get();
        edits.applyWithUndo(
                Edit.change(initiative, Records.with(initiative, "state", target)),
                context.text("board.moved", initiative.title(), Words.of(target, context.texts())),
                () -> model.spot(id).ifPresent(this::focus),
                why -> refused.accept(new Refused(id, target, why)));
    }
}
