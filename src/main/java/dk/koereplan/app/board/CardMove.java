package dk.koereplan.app.board;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Mending;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What it comes to when a card is put elsewhere.
///
/// @param edit what is written; empty when nothing would change
/// @param said what is told when it has been done
/// @param against why it is not done; empty when it may be
/// @param wanted what waits in the card's own form for whoever mends what is missing there, by field
public record CardMove(Edit edit, String said, List<Reason> against, Map<String, Optional<Value>> wanted) {
    /// Nothing changes.
    public static final CardMove NONE = new CardMove(Edit.of(), "", List.of(), Map.of());

    public CardMove {
        against = List.copyOf(against);
        wanted = Map.copyOf(wanted);
    }

    /// Why a card stays where it is, in words, and how that is mended.
    public record Reason(String words, Mending mending) {}

    public boolean allowed() {
        return against.isEmpty();
    }

    public boolean isNothing() {
        return allowed() && edit.steps().isEmpty();
    }
}
