package dk.koereplan.ui.board;

import dk.koereplan.app.board.CardMove;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.ui.common.PlanContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A move that was refused, while what its card lacked is being filled in elsewhere: worked out anew with each change
/// of the plan, and made once it may be.
final class WaitingMove {
    private final PlanContext context;
    private final InTurn turns;
    private final Consumer<String> moved;
    private @Nullable Waiting waiting;

    /// @param moved called with the id of what has been moved
    WaitingMove(PlanContext context, InTurn turns, Consumer<String> moved) {
        this.context = context;
        this.turns = turns;
        this.moved = moved;
    }

    /// @param from the state that the card was to be moved from
    private record Waiting(CardHand.Refused refused, Optional<InitiativeState> from) {}

    void begin(CardHand.Refused refused) {
        waiting = new Waiting(refused, state(refused.id()));
    }

    /// The card has gone another way.
    void end(String id) {
        if (waiting != null && waiting.refused().id().equals(id)) {
            waiting = null;
        }
    }

    /// The plan has changed: tries again, and goes on waiting in silence where something is still missing.
    void tryAgain() {
        if (waiting != null) {
            turns.add(this::next);
        }
    }

    private Optional<InTurn.Intended> next() {
        Waiting now = waiting;
        if (now == null) {
            return Optional.empty();
        }
        String id = now.refused().id();
        Optional<InitiativeState> state = state(id);
        if (state.isEmpty() || !state.equals(now.from())) {
            // it is gone, or has been moved by other means
            waiting = null;
            return Optional.empty();
        }
        CardMove move = now.refused().again().get();
        return Optional.of(move)
                .filter(CardMove::allowed)
                .map(m -> new InTurn.Intended(
                        m.edit(),
                        m.said(),
                        () -> {
                            end(id);
                            moved.accept(id);
                        },
                        still -> {}));
    }

    private Optional<InitiativeState> state(String id) {
        return context.index().find(Initiative.class, new Id<>(id)).map(Initiative::state);
    }
}
