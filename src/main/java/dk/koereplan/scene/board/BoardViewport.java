package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import java.util.EnumMap;
import java.util.Map;

/// The part of the board that is seen. Each column is scrolled by itself.
///
/// @param left how far the board is scrolled to the right, in units
/// @param tops how far the cards of a phase are scrolled up, in units; not at all for a phase that is not here
/// @param width,height of the picture, in units
public record BoardViewport(double left, Map<Phase, Double> tops, double width, double height) {
    public BoardViewport {
        tops = Map.copyOf(tops);
    }

    public static BoardViewport of(double width, double height) {
        return new BoardViewport(0, Map.of(), width, height);
    }

    /// How far the cards of a phase are scrolled up.
    public double top(Phase phase) {
        return tops.getOrDefault(phase, 0.0);
    }

    public BoardViewport sized(double newWidth, double newHeight) {
        return new BoardViewport(left, tops, newWidth, newHeight);
    }

    public BoardViewport leftAt(double newLeft) {
        return new BoardViewport(newLeft, tops, width, height);
    }

    public BoardViewport topAt(Phase phase, double top) {
        Map<Phase, Double> moved = new EnumMap<>(Phase.class);
        moved.putAll(tops);
        moved.put(phase, top);
        return new BoardViewport(left, moved, width, height);
    }
}
