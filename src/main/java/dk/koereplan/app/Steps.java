package dk.koereplan.app;

import dk.koereplan.domain.change.Txn;
import java.util.Deque;
import java.util.List;

/// What can be undone and redone, each the next first.
///
/// @param undoable what was done; undoing takes back from the first of it on
/// @param redoable what undid it; redoing takes back from the first of it on
/// @param whole there are no others
public record Steps(List<Txn> undoable, List<Txn> redoable, boolean whole) {
    public Steps {
        undoable = List.copyOf(undoable);
        redoable = List.copyOf(redoable);
    }

    /// @param most of each
    static Steps of(Deque<Txn> undoable, Deque<Txn> redoable, int most) {
        return new Steps(
                undoable.stream().limit(most).toList(),
                redoable.stream().limit(most).toList(),
                Math.max(undoable.size(), redoable.size()) <= most);
    }
}
