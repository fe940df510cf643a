package dk.koereplan.scene.board;

import dk.koereplan.scene.part.Marked;
import org.jspecify.annotations.Nullable;

/// What people have selected on the board and what they hold.
///
/// @param marked what is selected and what the keyboard is on; its lane is the column whose title has it
/// @param lifted the id of the record whose card is dragged; null while none is
/// @param dropTarget where it would be put; null while it is over nothing, or where it is
/// @param allowed nothing speaks against that
public record BoardHand(
        Marked marked, @Nullable String lifted, @Nullable BoardCell dropTarget, boolean allowed) {
    public static final BoardHand EMPTY = new BoardHand(Marked.NOTHING, null, null, true);

    /// Nothing is dragged.
    public static BoardHand of(Marked marked) {
        return new BoardHand(marked, null, null, true);
    }

    boolean isLifted(String id) {
        return id.equals(lifted);
    }

    boolean isOver(ColumnKey column) {
        return dropTarget != null && dropTarget.column().equals(column);
    }
}
