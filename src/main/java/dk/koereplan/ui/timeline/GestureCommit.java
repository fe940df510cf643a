package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes what was in hand, tells what became of it, and offers to move what depends on it.
record GestureCommit(PlanContext context, Edits edits, Notices notices, EditWords words) {
    /// @param shown what was in hand
    /// @param meant what is written of it
    /// @param done told the id of what is new, if anything is
    /// @param failed called when the file could not be written, after that has been told
    void write(
            PendingGesture shown,
            GesturePlanner.Outcome meant,
            String reason,
            Consumer<Optional<String>> done,
            Consumer<List<Refusal>> refused,
            Runnable failed) {
        if (meant.planned() instanceof Planned.Proposal proposal) {
            Runnable written = () -> {
                done.accept(made(proposal));
                if (!proposal.staying().isEmpty()) {
                    notices.refused(proposal.staying());
                }
            };
            edits.applyWithUndo(
                    proposal.edit(reason),
                    words.done(shown, proposal),
                    offers(meant.after()),
                    written,
                    refused,
                    failed);
        }
    }

    private static Optional<String> made(Planned.Proposal proposal) {
        return proposal.changes().stream()
                .filter(c -> c.before() == null && !(c.after() instanceof Dependency))
                .map(c -> c.after().id().value())
                .findFirst();
    }

    /// What depends on it may follow, as an edit of its own.
    private List<Notices.Action> offers(Consequences after) {
        String said = context.text("timeline.edit.follow", after.count());
        return after.follow().map(follow -> new Notices.Action(said, () -> move(follow, after.count()))).stream()
                .toList();
    }

    private void move(Planned.Proposal followers, int count) {
        String said = context.text("timeline.edit.done.many", count);
        edits.applyWithUndo(followers.edit(""), said, notices::refused);
    }
}
