package dk.koereplan.merge;

import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.edit.Inverse;
import java.util.Optional;

/// What a history is run on: the real merge and undo, or one with something broken.
interface Engine {
    Engine SOUND = new Engine() {};

    /// Rules for one history; they may keep state.
    default MergeRules rules() {
        return MergeRules.STANDARD;
    }

    default ChangeSet inverse(Txn done, TxnKind kind, MergedLog log) {
        return Inverse.of(done, kind, log::txn, log.roadmap());
    }

    /// Another way to undo than by a new change; empty for the right way.
    default Optional<MergedLog> undone(Txn done, MergedLog log) {
        return Optional.empty();
    }
}
