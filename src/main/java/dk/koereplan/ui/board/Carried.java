package dk.koereplan.ui.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.work.InitiativeState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A card in hand.
///
/// @param target the state of the column that it is over; null while it is over none, or over its own
/// @param why what the guards have against that; empty when it may be dropped there
record Carried(String id, @Nullable InitiativeState target, List<Refusal> why) {
    @Nullable
    Phase column() {
        return target == null ? null : Phase.of(target);
    }

    boolean allowed() {
        return why.isEmpty();
    }
}
