package dk.koereplan.scene.board;

import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where columns and cards lie in a view, in units from the picture's upper left corner. Empty columns are narrow; the
/// whole height of a column takes what is dropped on it.
public final class BoardGeometry {
    static final double HEADER = 44;
    static final double CARD = 136;
    static final double GAP = 8;
    private static final double EDGE = 12;
    private static final double NARROW = 92;
    private static final double LEAST = 204;
    private static final double MOST = 320;

    /// One state's column, scrolled.
    public record Column(InitiativeState state, Bounds bounds) {}

    private final BoardModel model;
    private final BoardViewport view;
    private final double head;
    private final int rows;
    private final List<Column> columns = new ArrayList<>();
    private double width;

    /// @param head the height of the title block; 0 on screen
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
            columns.add(new Column(state, new Bounds(x - view.left(), head, w, Math.max(0, view.height() - head))));
            x += w + GAP;
        }
        width = x - GAP + EDGE;
    }

    public static BoardGeometry of(BoardModel model, BoardViewport view) {
        return new BoardGeometry(model, view, 0, Integer.MAX_VALUE);
    }

    private double wide() {
        int states = InitiativeState.values().length;
        long empty = columnsWithout();
        double room = view.width() - 2 * EDGE - GAP * (states - 1) - empty * NARROW;
        int stacks = 0;
        for (InitiativeState state : InitiativeState.values()) {
            stacks += model.isEmpty(state) ? 0 : stacks(state);
        }
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

    private long columnsWithout() {
        return List.of(InitiativeState.values()).stream().filter(model::isEmpty).count();
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /// The state whose column, gap included, lies at an x; empty beyond the columns.
    public Optional<InitiativeState> columnAt(double x) {
        return columns.stream()
                .filter(c -> x >= c.bounds().x() - GAP / 2 && x < c.bounds().right() + GAP / 2)
                .map(Column::state)
                .findFirst();
    }

    /// Where the card of an initiative lies, seen or not; empty when the filter leaves it out.
    public Optional<Bounds> card(String initiative) {
        for (Column column : columns) {
            for (int i = 0; i < model.count(column.state()); i++) {
                if (model.at(column.state(), i).id().value().equals(initiative)) {
                    return Optional.of(card(column, i));
                }
            }
        }
        return Optional.empty();
    }

    Bounds card(Column column, int place) {
        int stacks = stacks(column.state());
        int high = Math.max(1, Math.ceilDiv(model.count(column.state()), stacks));
        int stack = place / high;
        double card = (column.bounds().width() - GAP) / stacks - GAP;
        return new Bounds(
                column.bounds().x() + GAP + stack * (card + GAP),
                cardsTop() - view.top() + place % high * (CARD + GAP),
                card,
                CARD);
    }

    double cardsTop() {
        return head + HEADER;
    }

    /// The first card of which something is seen.
    int firstSeen() {
        return Math.max(0, (int) (view.top() / (CARD + GAP)));
    }

    /// How far the board can be scrolled to the right.
    public double mostLeft() {
        return Math.max(0, width - view.width());
    }

    /// How far the cards can be scrolled up.
    public double mostTop() {
        return Math.max(0, wholeHeight() - view.height());
    }

    double wholeWidth() {
        return width;
    }

    double wholeHeight() {
        return cardsTop() + longest() * (CARD + GAP) + GAP;
    }
}
