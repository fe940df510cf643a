package dk.koereplan.scene.board;

import dk.koereplan.scene.Bounds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Where columns, lanes and cards lie in a view, in units from the picture's upper left corner. Empty columns are
/// narrow; the whole height of a column, or of a lane in it, takes what is dropped on it. Nothing here is counted for
/// more than the columns and the lanes.
public final class BoardGeometry {
    static final double HEADER = 44;
    static final double GAP = 8;
    private static final double EDGE = 12;
    private static final double NARROW = 92;
    /// What people name themselves has longer words than phases have.
    private static final double NARROW_NAMED = 128;
    private static final double LEAST = 204;
    private static final double MOST = 320;

    /// One column as it is seen.
    public record Column(ColumnKey key, Bounds bounds) {}

    private final BoardModel model;
    private final BoardViewport view;
    private final double head;
    private final int rows;
    private final LaneSpans lanes;
    private final Map<ColumnKey, Column> columns = new LinkedHashMap<>();
    private final double width;

    /// @param head the height of what stands above the columns
    /// @param rows how many cards may stand below each other before a column gets broader
    BoardGeometry(BoardModel model, BoardViewport view, double head, int rows) {
        this.model = model;
        this.view = view;
        this.head = head;
        this.rows = rows;
        this.lanes = LaneSpans.of(model, this::high);
        double wide = wide();
        double x = EDGE;
        for (ColumnKey key : model.keys()) {
            double w = model.isEmpty(key) ? narrow() : wide * stacks(key);
            Bounds bounds = new Bounds(x - view.left(), head, w, Math.max(0, view.height() - head - EDGE));
            columns.put(key, new Column(key, bounds));
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
        Map<ColumnKey, Double> tops = new HashMap<>();
        for (ColumnKey key : model.keys()) {
            double top = view.top(model.hasLanes() ? model.keys().getFirst() : key);
            tops.put(key, Math.clamp(top, 0, geometry.mostTop(key)));
        }
        return new BoardViewport(Math.clamp(view.left(), 0, geometry.mostLeft()), tops, view.width(), view.height());
    }

    private double pitch() {
        return model.setting().size().height() + GAP;
    }

    private double narrow() {
        return model.setting().columns() == ColumnField.FORUM ? NARROW_NAMED : NARROW;
    }

    private double wide() {
        int empty = 0;
        int stacks = 0;
        for (ColumnKey key : model.keys()) {
            empty += model.isEmpty(key) ? 1 : 0;
            stacks += model.isEmpty(key) ? 0 : stacks(key);
        }
        double room = view.width() - 2 * EDGE - GAP * (model.keys().size() - 1) - empty * narrow();
        return stacks == 0 ? narrow() : Math.clamp(room / stacks, LEAST, MOST);
    }

    /// How many stacks of cards stand beside each other in a column.
    private int stacks(ColumnKey key) {
        return Math.max(1, Math.ceilDiv(model.most(key), rows));
    }

    /// How many cards stand below each other where a column and a lane meet.
    private int high(ColumnKey key, int lane) {
        return Math.ceilDiv(model.count(key, lane), stacks(key));
    }

    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    public Column column(ColumnKey key) {
        return Objects.requireNonNull(columns.get(key));
    }

    /// The column that lies at an x, gap included; empty beyond the columns.
    public Optional<ColumnKey> columnAt(double x) {
        return columns.values().stream()
                .filter(c -> x >= c.bounds().x() - GAP / 2 && x < c.bounds().right() + GAP / 2)
                .map(Column::key)
                .findFirst();
    }

    /// What lies at a point; empty beyond the columns.
    public Optional<BoardCell> cellAt(double x, double y) {
        return columnAt(x).map(key -> new BoardCell(key, laneAt(y)));
    }

    private int laneAt(double y) {
        return lanes.at(y - cardsTop() + top());
    }

    /// How far the lanes are scrolled up.
    private double top() {
        return model.keys().isEmpty() ? 0 : view.top(model.keys().getFirst());
    }

    /// Where a lane lies, its title included, over all columns.
    Bounds lane(int lane) {
        double right = columns.values().stream()
                .reduce((a, b) -> b)
                .map(c -> c.bounds().right())
                .orElse(0.0);
        double y = cardsTop() - top() + lanes.top(lane);
        return new Bounds(EDGE - view.left(), y, right - EDGE + view.left(), lanes.height(lane));
    }

    /// What of a column a lane has; all of it on a board without lanes.
    Bounds cell(BoardCell cell) {
        Bounds column = column(cell.column()).bounds();
        Bounds lane = lane(cell.lane());
        return model.hasLanes()
                ? new Bounds(column.x(), lane.y() + LaneSpans.TITLE, column.width(), lane.height() - LaneSpans.TITLE)
                : column;
    }

    /// Where the card of a record lies, seen or not; empty when the filter leaves it out.
    public Optional<Bounds> card(String id) {
        return model.spot(id).map(this::card);
    }

    /// Where a card lies, seen or not.
    public Bounds card(BoardSpot spot) {
        ColumnKey key = spot.column();
        int lane = model.lane(spot);
        int place = spot.place() - model.start(key, lane);
        int high = Math.max(1, high(key, lane));
        int stack = place / high;
        int row = place % high;
        Bounds column = column(key).bounds();
        double card = (column.width() - GAP) / stacks(key) - GAP;
        return new Bounds(
                column.x() + GAP + stack * (card + GAP),
                cardsTop() - view.top(key) + lanes.cards(lane) + row * pitch(),
                card,
                model.setting().size().height());
    }

    double cardsTop() {
        return head + HEADER;
    }

    /// Where the cards of a column are seen.
    public Bounds room(Column column) {
        Bounds all = column.bounds();
        return new Bounds(all.x(), cardsTop(), all.width(), Math.max(0, all.bottom() - cardsTop()));
    }

    /// Where lanes are seen.
    Bounds room() {
        return new Bounds(0, cardsTop(), view.width(), Math.max(0, view.height() - EDGE - cardsTop()));
    }

    /// The first lane of which something is seen.
    int firstLane() {
        return lanes.at(top());
    }

    /// One more than the last lane of which something is seen.
    int lanesUntil() {
        return lanes.at(top() + room().height()) + 1;
    }

    /// The first card of a lane in a column of which something is seen.
    int firstSeen(ColumnKey key, int lane) {
        int first = (int) ((view.top(key) - lanes.cards(lane)) / pitch());
        int within = stacks(key) > 1 ? 0 : Math.clamp(first, 0, model.count(key, lane));
        return model.start(key, lane) + within;
    }

    /// One more than the last card of a lane in a column of which something is seen.
    int seenUntil(ColumnKey key, int lane) {
        int count = model.count(key, lane);
        double bottom = view.top(key) + view.height() - cardsTop() - lanes.cards(lane);
        int within = stacks(key) > 1 ? count : Math.clamp((int) Math.ceil(bottom / pitch()), 0, count);
        return model.start(key, lane) + within;
    }

    /// How many whole cards are seen below each other; at least one.
    public int page() {
        return Math.max(1, (int) ((view.height() - cardsTop() - EDGE) / pitch()));
    }

    /// The card of a column that stands nearest to a height; the title of an empty one.
    public BoardSpot nearest(ColumnKey key, double y) {
        if (model.isEmpty(key)) {
            return BoardSpot.title(key);
        }
        int lane = model.hasLanes() ? laneAt(y) : 0;
        int count = model.count(key, lane);
        double within = y - cardsTop() + view.top(key) - lanes.cards(lane);
        int place = Math.clamp((int) Math.floor(within / pitch()), 0, Math.max(0, count - 1));
        int last = model.count(key) - 1;
        return new BoardSpot(key, Math.min(last, model.start(key, lane) + place));
    }

    /// Whether all of a place is seen.
    public boolean isSeen(BoardSpot spot) {
        BoardViewport there = revealing(spot);
        return there.left() == view.left() && there.top(spot.column()) == view.top(spot.column());
    }

    /// The view in which a place is seen, moved no more than it takes.
    public BoardViewport revealing(BoardSpot spot) {
        Bounds column = column(spot.column()).bounds();
        double right = step(column.x() - EDGE, column.right() + EDGE, 0, view.width());
        BoardViewport moved = view.leftAt(view.left() + right);
        if (spot.isTitle()) {
            return within(model, moved);
        }
        Bounds card = card(spot);
        Bounds room = room(column(spot.column()));
        double down = step(card.y(), card.bottom() + GAP, room.y(), room.bottom());
        return scrolled(moved, spot.column(), view.top(spot.column()) + down);
    }

    /// The view with a column scrolled so far, and with it every other one on a board with lanes.
    public BoardViewport scrolled(BoardViewport from, ColumnKey key, double top) {
        return within(model, from.topAt(model.hasLanes() ? model.keys() : List.of(key), top));
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
    public double mostTop(ColumnKey key) {
        double all = model.hasLanes() ? lanes.height() : model.count(key) * pitch();
        return Math.max(0, all - room(column(key)).height());
    }

    /// The width of all columns.
    public double wholeWidth() {
        return width;
    }

    double wholeHeight() {
        return cardsTop() + lanes.height() + GAP + EDGE;
    }
}
