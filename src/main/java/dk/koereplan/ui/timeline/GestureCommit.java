package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Approval;
import dk.koereplan.app.planning.Planned;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes what is in hand, tells what became of it, and offers to move what depends on it.
final class GestureCommit {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final TimelineEditing editing;
    private @Nullable PendingGesture underway;

    GestureCommit(PlanContext context, Edits edits, Notices notices, TimelineEditing editing) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        this.editing = editing;
    }

    void save(PendingGesture now, String typed, boolean agreed) {
        if (now.equals(underway)) {
            return;
        }
        switch (now.what().plan(context, edits, typed)) {
            case Planned.Refused no -> editing.refused(now, no.why());
            case Planned.Proposal p when p.isEmpty() -> editing.cancel();
            case Planned.Proposal p -> write(now, agreed ? Approval.too(p) : p, now.titled() ? "" : typed);
        }
    }

    private void write(PendingGesture now, Planned.Proposal proposal, String reason) {
        Consequences after = Consequences.of(proposal, context);
        String said = editing.words().done(now, proposal);
        underway = now;
        Runnable done = () -> done(now, proposal);
        edits.applyWithUndo(proposal.edit(reason), said, offers(after), done, why -> refused(now, why));
    }

    /// What depends on it may follow, as an edit of its own.
    private List<Notices.Action> offers(Consequences after) {
        String words = context.text("timeline.edit.follow", after.count());
        return after.follow().map(follow -> new Notices.Action(words, () -> move(follow, after.count()))).stream()
                .toList();
    }

    private void move(Planned.Proposal followers, int count) {
        String said = context.text("timeline.edit.done.many", count);
        edits.applyWithUndo(followers.edit(""), said, notices::refused);
    }

    private void done(PendingGesture now, Planned.Proposal proposal) {
        underway = null;
        Optional<String> made = proposal.changes().stream()
                .filter(c -> c.before() == null && !(c.after() instanceof Dependency))
                .map(c -> c.after().id().value())
                .findFirst();
        editing.saved(now, made);
        if (!proposal.staying().isEmpty()) {
            notices.refused(proposal.staying());
        }
    }

    private void refused(PendingGesture now, List<Refusal> why) {
        underway = null;
        editing.refused(now, why);
    }
}
