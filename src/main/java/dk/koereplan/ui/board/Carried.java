package dk.koereplan.ui.board;

import dk.koereplan.app.board.CardMove;
import dk.koereplan.scene.board.BoardCell;
import org.jspecify.annotations.Nullable;

/// A card in hand.
///
/// @param target where it would be put; null while it is over nothing, or where it is
/// @param move what that comes to
record Carried(String id, @Nullable BoardCell target, CardMove move) {
    boolean allowed() {
        return move.allowed();
    }
}
