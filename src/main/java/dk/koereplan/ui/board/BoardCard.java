package dk.koereplan.ui.board;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.InitiativeState;

/// What a card says.
///
/// @param late the next milestone is overdue
public record BoardCard(
        String id,
        String number,
        String title,
        InitiativeState state,
        Rag light,
        String lightWord,
        String owner,
        String next,
        boolean late,
        String money) {
    /// All of it, for a screen reader.
    String says() {
        return String.join(", ", title, lightWord, owner, next, money);
    }
}
