package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;

/// A place on the board, seen or not.
///
/// @param place of a card from the top of its column, from 0; -1 for the column's title
public record BoardSpot(Phase phase, int place) {
    public static BoardSpot title(Phase phase) {
        return new BoardSpot(phase, -1);
    }

    public boolean isTitle() {
        return place < 0;
    }
}
