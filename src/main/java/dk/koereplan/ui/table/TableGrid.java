package dk.koereplan.ui.table;

import dk.koereplan.table.Arrangement;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Column;
import dk.koereplan.table.Grouping;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.CommandMenu;
import dk.koereplan.ui.common.Derived;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.RowMenu;
import dk.koereplan.ui.theme.Css;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Shows any [Table], its rows under their headings, sorted and narrowed by its columns. All that it shows is the
/// table's; it works out nothing.
public final class TableGrid<R> extends TableView<GridLine<R>> {
    private final PlanContext context;
    private final Layer layer;
    private final GridPins<R> pins;
    private final GridColumns<R> columns;
    private final GridActs<R> acts;
    private Consumer<R> picked = row -> {};
    private Consumer<R> opened = row -> {};
    private Consumer<Table<R>> told = all -> {};
    private Supplier<Optional<Object>> marked = this::selectedId;
    private Arrangement arrangement = Arrangement.NONE;
    private @Nullable Table<R> table;

    /// What the list is made from: the newest that was asked for, also while it is still being made.
    private @Nullable Supplier<Table<R>> source;

    private final Derived<GridContent<R>> derived;
    private @Nullable GridContent<R> content;
    private final CellWalk<R> cells = new CellWalk<>(this, this::id);
    private final GridLines<R> lines = new GridLines<>(this, this::id);
    private int clicksToOpen = 2;

