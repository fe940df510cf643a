package dk.koereplan.scene.board;

/// The part of the board that is seen.
///
/// @param left,top how far it is scrolled, in units
/// @param width,height of the picture, in units
public record BoardViewport(double left, double top, double width, double height) {
    public static BoardViewport of(double width, double height) {
        return new BoardViewport(0, 0, width, height);
    }

    /// Moved by units to the right and down in the board.
    public BoardViewport moved(double right, double down) {
        return new BoardViewport(Math.max(0, left + right), Math.max(0, top + down), width, height);
    }
}
