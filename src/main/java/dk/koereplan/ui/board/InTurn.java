package dk.koereplan.ui.board;

import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.ui.common.Edits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is said on the board, one after the other: while an edit is unanswered the next is kept as an intention, and
/// worked out against the plan that the answer leaves, so that two gestures never make two records of one thing.
final class InTurn {
    private final Edits edits;
    private final Deque<Supplier<Optional<Intended>>> waiting = new ArrayDeque<>();
    private boolean unanswered;

    InTurn(Edits edits) {
        this.edits = edits;
    }

    /// An edit that has been worked out.
    ///
    /// @param said what is told when something has changed, with a way back; empty for nothing
    /// @param done called when the edit is durable, or the plan says so already
    /// @param refused called with what is missing; nothing was written
    record Intended(Edit edit, String said, Runnable done, Consumer<List<Refusal>> refused) {}

    /// @param intention works the edit out when it is its turn; empty when there is nothing to be done any more
    void add(Supplier<Optional<Intended>> intention) {
        waiting.add(intention);
        next();
    }

    private void next() {
        while (!unanswered && !waiting.isEmpty()) {
            waiting.remove()
                    .get()
                    .filter(intended -> !intended.edit().steps().isEmpty())
                    .ifPresent(this::make);
        }
    }

    private void make(Intended intended) {
        unanswered = true;
        Runnable done = () -> answered(intended.done());
        Consumer<List<Refusal>> refused =
                why -> answered(() -> intended.refused().accept(why));
        Runnable failed = () -> answered(() -> {});
        if (intended.said().isEmpty()) {
            edits.apply(intended.edit(), done, refused, failed);
        } else {
            edits.applyWithUndo(intended.edit(), intended.said(), List.of(), done, refused, failed);
        }
    }

    private void answered(Runnable then) {
        unanswered = false;
        try {
            then.run();
        } finally {
            next();
        }
    }
}
