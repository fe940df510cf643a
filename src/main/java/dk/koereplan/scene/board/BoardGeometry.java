package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
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
    static final double CARD = 136;
    static final double GAP = 8;
    private static final double PITCH = CARD + GAP;
    private static final double EDGE = 12;
    private static final double NARROW = 92;
    private static final double LEAST = 204;
    private static final double MOST = 320;

    /// One phase's column as it is seen.
    public record Column(Phase phase, Bounds bounds) {}

    private final BoardModel model;
    private final BoardViewport view;
    private final double head;
    private final int rows;
    private final Map<Phase, Column> columns = new EnumMap<>(Phase.class);
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
        // one that is not shown lies beside the first, without width
        columns.put(Phase.COMING, new Column(Phase.COMING, new Bounds(x - view.left(), head, 0, 0)));
        for (Phase phase : model.phases()) {
            double w = model.isEmpty(phase) ? NARROW : wide * stacks(phase);
            Bounds bounds = new Bounds(x - view.left(), head, w, Math.max(0, view.height() - head - EDGE));
            columns.put(phase, new Column(phase, bounds));
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
        Map<Phase, Double> tops = new EnumMap<>(Phase.class);
        view.tops().forEach((phase, top) -> tops.put(phase, Math.clamp(top, 0, geometry.mostTop(phase))));
        return new BoardViewport(Math.clamp(view.left(), 0, geometry.mostLeft()), tops, view.width(), view.height());
    }

    private double wide() {
        int phases = model.phases().size();
        int empty = 0;
        int stacks = 0;
        for (Phase phase : model.phases()) {
            empty += model.isEmpty(phase) ? 1 : 0;
            stacks += model.isEmpty(phase) ? 0 : stacks(phase);
        }
        double room = view.width() - 2 * EDGE - GAP * (phases - 1) - empty * NARROW;
        return stacks == 0 ? NARROW : Math.clamp(room / stacks, LEAST, MOST);
    }

    /// How many stacks of cards stand beside each other in a column.
    private int stacks(Phase phase) {
        return Math.max(1, Math.ceilDiv(model.count(phase), rows));
    }

    private int longest() {
        int longest = 0;
        for (Phase phase : model.phases()) {
            longest = Math.max(longest, Math.ceilDiv(model.count(phase), stacks(phase)));
        }
        return longest;
    }

    public List<Column> columns() {
        return model.phases().stream().map(this::column).toList();
    }

    public Column column(Phase phase) {
        return Objects.requireNonNull(columns.get(phase));
    }

    /// The phase whose column, gap included, lies at an x; empty beyond the columns.
    public Optional<Phase> columnAt(double x) {
        return columns().stream()
                .filter(c -> x >= c.bounds().x() - GAP / 2 && x < c.bounds().right() + GAP / 2)
                .map(Column::phase)
                .findFirst();
    }

    /// Where the card of an initiative lies, seen or not; empty when the filter leaves it out.
    public Optional<Bounds> card(String initiative) {
        return model.spot(initiative).map(this::card);
    }

    /// Where a card lies, seen or not.
    public Bounds card(BoardSpot spot) {
        return card(column(spot.phase()), spot.place());
    }

    Bounds card(Column column, int place) {
        int stacks = stacks(column.phase());
        int high = Math.max(1, Math.ceilDiv(model.count(column.phase()), stacks));
        int stack = place / high;
        double card = (column.bounds().width() - GAP) / stacks - GAP;
        return new Bounds(
                column.bounds().x() + GAP + stack * (card + GAP),
                cardsTop() - view.top(column.phase()) + place % high * PITCH,
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
    int firstSeen(Phase phase) {
        return (int) (view.top(phase) / PITCH);
    }

    /// One more than the last card of a column of which something is seen.
    int seenUntil(Phase phase) {
        int count = model.count(phase);
        double bottom = view.top(phase) + view.height() - cardsTop();
        return stacks(phase) > 1 ? count : Math.clamp((int) Math.ceil(bottom / PITCH), 0, count);
    }

    /// How many whole cards are seen below each other; at least one.
    public int page() {
        return Math.max(1, (int) ((view.height() - cardsTop() - EDGE) / PITCH));
    }

    /// The card of a column that stands nearest to a height; the title of an empty one.
    public BoardSpot nearest(Phase phase, double y) {
        int place = (int) Math.floor((y - cardsTop() + view.top(phase)) / PITCH);
        return model.isEmpty(phase)
                ? BoardSpot.title(phase)
                : new BoardSpot(phase, Math.clamp(place, 0, model.count(phase) - 1));
    }

    /// Whether all of a place is seen.
    public boolean isSeen(BoardSpot spot) {
        BoardViewport there = revealing(spot);
        return there.left() == view.left() && there.top(spot.phase()) == view.top(spot.phase());
    }

    /// The view in which a place is seen, moved no more than it takes.
    public BoardViewport revealing(BoardSpot spot) {
        Bounds column = column(spot.phase()).bounds();
        double right = step(column.x() - EDGE, column.right() + EDGE, 0, view.width());
        BoardViewport moved = view.leftAt(view.left() + right);
        if (spot.isTitle()) {
            return within(model, moved);
        }
        Bounds card = card(spot);
        Bounds room = room(column(spot.phase()));
        double down = step(card.y(), card.bottom() + GAP, room.y(), room.bottom());
        return within(model, moved.topAt(spot.phase(), view.top(spot.phase()) + down));
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
    public double mostTop(Phase phase) {
        return Math.max(0, model.count(phase) * PITCH - room(column(phase)).height());
    }

    /// The width of all columns.
    public double wholeWidth() {
        return width;
    }

    double wholeHeight() {
        return cardsTop() + longest() * PITCH + GAP + EDGE;
    }
}
