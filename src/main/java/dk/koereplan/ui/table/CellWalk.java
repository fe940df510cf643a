package dk.koereplan.ui.table;

import dk.koereplan.ui.common.Navigator;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Changes the cells of a grid where they stand, one after the other along a row.
final class CellWalk<R> {
    private final TableGrid<R> grid;
    private final Function<R, Object> ids;
    private Navigator.CellEditing cells = new Navigator.CellEditing() {};
    private @Nullable GridColumn<R> pointed;
    private boolean able;

    /// @param ids of the record that a row stands for
    CellWalk(TableGrid<R> grid, Function<R, Object> ids) {
        this.grid = grid;
        this.ids = ids;
    }

    /// Without it no cell can be changed.
    void by(Navigator.CellEditing editing) {
        cells = editing;
        able = true;
    }

    boolean able() {
        return able;
    }

    /// The column that is meant from now on.
    void pointAt(GridColumn<R> column) {
        pointed = column;
    }

    /// The cell of the row that was pointed at last, or else its first that can be changed.
    void edit(R row) {
        edit(row, Math.max(0, pointedIn(row)));
    }

    void editAll(List<R> rows) {
        cells.editMany(rows.stream().map(row -> ids.apply(row).toString()).toList());
    }

    /// @return whether that can be changed where it stands
    boolean editPointed(R row) {
        int at = pointedIn(row);
        if (at >= 0) {
            edit(row, at);
        }
        return at >= 0;
    }

    private int pointedIn(R row) {
        GridColumn<R> column = pointed;
        return column == null ? -1 : editable(row).indexOf(column);
    }

    private List<GridColumn<R>> editable(R row) {
        String id = ids.apply(row).toString();
        return grid.columns().seen().stream()
                .filter(c -> cells.edits(id, c.fieldName()))
                .toList();
    }

    private void edit(R row, int at) {
        List<GridColumn<R>> own = editable(row);
        if (at < 0 || at >= own.size()) {
            grid.requestFocus();
            return;
        }
        GridColumn<R> column = own.get(at);
        pointed = column;
        grid.pins().reveal(column);
        Object id = ids.apply(row);
        cells.edit(id.toString(), column.fieldName(), () -> bounds(id, column), step -> edit(row, at + step));
    }

    /// Where the cell is now: the row may have moved since.
    private Bounds bounds(Object id, GridColumn<R> column) {
        Node at = grid;
        for (Node node : grid.lookupAll(".table-cell")) {
            if (node instanceof TableCell<?, ?> cell && cell.getTableColumn() == column && stands(cell, id)) {
                at = cell;
            }
        }
        return at.localToScene(at.getBoundsInLocal());
    }

    private boolean stands(TableCell<?, ?> cell, Object id) {
        int index = cell.getIndex();
        return index >= 0
                && index < grid.getItems().size()
                && grid.getItems()
                        .get(index)
                        .item()
                        .filter(row -> ids.apply(row).equals(id))
                        .isPresent();
    }
}
