package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.scene.part.Marked;
import org.jspecify.annotations.Nullable;

/// What people have selected on the board and what they hold.
///
/// @param marked what is selected and what the keyboard is on; its lane is the name of the phase whose title has it
/// @param lifted the id of the initiative whose card is dragged; null while none is
/// @param dropTarget the phase whose column would get it; null while it is over none, or over its own
/// @param allowed the guards have nothing against that
public record BoardHand(
        Marked marked, @Nullable String lifted, @Nullable Phase dropTarget, boolean allowed) {
    public static final BoardHand EMPTY = new BoardHand(Marked.NOTHING, null, null, true);

    /// Nothing is dragged.
    public static BoardHand of(Marked marked) {
        return new BoardHand(marked, null, null, true);
    }

    boolean isLifted(String id) {
        return id.equals(lifted);
    }
}
