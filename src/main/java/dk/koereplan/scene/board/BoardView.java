package dk.koereplan.scene.board;

/// The part of the board that is seen.
///
/// @param left,top how far it is scrolled, in units
/// @param width,height of the picture, in units
public record BoardView(double left, double top, double width, double height) {
    public static BoardView of(double width, double height) {
        return new BoardView(0, 0, width, height);
    }

    /// Moved by units to the right and down in the board.
    public BoardView moved(double right, double down) {
        return new BoardView(Math.max(0, left + right), Math.max(0, top + down), width, height);
    }
}
