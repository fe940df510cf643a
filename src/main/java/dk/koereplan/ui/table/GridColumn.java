package dk.koereplan.ui.table;

import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.table.Column;
import dk.koereplan.ui.common.PlanContext;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.controlsfx.control.tableview2.FilteredTableColumn;
import org.jspecify.annotations.Nullable;

/// One column of a grid, with the button of its filter beside its name.
final class GridColumn<R> extends FilteredTableColumn<GridLine<R>, GridLine<R>> {
    private static final double LEAST_WIDTH = 56;
    private static final String FIELD = "field.";
    private final Node filterButton = getGraphic();
    private final TableGrid<R> grid;
    private final PlanContext context;
    private Column<R> shows;

    /// @param changed called when it has become wider or narrower
    GridColumn(Column<R> shows, TableGrid<R> grid, PlanContext context, Runnable changed) {
        super(shows.title());
        this.shows = shows;
        this.grid = grid;
        this.context = context;
        setPrefWidth(shows.width());
        setMinWidth(LEAST_WIDTH);
        if (shows.type().alignsRight()) {
            getStyleClass().add(GridCell.RIGHT);
        }
        setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        setCellFactory(column -> cell());
        widthProperty().subscribe((before, now) -> changed.run());
        setOnFilterAction(event -> grid.openFilter(this));
        filterButton.setAccessibleText(context.texts().get("table.filter", shows.title()));
    }

    /// @param whole there is no more of the list elsewhere, so that it can be sorted and narrowed
    void show(Column<R> next, boolean whole) {
        shows = next;
        setSortable(whole);
        setGraphic(whole && next.filter() != Column.Filter.NONE ? filterButton : null);
    }

    GridCell<R> cell() {
        return new GridCell<>(this, grid, context);
    }

    /// @param chosen by the reader, in pixels; null for what the list asks for
    void widen(@Nullable Integer chosen) {
        double width = chosen == null ? shows.width() : chosen;
        if (width != getWidth()) {
            // a width that was dragged is no longer the one that it prefers
            setPrefWidth(getWidth());
            setPrefWidth(width);
        }
    }

    /// The width that a reader gave it.
    Optional<Integer> chosenWidth() {
        int now = (int) Math.round(getWidth());
        return now == Math.round(Math.max(LEAST_WIDTH, shows.width())) ? Optional.empty() : Optional.of(now);
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
