package dk.koereplan.scene.board;

import dk.koereplan.scene.Bounds;
import java.util.Optional;

/// Where the cells of the rollout matrix lie in a view, in units from the picture's upper left corner.
///
/// @param left,top how far it is scrolled
/// @param head the height of what stands above it
public record MatrixGeometry(MatrixModel model, double left, double top, double width, double height, double head) {
    static final double HEADER = 40;
    static final double ROW = 50;
    private static final double EDGE = 12;
    private static final double TITLE = 300;
    private static final double LEAST = 116;
    private static final double MOST = 220;

    /// The view that is meant, and no further than to the last row and column.
    public MatrixGeometry within() {
        return new MatrixGeometry(
                model, Math.clamp(left, 0, mostLeft()), Math.clamp(top, 0, mostTop()), width, height, head);
    }

    public MatrixGeometry scrolled(double newLeft, double newTop) {
        return new MatrixGeometry(model, newLeft, newTop, width, height, head).within();
    }

    private double columnWidth() {
        double room = width - 2 * EDGE - TITLE;
        return Math.clamp(room / Math.max(1, model.columns()), LEAST, MOST);
    }

    public double wholeWidth() {
        return 2 * EDGE + TITLE + model.columns() * columnWidth();
    }

    public double wholeHeight() {
        return head + HEADER + model.rows() * ROW + EDGE;
    }

    public double mostLeft() {
        return Math.max(0, wholeWidth() - width);
    }

    public double mostTop() {
        return Math.max(0, wholeHeight() - height);
    }

    /// Where rows are seen.
    Bounds room() {
        return new Bounds(0, head + HEADER, width, Math.max(0, height - head - HEADER));
    }

    /// Where the name of a region stands.
    Bounds heading(int column) {
        return new Bounds(EDGE - left + TITLE + column * columnWidth(), head, columnWidth(), HEADER);
    }

    Bounds cell(MatrixModel.Spot spot) {
        double y = head + HEADER + spot.row() * ROW - top;
        return spot.column() < 0
                ? new Bounds(EDGE - left, y, TITLE, ROW)
                : new Bounds(EDGE - left + TITLE + spot.column() * columnWidth(), y, columnWidth(), ROW);
    }

    int firstRow() {
        return Math.clamp((int) (top / ROW), 0, model.rows());
    }

    int rowsUntil() {
        return Math.clamp((int) Math.ceil((top + room().height()) / ROW), 0, model.rows());
    }

    /// How many whole rows are seen; at least one.
    public int page() {
        return Math.max(1, (int) (room().height() / ROW));
    }

    /// The place at a point, if any.
    public Optional<MatrixModel.Spot> at(double x, double y) {
        int row = (int) Math.floor((y - head - HEADER + top) / ROW);
        double beside = x - EDGE + left;
        int column = beside < TITLE ? -1 : (int) ((beside - TITLE) / columnWidth());
        return y < head + HEADER || row < 0 || row >= model.rows() || beside < 0 || column >= model.columns()
                ? Optional.empty()
                : Optional.of(new MatrixModel.Spot(row, column));
    }

    /// The view in which a place is seen, moved no more than it takes.
    public MatrixGeometry revealing(MatrixModel.Spot spot) {
        Bounds cell = cell(spot);
        Bounds room = room();
        double down = cell.y() < room.y() ? cell.y() - room.y() : Math.max(0, cell.bottom() - room.bottom());
        double right = cell.x() < EDGE ? cell.x() - EDGE : Math.max(0, cell.right() + EDGE - width);
        return scrolled(left + right, top + down);
    }
}
