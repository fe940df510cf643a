package dk.koereplan.ui.common;

import dk.koereplan.table.Arrangement;
import dk.koereplan.table.Column;
import dk.koereplan.table.HtmlRows;
import dk.koereplan.table.Table;
import dk.koereplan.ui.control.ClipText;
import dk.koereplan.ui.control.ColumnsCard;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.RowMenu;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Shows any [Table], its rows under their headings, sorted and narrowed by its columns. All that it shows is the
/// table's; it works out nothing.
public final class TableGrid<R> extends TableView<GridLine<R>> {
    private static final String COPY = "Shortcut+C";
    private static final KeyCombination COPY_KEYS = KeyCombination.valueOf(COPY);
    private static final String EDIT = "F2";
    private static final KeyCombination EDIT_KEYS = KeyCombination.valueOf(EDIT);
    private static final int COLUMNS_WORTH_HIDING = 6;
    private final PlanContext context;
    private final Layer layer;
    private final List<GridColumn<R>> columns = new ArrayList<>();
    private Consumer<R> picked = row -> {};
    private Consumer<R> opened = row -> {};
    private Consumer<Table<R>> told = all -> {};
    private Supplier<Optional<Object>> marked = this::selectedId;
    private Arrangement arrangement = Arrangement.NONE;
    private @Nullable Table<R> table;
    private final Derived<GridContent<R>> derived;
    private @Nullable GridContent<R> content;
    private final CellWalk<R> cells = new CellWalk<>(this, this::seen, this::id);
    private Optional<RowMenu> menu = Optional.empty();
    private boolean marking;
    private int clicksToOpen = 2;

    /// @param layer where the card of a column's filter is shown
    /// @param nothing what is said where there are no rows
    public TableGrid(PlanContext context, Layer layer, String nothing) {
        this.context = context;
        this.layer = layer;
        this.derived = new Derived<>(context, this::put);
        setPlaceholder(Nodes.label(nothing, Css.EMPTY));
        setRowFactory(grid -> new GridRow<>(this));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !marking) {
                line.item().ifPresent(row -> picked.accept(row));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
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
        subscriptions.later(context.selectionProperty(), () -> mark(marked.get()));
        subscriptions.add(derived::close);
        menu = Optional.of(new RowMenu(
                this,
                this::bringIntoView,
                () -> new CommandMenu(context.texts())
                        .group(navigator.acts(selectedIds()))
                        .group(navigator.records(selectedIds()))
                        .group(changing(""))
                        .group(navigator.copying())
                        .menu()));
    }

    private List<String> selectedIds() {
        return selectedRows().stream().map(row -> id(row).toString()).toList();
    }

    /// In the order in which they are shown.
    private List<R> selectedRows() {
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
        boolean same = table != null && keys(table).equals(keys(next));
        put(GridContent.of(next, same ? arrangement : Arrangement.NONE));
    }

    /// The same of a list that is made away from the window's thread; until then what is shown stays. Always of the
    /// same columns.
    public void make(Supplier<Table<R>> list) {
        Arrangement as = arrangement;
        derived.make(() -> GridContent.of(list.get(), as));
    }

    private void put(GridContent<R> next) {
        boolean same = table != null && keys(table).equals(keys(next.table()));
        boolean outdated = same && !next.as().equals(arrangement);
        table = next.table();
        told.accept(next.table());
        setAccessibleText(next.table().title());
        if (!same) {
            arrangement = Arrangement.NONE;
            getSortOrder().clear();
            columns.clear();
            next.table().columns().forEach(c -> columns.add(new GridColumn<>(c, this, context)));
            getColumns().setAll(columns);
            setTableMenuButtonVisible(columns.size() > COLUMNS_WORTH_HIDING);
        }
        columns.forEach(c -> c.show(next.table().column(c.key()), next.table().whole()));
        if (outdated) {
            arrange();
        } else {
            fill(next);
        }
    }

    private static <R> List<String> keys(Table<R> of) {
        return of.columns().stream().map(Column::key).toList();
    }

    /// The list as it is shown, as far as it is sorted and narrowed.
    public Optional<Table<R>> shown() {
        return Optional.ofNullable(content).map(GridContent::arranged);
    }

    /// The columns that are shown, in the order in which they stand.
    private List<GridColumn<R>> seen() {
        return getVisibleLeafColumns().stream()
                .flatMap(c -> columns.stream().filter(own -> own == c))
                .toList();
    }

