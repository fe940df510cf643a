package dk.koereplan.domain.change;

import java.util.List;

/// What is about to be committed as one transaction: every edit, undo, import and merge decision is one of these.
///
/// @param intention a text key that says what it does (`milestone.reschedule`), as `domain.edit.Intention` names it;
/// the
///     log of an older or newer program may have others
/// @param reason why, in the author's words; empty when none was asked for or given
public record ChangeSet(TxnKind kind, String intention, String reason, List<Change> changes) {
    public ChangeSet {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
