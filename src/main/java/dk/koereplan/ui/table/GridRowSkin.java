package dk.koereplan.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.skin.TableRowSkin;

/// A row whose first cells stay in sight while the others are scrolled sideways. The toolkit takes a cell that is
/// scrolled away out of its row, so that these are cells of their own, over the others.
final class GridRowSkin<R> extends TableRowSkin<GridLine<R>> {
    private final GridRow<R> row;
    private final TableGrid<R> grid;
    private final Map<GridColumn<R>, GridCell<R>> cells = new HashMap<>();

    GridRowSkin(GridRow<R> row, TableGrid<R> grid) {
        super(row);
        this.row = row;
        this.grid = grid;
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        super.layoutChildren(x, y, w, h);
        List<GridColumn<R>> held = grid.pins().held();
        if (held.isEmpty() && cells.isEmpty()) {
            return;
        }
        cells.forEach((column, cell) -> {
            if (!held.contains(column)) {
                getChildren().remove(cell);
            }
        });
        cells.keySet().retainAll(held);
        double at = x + grid.pins().scroll();
        for (GridColumn<R> column : held) {
            place(column, at, column == held.getFirst(), column == held.getLast());
            at += column.getWidth();
        }
    }

    /// The first cell of a heading is as wide as all that is held.
    private void place(GridColumn<R> column, double at, boolean first, boolean last) {
        GridCell<R> cell = cells.computeIfAbsent(column, this::made);
        boolean heading = row.getItem() instanceof GridLine.Heading<R>;
        if (row.isEmpty() || (heading && !first)) {
            getChildren().remove(cell);
            return;
        }
        if (cell.getParent() == null) {
            getChildren().add(cell);
            cell.applyCss();
        }
        cell.updateIndex(row.getIndex());
        cell.holds(last || heading);
        if (cell.getGraphic() instanceof HeadingWords words) {
            words.room(Math.max(
                    grid.pins().width(), grid.roomForHeadings() - grid.pins().scroll()));
        }
        cell.resizeRelocate(at, 0, heading ? grid.pins().width() : column.getWidth(), grid.getFixedCellSize());
    }

    private GridCell<R> made(GridColumn<R> column) {
        GridCell<R> cell = column.cell();
        cell.updateTableColumn(column);
        cell.updateTableView(grid);
        cell.updateTableRow(row);
        cell.setViewOrder(-1);
        cell.getStyleClass().add(GridCell.HELD);
        return cell;
    }
}
