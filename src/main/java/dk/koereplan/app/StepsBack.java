package dk.koereplan.app;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.store.PlanFileProblem;
import java.util.List;
import java.util.Optional;

/// What became of several steps that were undone or redone one after the other.
///
/// @param written each a transaction of its own, in the order in which it was written
/// @param last what became of the last that was tried; nothing was tried after a refusal
/// @param failure why the file could not be written after the others
public record StepsBack(List<Txn> written, Outcome last, Optional<PlanFileProblem> failure) {
    public StepsBack {
        written = List.copyOf(written);
    }
}
