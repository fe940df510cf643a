package dk.koereplan.scene.board;

import dk.koereplan.domain.work.InitiativeState;

/// A place on the board, seen or not.
///
/// @param place of a card from the top of its column, from 0; -1 for the column's title
public record BoardSpot(InitiativeState state, int place) {
    public static BoardSpot title(InitiativeState state) {
        return new BoardSpot(state, -1);
    }

    public boolean isTitle() {
        return place < 0;
    }
}
