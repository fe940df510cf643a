package dk.koereplan.ui.common;

import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.table.Column;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.controlsfx.control.tableview2.FilteredTableColumn;

/// One column of a grid, with the button of its filter beside its name.
final class GridColumn<R> extends FilteredTableColumn<GridLine<R>, GridLine<R>> {
    private static final double LEAST_WIDTH = 56;
    private static final String FIELD = "field.";
    private final Node filterButton = getGraphic();
    private Column<R> shows;

    GridColumn(Column<R> shows, TableGrid<R> grid, PlanContext context) {
        super(shows.title());
        this.shows = shows;
        setPrefWidth(shows.width());
        setMinWidth(LEAST_WIDTH);
        if (shows.type().alignsRight()) {
            getStyleClass().add(GridCell.RIGHT);
        }
        setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        setCellFactory(column -> new GridCell<>(this, grid, context));
        setOnFilterAction(event -> grid.openFilter(this));
        filterButton.setAccessibleText(context.texts().get("table.filter", shows.title()));
    }

    /// @param whole there is no more of the list elsewhere, so that it can be sorted and narrowed
    void show(Column<R> next, boolean whole) {
        shows = next;
        setSortable(whole);
        setGraphic(whole && next.filter() != Column.Filter.NONE ? filterButton : null);
    }

    Column<R> shows() {
        return shows;
    }

    String key() {
        return shows.key();
    }

    /// The field that it shows, also where a day may say something else than what was recorded.
    String fieldName() {
        return shows.field()
                .map(Field::name)
                .orElse(shows.key().startsWith(FIELD) ? shows.key().substring(FIELD.length()) : "");
    }

    Node button() {
        return filterButton;
    }

    /// Marks the button of a column that some rows are left out by. The table leaves them out, and not this predicate.
    void narrowed(boolean active) {
        setPredicate(active ? line -> true : null);
    }
}
