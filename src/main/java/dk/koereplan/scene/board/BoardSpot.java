package dk.koereplan.scene.board;

/// A place on the board, seen or not.
///
/// @param place of a card from the top of its column, from 0, through all lanes; -1 for the column's title
public record BoardSpot(ColumnKey column, int place) {
    public static BoardSpot title(ColumnKey column) {
        return new BoardSpot(column, -1);
    }

    public boolean isTitle() {
        return place < 0;
    }
}