    /// @param layer where the card of a column's filter is shown
    /// @param nothing what is said where there are no rows
    public TableGrid(PlanContext context, Layer layer, String nothing) {
        this.context = context;
        this.layer = layer;
        this.derived = new Derived<>(context, this::put);
        setPlaceholder(Nodes.label(nothing, Css.EMPTY));
        setRowFactory(grid -> new GridRow<>(this, context.texts()));
        setTableMenuButtonVisible(true);
        pins = new GridPins<>(this);
        columns = new GridColumns<>(this, context);
        acts = new GridActs<>(this, cells);
        new HeadMenu<>(this, context).listen();
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !lines.marking()) {
                line.item().ifPresent(row -> picked.accept(row));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, acts::onKey);
    }

    /// @param action called with the row that the user selects
    public void onPicked(Consumer<R> action) {
        picked = action;
    }

    /// @param action called with the whole list whenever it has become another
    public void onShown(Consumer<Table<R>> action) {
        told = action;
    }

    /// @param action called with the row that the user opens, by Enter or a double click
    public void onOpened(Consumer<R> action) {
        opened = action;
    }

    /// One click opens a row, because there is nothing else to do with it.
    public void opensAtOnce() {
        clicksToOpen = 1;
    }

    /// What is selected here is selected in the plan, and the other way round; what is opened here is opened for
    /// editing.
    ///
    /// @param subscriptions the view's own, which end with it
    public void followPlan(Navigator navigator, Subscriptions subscriptions) {
        marked = () -> Optional.of(context.selectionProperty().get());
        picked = row -> context.selectionProperty().set(id(row).toString());
        opened = row -> {
            if (!context.readOnly()) {
                navigator.edit(id(row).toString(), "");
            }
        };
        if (!context.readOnly()) {
            cells.by(navigator.cells());
        }
        subscriptions.later(context.selectionProperty(), () -> lines.mark(marked.get()));
        subscriptions.add(derived::close);
        acts.menu(new RowMenu(
                this,
                lines::bringIntoView,
                () -> new CommandMenu(context.texts())
                        .group(navigator.acts(selectedIds()))
                        .group(navigator.records(selectedIds()))
                        .group(acts.changing(""))
                        .group(navigator.copying())
                        .menu()));
    }

    private List<String> selectedIds() {
        return selectedRows().stream().map(row -> id(row).toString()).toList();
    }

    /// In the order in which they are shown.
    List<R> selectedRows() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .flatMap(i -> getItems().get(i).item().stream())
                .toList();
    }

    private Object id(R row) {
        return table == null ? "" : table.id().apply(row);
    }

    /// Shows a list, or what has become of the one that is shown: sorted, narrowed and selected as it was.
    public void show(Table<R> next) {
        boolean same = same(next);
        put(GridContent.of(next, same ? arrangement : Arrangement.NONE));
    }

    /// The same of a list that is made away from the window's thread; until then what is shown stays.
    public void make(Supplier<Table<R>> list) {
        source = list;
        Arrangement as = arrangement;
        derived.make(() -> GridContent.of(list.get(), as));
    }

    private void put(GridContent<R> next) {
        boolean same = same(next.table());
        table = next.table();
        source = next::table;
        told.accept(next.table());
        setAccessibleText(next.table().title());
        if (!same) {
            // the new columns cannot say what the old rows hold
            content = null;
            lines.empty();
            arrangement = columns.begin(next.table());
        }
        columns.show(next.table());
        if (next.as().equals(arrangement) || !next.table().whole()) {
            fill(next);
        } else {
            arrange();
        }
    }

    private boolean same(Table<R> next) {
        return table != null && table.key().equals(next.key()) && keys(table).equals(keys(next));
    }

    private static <R> List<String> keys(Table<R> of) {
        return of.all().stream().map(Column::key).toList();
    }

    GridPins<R> pins() {
        return pins;
    }

    GridColumns<R> columns() {
        return columns;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /// The list as it is shown, as far as it is sorted and narrowed.
    public Optional<Table<R>> shown() {
        return Optional.ofNullable(content).map(GridContent::arranged);
    }

    List<Column<R>> shows() {
        return columns.seen().stream().map(GridColumn::shows).toList();
    }

    boolean isFirst(GridColumn<R> column) {
        return getVisibleLeafIndex(column) == 0;
    }

    boolean isSummed(GridColumn<R> column) {
        return table != null
                && table.sums().filter(s -> s.column().equals(column.key())).isPresent();
    }

    /// From the first column up to that of the sums, in pixels.
    double roomForHeadings() {
        return columns.seen().stream()
                .takeWhile(column -> isFirst(column) || !isSummed(column))
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    /// Called by the headings of the columns. The table is sorted and not its lines, so that each heading keeps its
    /// rows.
    @Override
    public void sort() {
        if (!columns.placing()) {
            List<Arrangement.Key> keys = getSortOrder().stream()
                    .flatMap(c -> columns.find(c).stream())
                    .map(c -> new Arrangement.Key(c.key(), c.getSortType() == TableColumn.SortType.DESCENDING))
                    .toList();
            arrangement = arrangement.sortedBy(keys);
            columns.changed();
            arrange();
        }
    }

    boolean canGather() {
        return table != null && table.whole();
    }

    boolean gathers(GridColumn<R> column) {
        return canGather() && column.shows().gathers();
    }

    /// Gathers the rows by something else, all of them unfolded.
    public void gather(Grouping by) {
        arrangement = arrangement.gatheredBy(by);
        columns.changed();
        arrange();
    }

    /// Folds the rows under a heading away, or back.
    ///
    /// @param on whether they are to be folded
    void fold(GridLine.Heading<R> heading, boolean on) {
        Set<Cell> folded = new LinkedHashSet<>(arrangement.folded());
        if (on ? folded.add(heading.cell()) : folded.remove(heading.cell())) {
            lines.selectNext(heading);
            arrangement = arrangement.folding(folded);
            arrange();
        }
    }

    /// Folds every heading, or none.
    void foldAll(boolean on) {
        if (content != null) {
            Set<Cell> folded = new LinkedHashSet<>();
            if (on) {
                content.arranged().groups().forEach(g -> g.heading().ifPresent(folded::add));
            }
            arrangement = arrangement.folding(folded);
            arrange();
        }
    }

    /// Shows the columns, their order and widths, the rows' order and headings as the list has them by itself.
    void standard() {
        if (table != null) {
            arrangement = columns.reset(table, arrangement);
            arrange();
        }
    }

    Optional<String> titleOf(String column) {
        return columns.inOrder().stream()
                .filter(c -> c.key().equals(column))
                .map(TableColumn::getText)
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        pins.place();
    }

    /// The rows that are seen are laid out anew.
    void requestRows() {
        lookupAll(".table-row-cell").forEach(row -> ((Parent) row).requestLayout());
    }

    void openFilter(GridColumn<R> column) {
        if (table != null) {
            ColumnFilterCard card = new ColumnFilterCard(
                    context.texts(),
                    column.shows(),
                    table.rows().stream().map(column.shows()::of).toList(),
                    arrangement.narrowing(column.key()),
                    by -> narrow(column, by),
                    way -> sortBy(column, way),
                    layer::hide);
            layer.showUnder(column.button(), card, card.focus());
        }
    }

    void sortBy(GridColumn<R> column, TableColumn.SortType way) {
        column.setSortType(way);
        getSortOrder().setAll(List.of(column));
    }

    private void narrow(GridColumn<R> column, Arrangement.Narrowing by) {
        arrangement = arrangement.narrowedBy(column.key(), by);
        column.narrowed(by.active());
        arrange();
    }

    private void arrange() {
        if (source != null) {
            make(source);
        }
    }

    private void fill(GridContent<R> next) {
        content = next;
        lines.fill(next, marked.get());
    }

    /// The row that was selected last.
    public Optional<R> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(GridLine::item);
    }

    /// Selects a row without telling anybody.
    public void select(R row) {
        lines.mark(Optional.of(id(row)));
    }

    private Optional<Object> selectedId() {
        return selected().map(this::id);
    }

    /// What can be done with the list, for the palette.
    ///
    /// @param place the text that names the screen
    public List<Command> commands(String place) {
        return acts.commands(place);
    }

    /// Opens how the list is set up, for the bar over it.
    public Button columnsButton() {
        return Nodes.button(context.text("table.columns"), this::chooseColumns, "k-plain");
    }

    void chooseColumns() {
        ColumnsCard<R> card = new ColumnsCard<>(this, context.texts(), layer::hide);
        layer.showCentred(card, card.focus());
    }

    /// Puts the selected rows on the clipboard, in the order and with the columns that are shown.
    public void copy() {
        acts.copy();
    }

    /// The selected rows, or all when they are fewer than this; in the order and with the columns that are shown.
    public Optional<Table<R>> copied(int least) {
        Set<R> rows = Set.copyOf(selectedRows());
        return shown().map(all -> all.only(row -> rows.size() < least || rows.contains(row), shows()));
    }

    void openSelected() {
        selected().ifPresent(opened);
    }

    void pointAt(GridColumn<R> column) {
        cells.pointAt(column);
    }

    void open(GridLine<R> line) {
        line.item().filter(row -> clicksToOpen == 1 || !cells.editPointed(row)).ifPresent(opened);
    }

    boolean opensAt(int clicks) {
        return clicks == clicksToOpen;
    }
}