    List<Column<R>> shows() {
        return seen().stream().map(GridColumn::shows).toList();
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
        return seen().stream()
                .takeWhile(column -> !isSummed(column))
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    /// Called by the headings of the columns. The table is sorted and not its lines, so that each heading keeps its
    /// rows.
    @Override
    public void sort() {
        List<Arrangement.Key> keys = getSortOrder().stream()
                .flatMap(c -> columns.stream().filter(own -> own == c))
                .map(c -> new Arrangement.Key(c.key(), c.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
        arrangement = arrangement.sortedBy(keys);
        arrange();
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

    private void sortBy(GridColumn<R> column, TableColumn.SortType way) {
        column.setSortType(way);
        getSortOrder().setAll(List.of(column));
    }

    private void narrow(GridColumn<R> column, Arrangement.Narrowing by) {
        arrangement = arrangement.narrowedBy(column.key(), by);
        column.narrowed(by.active());
        arrange();
    }

    private void arrange() {
        Table<R> of = table;
        if (of != null) {
            Arrangement as = arrangement;
            derived.make(() -> GridContent.of(of, as));
        }
    }

    private void fill(GridContent<R> next) {
        Optional<Object> stays = marked.get();
        Optional<Object> top = top();
        content = next;
        quietly(() -> {
            if (!next.into(getItems())) {
                // what a row says may follow from other records than its own
                refresh();
            }
        });
        top.map(next.places()::get).ifPresent(this::scrollTo);
        mark(stays);
    }

    /// What the first row that is seen is recognised by, once the list is scrolled.
    private Optional<Object> top() {
        return flow().filter(flow -> flow.getFirstVisibleCell() != null)
                .map(flow -> flow.getFirstVisibleCell().getIndex())
                .filter(index -> index > 0 && index < getItems().size())
                .flatMap(index -> getItems().get(index).item())
                .map(this::id);
    }

    private Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    /// The row that was selected last.
    public Optional<R> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(GridLine::item);
    }

    /// Selects a row without telling anybody.
    public void select(R row) {
        mark(Optional.of(id(row)));
    }

    private Optional<Object> selectedId() {
        return selected().map(this::id);
    }

    /// Selects the row of this id without telling anybody; none when there is no such row.
    private void mark(Optional<Object> id) {
        if (id.equals(selectedId())) {
            return;
        }
        Integer place = content == null ? null : id.map(content.places()::get).orElse(null);
        quietly(() -> {
            if (place == null) {
                getSelectionModel().clearSelection();
            } else {
                getSelectionModel().clearAndSelect(place);
                bringIntoView(place);
            }
        });
    }

    private void bringIntoView(int index) {
        if (flow().map(VirtualFlow::getFirstVisibleCell).isEmpty()) {
            // nothing is laid out yet: it will be from there
            scrollTo(index);
        }
        flow().filter(flow -> flow.getFirstVisibleCell() != null)
                .filter(flow -> index < flow.getFirstVisibleCell().getIndex()
                        || index > flow.getLastVisibleCell().getIndex())
                .ifPresent(flow -> scrollTo(index));
    }

    private void quietly(Runnable change) {
        marking = true;
        try {
            change.run();
        } finally {
            marking = false;
        }
    }

    /// What can be done with the list, for the palette.
    ///
    /// @param place the text that names the screen
    public List<Command> commands(String place) {
        List<Command> all = new ArrayList<>(List.of(
                Command.of(
                        "command.table.unsort", "", place, () -> getSortOrder().clear()),
                Command.of("command.table.copy", COPY, place, this::copy),
                Command.of("command.table.columns", "Shortcut+Alt+K", place, this::chooseColumns)));
        all.addAll(changing(place));
        menu.ifPresent(m -> all.add(Command.of("command.table.menu", "Shift+F10", place, m::atRow)));
        return all;
    }

    private List<Command> changing(String place) {
        BooleanBinding able = Bindings.createBooleanBinding(cells::able);
        return List.of(
                Command.of(
                        "command.table.edit",
                        EDIT,
                        place,
                        able,
                        () -> selected().ifPresent(cells::edit)),
                Command.of("command.table.many", "Shift+F2", place, able, () -> cells.editAll(selectedRows())));
    }

    private void chooseColumns() {
        ColumnsCard card = new ColumnsCard(this, context.text("command.table.columns"));
        layer.showCentred(card, card.focus());
    }

    /// Puts the selected rows on the clipboard, in the order and with the columns that are shown.
    public void copy() {
        copied(1)
                .filter(list -> !selectedRows().isEmpty())
                .ifPresent(list -> ClipText.put(HtmlRows.of(list), list.text()));
    }

    /// The selected rows, or all when they are fewer than this; in the order and with the columns that are shown.
    public Optional<Table<R>> copied(int least) {
        Set<R> rows = Set.copyOf(selectedRows());
        return shown().map(all -> all.only(row -> rows.size() < least || rows.contains(row), shows()));
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        if (COPY_KEYS.match(event)) {
            copy();
            event.consume();
        } else if (EDIT_KEYS.match(event)) {
            // before JavaFX takes it for an editor of its own
            changing("").getFirst().run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(opened);
            event.consume();
        }
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
