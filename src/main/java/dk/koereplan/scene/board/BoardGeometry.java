package dk.koereplan.scene.board;

import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Bounds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Where columns and cards lie in a view, in units from the picture's upper left corner. Empty columns are narrow; the
/// whole height of a column takes what is dropped on it. Nothing here is counted for more than the columns.
public final class BoardGeometry {
    static final double HEADER = 44;
    static final double CARD = 148;
    static final double GAP = 8;
    private static final double PITCH = CARD + GAP;
    private static final double EDGE = 12;
    private static final double NARROW = 92;
    private static final double LEAST = 204;
    private static final double MOST = 320;

    /// One state's column as it is seen.
    public record Column(InitiativeState state, Bounds bounds) {}

    private final BoardModel model;
    private final BoardViewport view;
    private final double head;
    private final int rows;
    private final Map<InitiativeState, Column> columns = new EnumMap<>(InitiativeState.class);
    private final double width;

    /// @param head the height of what stands above the columns
    /// @param rows how many cards may stand below each other before a column gets broader
    BoardGeometry(BoardModel model, BoardViewport view, double head, int rows) {
        this.model = model;
        this.view = view;
        this.head = head;
        this.rows = rows;
        double wide = wide();
        double x = EDGE;
        for (InitiativeState state : InitiativeState.values()) {
            double w = model.isEmpty(state) ? NARROW : wide * stacks(state);
            Bounds bounds = new Bounds(x - view.left(), head, w, Math.max(0, view.height() - head - EDGE));
            columns.put(state, new Column(state, bounds));
            x += w + GAP;
        }
        width = x - GAP + EDGE;
    }

    /// The board on a screen, where each column is scrolled.
    public static BoardGeometry of(BoardModel model, BoardViewport view) {
        return new BoardGeometry(model, view, EDGE, Integer.MAX_VALUE);
    }

    /// The view that is meant, and no further than to the last column and each column's last card.
    public static BoardViewport within(BoardModel model, BoardViewport view) {
        BoardGeometry geometry = of(model, view);
        Map<InitiativeState, Double> tops = new EnumMap<>(InitiativeState.class);
        view.tops().forEach((state, top) -> tops.put(state, Math.clamp(top, 0, geometry.mostTop(state))));
        return new BoardViewport(Math.clamp(view.left(), 0, geometry.mostLeft()), tops, view.width(), view.height());
    }

    private double wide() {
        int states = InitiativeState.values().length;
        int empty = 0;
        int stacks = 0;
        for (InitiativeState state : InitiativeState.values()) {
            empty += model.isEmpty(state) ? 1 : 0;
            stacks += model.isEmpty(state) ? 0 : stacks(state);
        }
        double room = view.width() - 2 * EDGE - GAP * (states - 1) - empty * NARROW;
        return stacks == 0 ? NARROW : Math.clamp(room / stacks, LEAST, MOST);
    }

    /// How many stacks of cards stand beside each other in a column.
    private int stacks(InitiativeState state) {
        return Math.max(1, Math.ceilDiv(model.count(state), rows));
    }

    private int longest() {
        int longest = 0;
        for (InitiativeState state : InitiativeState.values()) {
            longest = Math.max(longest, Math.ceilDiv(model.count(state), stacks(state)));
        }
        return longest;
    }

    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    public Column column(InitiativeState state) {
        return Objects.requireNonNull(columns.get(state));
    }

    /// The state whose column, gap included, lies at an x; empty beyond the columns.
    public Optional<InitiativeState> columnAt(double x) {
        return columns.values().stream()
                .filter(c -> x >= c.bounds().x() - GAP / 2 && x < c.bounds().right() + GAP / 2)
                .map(Column::state)
                .findFirst();
    }

    /// Where the card of an initiative lies, seen or not; empty when the filter leaves it out.
    public Optional<Bounds> card(String initiative) {
        return model.spot(initiative).map(this::card);
    }

    /// Where a card lies, seen or not.
    public Bounds card(BoardSpot spot) {
        return card(column(spot.state()), spot.place());
    }

    Bounds card(Column column, int place) {
        int stacks = stacks(column.state());
        int high = Math.max(1, Math.ceilDiv(model.count(column.state()), stacks));
        int stack = place / high;
        double card = (column.bounds().width() - GAP) / stacks - GAP;
        return new Bounds(
                column.bounds().x() + GAP + stack * (card + GAP),
                cardsTop() - view.top(column.state()) + place % high * PITCH,
                card,
                CARD);
    }

    double cardsTop() {
        return head + HEADER;
    }

    /// Where the cards of a column are seen.
    public Bounds room(Column column) {
        Bounds all = column.bounds();
        return new Bounds(all.x(), cardsTop(), all.width(), Math.max(0, all.bottom() - cardsTop()));
    }

    /// The first card of a column of which something is seen.
    int firstSeen(InitiativeState state) {
        return (int) (view.top(state) / PITCH);
    }

    /// One more than the last card of a column of which something is seen.
    int seenUntil(InitiativeState state) {
        int count = model.count(state);
        double bottom = view.top(state) + view.height() - cardsTop();
        return stacks(state) > 1 ? count : Math.clamp((int) Math.ceil(bottom / PITCH), 0, count);
    }

    /// How many whole cards are seen below each other; at least one.
    public int page() {
        return Math.max(1, (int) ((view.height() - cardsTop() - EDGE) / PITCH));
    }

    /// The card of a column that stands nearest to a height; the title of an empty one.
    public BoardSpot nearest(InitiativeState state, double y) {
        int place = (int) Math.floor((y - cardsTop() + view.top(state)) / PITCH);
        return model.isEmpty(state)
                ? BoardSpot.title(state)
                : new BoardSpot(state, Math.clamp(place, 0, model.count(state) - 1));
    }

    /// Whether all of a place is seen.
    public boolean isSeen(BoardSpot spot) {
        BoardViewport there = revealing(spot);
        return there.left() == view.left() && there.top(spot.state()) == view.top(spot.state());
    }

    /// The view in which a place is seen, moved no more than it takes.
    public BoardViewport revealing(BoardSpot spot) {
        Bounds column = column(spot.state()).bounds();
        double right = step(column.x() - EDGE, column.right() + EDGE, 0, view.width());
        BoardViewport moved = view.leftAt(view.left() + right);
        if (spot.isTitle()) {
            return within(model, moved);
        }
        Bounds card = card(spot);
        Bounds room = room(column(spot.state()));
        double down = step(card.y(), card.bottom() + GAP, room.y(), room.bottom());
        return within(model, moved.topAt(spot.state(), view.top(spot.state()) + down));
    }

    /// How far to move so that a stretch is seen; its beginning, when there is no room for all of it.
    private static double step(double from, double to, double first, double last) {
        boolean early = from < first || to - from > last - first;
        return early ? from - first : Math.max(0, to - last);
    }

    /// How far the board can be scrolled to the right.
    public double mostLeft() {
        return Math.max(0, width - view.width());
    }

    /// How far the cards of a column can be scrolled up.
    public double mostTop(InitiativeState state) {
        return Math.max(0, model.count(state) * PITCH - room(column(state)).height());
    }

    /// The width of all columns.
    public double wholeWidth() {
        return width;
    }

    double wholeHeight() {
        return cardsTop() + longest() * PITCH + GAP + EDGE;
    }
}
