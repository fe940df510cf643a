package dk.koereplan.scene.board;

import dk.koereplan.domain.work.InitiativeState;
import java.util.Optional;

/// The way from one place on the board to the next. Up and down keep to a column, whose title is above its first card.
/// From a card it goes sideways to the card beside it, past columns without any; from a title to the title beside it.
public final class BoardNeighbours {
    private static final InitiativeState[] STATES = InitiativeState.values();

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
        return new BoardSpot(from.state(), Math.min(place, model.count(from.state()) - 1));
    }

    private static BoardSpot beside(BoardModel model, BoardGeometry geometry, BoardSpot from, int step) {
        Optional<InitiativeState> next = from.isTitle() ? state(from.state(), step) : filled(model, from.state(), step);
        double height = from.isTitle() ? 0 : geometry.card(from).centreY();
        return next.map(state -> from.isTitle() ? BoardSpot.title(state) : geometry.nearest(state, height))
                .orElse(from);
    }

    private static Optional<InitiativeState> filled(BoardModel model, InitiativeState from, int step) {
        Optional<InitiativeState> next = state(from, step);
        while (next.isPresent() && model.isEmpty(next.get())) {
            next = state(next.get(), step);
        }
        return next;
    }

    /// The state of the column so many to the right; empty beyond the columns.
    public static Optional<InitiativeState> state(InitiativeState from, int columns) {
        int at = from.ordinal() + columns;
        return at < 0 || at >= STATES.length ? Optional.empty() : Optional.of(STATES[at]);
    }
}
