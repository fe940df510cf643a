package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
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
        return new BoardSpot(from.phase(), Math.min(place, model.count(from.phase()) - 1));
    }

    private static BoardSpot beside(BoardModel model, BoardGeometry geometry, BoardSpot from, int step) {
        Optional<Phase> next = from.isTitle() ? phase(model, from.phase(), step) : filled(model, from.phase(), step);
        double height = from.isTitle() ? 0 : geometry.card(from).centreY();
        return next.map(phase -> from.isTitle() ? BoardSpot.title(phase) : geometry.nearest(phase, height))
                .orElse(from);
    }

    private static Optional<Phase> filled(BoardModel model, Phase from, int step) {
        Optional<Phase> next = phase(model, from, step);
        while (next.isPresent() && model.isEmpty(next.get())) {
            next = phase(model, next.get(), step);
        }
        return next;
    }

    /// The phase of the column so many to the right; empty beyond the columns.
    public static Optional<Phase> phase(BoardModel model, Phase from, int columns) {
        List<Phase> phases = model.phases();
        int at = phases.indexOf(from) + columns;
        return at < 0 || at >= phases.size() ? Optional.empty() : Optional.of(phases.get(at));
    }
}
