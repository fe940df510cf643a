package dk.koereplan.scene.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The part of the board that is seen. Each column is scrolled by itself; those of a board with lanes go together.
///
/// @param left how far the board is scrolled to the right, in units
/// @param tops how far the cards of a column are scrolled up, in units; not at all for a column that is not here
/// @param width,height of the picture, in units
public record BoardViewport(double left, Map<ColumnKey, Double> tops, double width, double height) {
    public BoardViewport {
        tops = Map.copyOf(tops);
    }

    public static BoardViewport of(double width, double height) {
        return new BoardViewport(0, Map.of(), width, height);
    }

    /// How far the cards of a column are scrolled up.
    public double top(ColumnKey column) {
        return tops.getOrDefault(column, 0.0);
    }

    public BoardViewport sized(double newWidth, double newHeight) {
        return new BoardViewport(left, tops, newWidth, newHeight);
    }

    public BoardViewport leftAt(double newLeft) {
        return new BoardViewport(newLeft, tops, width, height);
    }

    BoardViewport topAt(Collection<ColumnKey> columns, double top) {
        Map<ColumnKey, Double> moved = new HashMap<>(tops);
        columns.forEach(column -> moved.put(column, top));
        return new BoardViewport(left, moved, width, height);
    }
}
