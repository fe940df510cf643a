package dk.koereplan.ui.board;

import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A move that was refused, while what its card lacked is being filled in elsewhere: made of itself once it may be.
final class WaitingMove {
    private final PlanContext context;
    private final Edits edits;
    private final Consumer<String> moved;
    private CardHand.@Nullable Refused waiting;

    /// @param moved called with the id of what has been moved
    WaitingMove(PlanContext context, Edits edits, Consumer<String> moved) {
        this.context = context;
        this.edits = edits;
        this.moved = moved;
    }

    void begin(CardHand.Refused refused) {
        waiting = refused;
    }

    /// The card has gone another way.
    void end() {
        waiting = null;
    }

    /// The plan has changed: tries again, and goes on waiting in silence where something is still missing.
    void tryAgain() {
        CardHand.Refused now = waiting;
        if (now == null || now.move().edit().steps().isEmpty()) {
            return;
        }
        waiting = null;
        Object tried = context.roadmap();
        edits.applyWithUndo(now.move().edit(), now.move().said(), () -> moved.accept(now.id()), still -> {
            waiting = now;
            if (context.roadmap() != tried) {
                tryAgain();
            }
        });
    }
}
