package dk.koereplan.ui.table;

import dk.koereplan.table.Cell;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// The lines of a grid: which of them are selected and in sight stays so while they become others.
final class GridLines<R> {
    private final TableView<GridLine<R>> grid;
    private final Function<R, Object> ids;
    private Map<Object, Integer> places = Map.of();
    private boolean marking;

    /// What is to be selected and is not there: it may come with the next lines.
    private Optional<Object> awaited = Optional.empty();

    /// The heading that was folded or unfolded last, to be selected once it stands there.
    private @Nullable Cell turned;

    /// @param ids what a row is recognised by
    GridLines(TableView<GridLine<R>> grid, Function<R, Object> ids) {
        this.grid = grid;
        this.ids = ids;
    }

    /// What is selected now is selected by the program.
    boolean marking() {
        return marking;
    }

    /// Selects this heading with the lines that come next.
    void selectNext(GridLine.Heading<R> heading) {
        turned = heading.cell();
    }

    /// Shows nothing, until another list comes.
    void empty() {
        places = Map.of();
        awaited = Optional.empty();
        quietly(grid.getItems()::clear);
    }

    /// @param stays the id of what is selected after it
    void fill(GridContent<R> next, Optional<Object> stays) {
        Optional<Object> top = top();
        places = next.places();
        quietly(() -> {
            if (!next.into(grid.getItems())) {
                // what a row says may follow from other records than its own
                grid.refresh();
            }
        });
        top.map(places::get).ifPresent(grid::scrollTo);
        OptionalInt folded = placeOfTurned();
        if (folded.isPresent()) {
            quietly(() -> grid.getSelectionModel().clearAndSelect(folded.getAsInt()));
        } else {
            mark(stays.or(() -> awaited));
        }
    }

    private OptionalInt placeOfTurned() {
        Cell at = turned;
        turned = null;
        return at == null
                ? OptionalInt.empty()
                : IntStream.range(0, grid.getItems().size())
                        .filter(i -> grid.getItems().get(i) instanceof GridLine.Heading<R> h
                                && h.cell().equals(at))
                        .findFirst();
    }

    /// What the first row that is seen is recognised by, once the list is scrolled.
    private Optional<Object> top() {
        return flow().filter(flow -> flow.getFirstVisibleCell() != null)
                .map(flow -> flow.getFirstVisibleCell().getIndex())
                .filter(index -> index > 0 && index < grid.getItems().size())
                .flatMap(index -> grid.getItems().get(index).item())
                .map(ids);
    }

    private Optional<VirtualFlow<?>> flow() {
        return grid.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private Optional<Object> selectedId() {
        return Optional.ofNullable(grid.getSelectionModel().getSelectedItem())
                .flatMap(GridLine::item)
                .map(ids);
    }

    /// Selects the row of this id without telling anybody; none when there is no such row. It is selected
    /// then once it has come, unless something else is.
    void mark(Optional<Object> id) {
        awaited = id.filter(row -> !places.containsKey(row));
        if (id.equals(selectedId())) {
            return;
        }
        Integer place = id.map(places::get).orElse(null);
        quietly(() -> {
            if (place == null) {
                grid.getSelectionModel().clearSelection();
            } else {
                grid.getSelectionModel().clearAndSelect(place);
                bringIntoView(place);
            }
        });
    }

    void bringIntoView(int index) {
        if (flow().map(VirtualFlow::getFirstVisibleCell).isEmpty()) {
            // nothing is laid out yet: it will be from there
            grid.scrollTo(index);
        }
        flow().filter(flow -> flow.getFirstVisibleCell() != null)
                .filter(flow -> index < flow.getFirstVisibleCell().getIndex()
                        || index > flow.getLastVisibleCell().getIndex())
                .ifPresent(flow -> grid.scrollTo(index));
    }

    private void quietly(Runnable change) {
        marking = true;
        try {
            change.run();
        } finally {
            marking = false;
        }
    }
}
