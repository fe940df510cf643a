package dk.koereplan.scene.board;

import java.util.List;
import java.util.Optional;

/// The way from one place on the board to the next. Up and down keep to a column, whose title is above its first card.
/// From a card it goes sideways to the card beside it, past columns without any; from a title to the title beside it.
public final class BoardNeighbours {
    public enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        FIRST,
        LAST
    }

    private BoardNeighbours() {}

    /// Where a step leads; where it began, at the end of the way.
    public static BoardSpot next(BoardModel model, BoardGeometry geometry, BoardSpot from, Way way) {
        return switch (way) {
            case LEFT -> beside(model, geometry, from, -1);
            case RIGHT -> beside(model, geometry, from, 1);
            case UP -> at(model, from, Math.max(-1, from.place() - 1));
            case DOWN -> at(model, from, from.place() + 1);
            case PAGE_UP -> at(model, from, Math.max(0, from.place() - geometry.page()));
            case PAGE_DOWN -> at(model, from, from.place() + geometry.page());
            case FIRST -> at(model, from, 0);
            case LAST -> at(model, from, Integer.MAX_VALUE);
        };
    }

    private static BoardSpot at(BoardModel model, BoardSpot from, int place) {
        return new BoardSpot(from.column(), Math.min(place, model.count(from.column()) - 1));
    }

    private static BoardSpot beside(BoardModel model, BoardGeometry geometry, BoardSpot from, int step) {
        Optional<ColumnKey> next =
                from.isTitle() ? column(model, from.column(), step) : filled(model, from.column(), step);
        double height = from.isTitle() ? 0 : geometry.card(from).centreY();
        return next.map(key -> from.isTitle() ? BoardSpot.title(key) : geometry.nearest(key, height))
                .orElse(from);
    }

    private static Optional<ColumnKey> filled(BoardModel model, ColumnKey from, int step) {
        Optional<ColumnKey> next = column(model, from, step);
        while (next.isPresent() && model.isEmpty(next.get())) {
            next = column(model, next.get(), step);
        }
        return next;
    }

    /// The column so many to the right; empty beyond the columns.
    public static Optional<ColumnKey> column(BoardModel model, ColumnKey from, int columns) {
        List<ColumnKey> keys = model.keys();
        int at = keys.indexOf(from) + columns;
        return at < 0 || at >= keys.size() ? Optional.empty() : Optional.of(keys.get(at));
    }

    /// The same column in the lane so many further down; empty beyond the lanes.
    public static Optional<BoardCell> lane(BoardModel model, BoardCell from, int lanes) {
        int at = from.lane() + lanes;
        return at < 0 || at >= model.laneCount() ? Optional.empty() : Optional.of(new BoardCell(from.column(), at));
    }
}
