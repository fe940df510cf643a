package dk.koereplan.ui.board;

import dk.koereplan.app.board.CardMove;
import dk.koereplan.app.board.CardMoves;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.board.BoardCell;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardSpot;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The card that is in hand, and every move of a card, by mouse, key or command. A move goes through the same guards as
/// any other edit.
public final class CardHand {
    private final PlanContext context;
    private final Edits edits;
    private final InTurn turns;
    private final Notices notices;
    private final Supplier<BoardModel> board;
    private final Runnable changed;
    private final Consumer<String> moved;
    private final WaitingMove waiting;
    private @Nullable Carried carried;

    /// A move that is not made.
    ///
    /// @param target where to, in words
    /// @param again works it out anew, from the plan as it is then
    public record Refused(String id, String target, CardMove move, Supplier<CardMove> again) {}

    /// @param changed called when the board is to be drawn anew
    /// @param moved called with the id of what has been moved
    CardHand(
            PlanContext context,
            Edits edits,
            InTurn turns,
            Notices notices,
            Supplier<BoardModel> board,
            Runnable changed,
            Consumer<String> moved) {
        this.context = context;
        this.edits = edits;
        this.turns = turns;
        this.notices = notices;
        this.board = board;
        this.changed = changed;
        this.moved = moved;
        waiting = new WaitingMove(context, turns, moved);
    }

    /// A refused move that is made once what its card lacks has been filled in.
    WaitingMove waiting() {
        return waiting;
    }

    /// The card in hand.
    public Optional<Carried> carried() {
        return Optional.ofNullable(carried);
    }

    /// Takes a card in hand, unless the plan may not be changed.
    public boolean lift(String id) {
        if (writable()) {
            carry(new Carried(id, null, CardMove.NONE));
        }
        return carried != null;
    }

    /// The card in hand is over this place now.
    public void over(Optional<BoardCell> cell) {
        Carried now = carried;
        Optional<BoardSpot> spot = now == null ? Optional.empty() : board.get().spot(now.id());
        if (now == null || spot.isEmpty()) {
            return;
        }
        BoardCell own = board.get().cell(spot.get());
        BoardCell target = cell.filter(c -> !c.equals(own)).orElse(null);
        if (target == null ? now.target() != null : !target.equals(now.target())) {
            CardMove move = target == null ? CardMove.NONE : moves().to(board.get(), spot.get(), target);
            carry(new Carried(now.id(), target, move));
        }
    }

    /// Drops the card in hand where it is.
    ///
    /// @param refused called with what is missing, when something speaks against it
    public void drop(Consumer<Refused> refused) {
        Carried now = carried;
        carry(null);
        if (now != null && now.target() != null) {
            BoardCell target = now.target();
            board.get().spot(now.id()).ifPresent(from -> put(from, target, refused));
        }
    }

    /// The card in hand goes back to where it was; nothing is written.
    public void putBack() {
        carry(null);
    }

    /// The board has been laid out anew.
    void forget() {
        carried = null;
    }

    private void carry(@Nullable Carried next) {
        carried = next;
        changed.run();
    }

    private boolean writable() {
        if (context.readOnly()) {
            notices.say(context.text("timeline.edit.readOnly"));
        }
        return !context.readOnly();
    }

    private CardMoves moves() {
        return new CardMoves(context.scope(), edits::nextId, edits.entered(), context.texts());
    }

    /// Moves a card elsewhere on the board.
    public void move(BoardSpot from, BoardCell target, Consumer<Refused> refused) {
        if (writable()) {
            put(from, target, refused);
        }
    }

    private void put(BoardSpot from, BoardCell target, Consumer<Refused> refused) {
        BoardModel shown = board.get();
        String id = shown.at(from).id().value();
        make(id, words(id, target), () -> moves().to(shown, from, target), refused);
    }

    /// Moves an initiative to another state, whatever the columns are; its card keeps the keyboard.
    ///
    /// @param refused called with what is missing, when something speaks against it
    public void move(String id, InitiativeState target, Consumer<Refused> refused) {
        if (other(id, target).isPresent() && writable()) {
            make(
                    id,
                    Words.of(target, context.texts()),
                    () -> other(id, target)
                            .map(initiative -> moves().phase(initiative, target))
                            .orElse(CardMove.NONE),
                    refused);
        }
    }

    /// The initiative, unless it is in this state.
    private Optional<Initiative> other(String id, InitiativeState state) {
        return context.index().find(Initiative.class, new Id<>(id)).filter(initiative -> initiative.state() != state);
    }

    /// @param move worked out once everything before it has been answered
    private void make(String id, String target, Supplier<CardMove> move, Consumer<Refused> refused) {
        waiting.end(id);
        turns.add(() -> {
            CardMove made = move.get();
            if (!made.allowed()) {
                refused.accept(new Refused(id, target, made, move));
                return Optional.empty();
            }
            return Optional.of(new InTurn.Intended(
                    made.edit(),
                    made.said(),
                    () -> moved.accept(id),
                    why -> refused.accept(new Refused(id, target, against(made, why), move))));
        });
    }

    private CardMove against(CardMove move, List<Refusal> why) {
        List<CardMove.Reason> reasons = why.stream()
                .map(no -> new CardMove.Reason(Words.refusal(no, context.texts(), context::title), no.mending()))
                .toList();
        return new CardMove(move.edit(), move.said(), reasons, move.wanted());
    }

    /// "I gang"; "I gang, Region Midtjylland" when the lane is another as well.
    String words(String id, BoardCell target) {
        BoardModel model = board.get();
        Optional<BoardCell> own = model.spot(id).map(model::cell);
        List<String> words = new ArrayList<>();
        if (own.filter(cell -> cell.column().equals(target.column())).isEmpty()) {
            words.add(model.column(target.column()).title());
        }
        if (own.filter(cell -> cell.lane() == target.lane()).isEmpty() && model.hasLanes()) {
            words.add(model.lanes().get(target.lane()).title());
        }
        return String.join(", ", words);
    }
}
