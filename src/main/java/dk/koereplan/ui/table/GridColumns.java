package dk.koereplan.ui.table;

import dk.koereplan.table.Arrangement;
import dk.koereplan.table.Column;
import dk.koereplan.table.Table;
import dk.koereplan.table.TableSetting;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn.SortType;

/// The columns of a grid as the reader has set them up: which are shown, in what order and how wide, how many of the
/// first stay while the rest is scrolled. Kept for the plan under the key of the list.
final class GridColumns<R> {
    private static final String NAME = "table.";
    private static final String TITLE = "field.title";
    private final TableGrid<R> grid;
    private final PlanContext context;

    /// As the list has them by itself.
    private final List<GridColumn<R>> all = new ArrayList<>();

    private Set<String> own = Set.of();
    private String list = "";
    private Optional<Integer> frozen = Optional.empty();
    private boolean placing;

    GridColumns(TableGrid<R> grid, PlanContext context) {
        this.grid = grid;
        this.context = context;
        // a head that was dragged
        grid.getColumns().subscribe(this::changed);
    }

    /// The columns of another list, set up as they were the last time.
    Arrangement begin(Table<R> table) {
        list = NAME + table.key();
        own = table.columns().stream().map(Column::key).collect(Collectors.toSet());
        all.clear();
        table.all().forEach(c -> all.add(new GridColumn<>(c, grid, context, this::changed)));
        TableSetting kept = context.memory().value(list).map(TableSetting::read).orElse(TableSetting.NONE);
        return place(kept, table);
    }

    private Arrangement place(TableSetting kept, Table<R> table) {
        placing = true;
        try {
            Map<String, GridColumn<R>> byKey = new HashMap<>();
            all.forEach(c -> byKey.put(c.key(), c));
            frozen = kept.frozen();
            all.forEach(c -> {
                c.setVisible(own.contains(c.key()) != kept.turned().contains(c.key()));
                c.widen(kept.widths().get(c.key()));
            });
            grid.getColumns()
                    .setAll(kept.ordered(table.all()).stream()
                            .map(c -> byKey.get(c.key()))
                            .toList());
            List<Arrangement.Key> sorted = kept.sorted().stream()
                    .filter(k -> byKey.containsKey(k.column()))
                    .toList();
            sorted.forEach(k -> Optional.ofNullable(byKey.get(k.column()))
                    .ifPresent(c -> c.setSortType(k.descending() ? SortType.DESCENDING : SortType.ASCENDING)));
            grid.getSortOrder()
                    .setAll(sorted.stream().map(k -> byKey.get(k.column())).toList());
            return Arrangement.NONE.sortedBy(sorted).gatheredBy(kept.grouping());
        } finally {
            placing = false;
            grid.pins().later();
        }
    }

    /// As the list is by itself; what it is narrowed to stays.
    Arrangement reset(Table<R> table, Arrangement before) {
        Arrangement fresh = place(TableSetting.NONE, table);
        changed();
        return new Arrangement(fresh.order(), before.narrowed(), fresh.grouping(), Set.of());
    }

    /// What is set up here and not by the reader is none of the reader's.
    boolean placing() {
        return placing;
    }

    void show(Table<R> table) {
        all.forEach(c -> c.show(table.column(c.key()), table.whole()));
    }

    /// All of them in the order in which they stand, the hidden ones too.
    List<GridColumn<R>> inOrder() {
        return grid.getColumns().stream()
                .flatMap(c -> all.stream().filter(mine -> mine == c))
                .toList();
    }

    /// Those that are shown, in the order in which they stand.
    List<GridColumn<R>> seen() {
        return inOrder().stream().filter(GridColumn::isVisible).toList();
    }

    Optional<GridColumn<R>> find(Object column) {
        return all.stream().filter(c -> c == column).findFirst();
    }

    /// One column is always shown.
    void turn(GridColumn<R> column) {
        if (!column.isVisible() || seen().size() > 1) {
            column.setVisible(!column.isVisible());
            changed();
        }
    }

    /// Past the next one in that direction.
    ///
    /// @param among those that count: all of them, or those that are shown
    void move(GridColumn<R> column, int by, List<GridColumn<R>> among) {
        int to = among.indexOf(column) + by;
        if (to >= 0 && to < among.size()) {
            List<GridColumn<R>> next = new ArrayList<>(inOrder());
            int place = next.indexOf(among.get(to));
            next.remove(column);
            next.add(place, column);
            grid.getColumns().setAll(next);
        }
    }

    /// Up to and with this one; none where it was the last already.
    void freeze(GridColumn<R> last) {
        int count = inOrder().indexOf(last) + 1;
        frozen = Optional.of(count == frozenCount() ? 0 : count);
        changed();
    }

    boolean isFrozen(GridColumn<R> column) {
        return inOrder().indexOf(column) < frozenCount();
    }

    /// By itself a list holds what its rows are called by.
    private int frozenCount() {
        List<GridColumn<R>> columns = inOrder();
        int named = columns.stream().map(GridColumn::key).toList().indexOf(TITLE);
        return frozen.orElse(named == 1 ? 2 : 1);
    }

    List<GridColumn<R>> frozen() {
        return inOrder().stream()
                .limit(frozenCount())
                .filter(GridColumn::isVisible)
                .toList();
    }

    void changed() {
        if (!placing && !all.isEmpty()) {
            context.memory().keepValue(list, setting().write());
            grid.pins().later();
        }
    }

    private TableSetting setting() {
        List<String> order = inOrder().stream().map(GridColumn::key).toList();
        boolean asMade = order.equals(all.stream().map(GridColumn::key).toList());
        Map<String, Integer> widths = new HashMap<>();
        all.forEach(c -> c.chosenWidth().ifPresent(width -> widths.put(c.key(), width)));
        Set<String> turned = new LinkedHashSet<>();
        all.stream().filter(c -> c.isVisible() != own.contains(c.key())).forEach(c -> turned.add(c.key()));
        Arrangement as = grid.arrangement();
        return new TableSetting(asMade ? List.of() : order, turned, widths, frozen, as.grouping(), as.order());
    }
}
