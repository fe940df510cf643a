package dk.koereplan.ui.initiatives;

import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.LightLabel;
import dk.koereplan.ui.control.Layer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.controlsfx.control.tableview2.FilteredTableColumn;

/// The columns of the table, each with its order and its filter.
final class Columns {
    private final Desk desk;
    private final Layer layer;
    private final InitiativesViewModel model;
    private final ObservableList<InitiativeRow> rows;

    Columns(Desk desk, Layer layer, InitiativesViewModel model, ObservableList<InitiativeRow> rows) {
        this.desk = desk;
        this.layer = layer;
        this.model = model;
        this.rows = rows;
    }

    List<TableColumn<InitiativeRow, ?>> all() {
        return List.of(
                words("field.number", 104, InitiativeRow::number),
                words("field.title", 290, InitiativeRow::title),
                light(),
                words("field.state", 96, InitiativeRow::state),
                words("field.owner", 150, InitiativeRow::owner),
                words("field.track", 120, InitiativeRow::track),
                timed("field.start", 100, InitiativeRow::start),
                timed("field.end", 100, InitiativeRow::end),
                timed("initiatives.next", 220, InitiativeRow::next),
                words("initiatives.funding", 100, InitiativeRow::money),
                words("inspector.source", 170, InitiativeRow::source));
    }

    private TableColumn<InitiativeRow, String> words(String key, double width, Function<InitiativeRow, String> get) {
        var column = this.<String>column(key, width, get);
        column.setComparator(lastWhen(column, model.names(), String::isEmpty));
        filter(column, get);
        return column;
    }

    private TableColumn<InitiativeRow, InitiativeRow.Timed> timed(
            String key, double width, Function<InitiativeRow, InitiativeRow.Timed> get) {
        var column = this.<InitiativeRow.Timed>column(key, width, get);
        column.setComparator(lastWhen(column, model.times(), t -> t.days().latest() == null));
        column.setCellFactory(c -> new WordsCell<>(InitiativeRow.Timed::words));
        filter(column, row -> get.apply(row).words());
        return column;
    }

    private TableColumn<InitiativeRow, InitiativeRow> light() {
        var column = this.<InitiativeRow>column("field.light", 120, row -> row);
        column.setComparator(Comparator.comparing(InitiativeRow::light));
        column.setCellFactory(c -> new LightCell());
        filter(column, InitiativeRow::lightWord);
        return column;
    }

    private <T> FilteredTableColumn<InitiativeRow, T> column(
            String key, double width, Function<InitiativeRow, ? extends T> get) {
        var column = new FilteredTableColumn<InitiativeRow, T>(desk.text(key));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(get.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(56);
        return column;
    }

    /// What is not known comes last whichever way the column is sorted.
    private static <T> Comparator<T> lastWhen(
            TableColumn<InitiativeRow, T> column, Comparator<T> order, Predicate<T> unknown) {
        return (a, b) -> {
            boolean firstUnknown = unknown.test(a);
            if (firstUnknown != unknown.test(b)) {
                boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
                return firstUnknown == down ? -1 : 1;
            }
            return order.compare(a, b);
        };
    }

    private void filter(FilteredTableColumn<InitiativeRow, ?> column, Function<InitiativeRow, String> words) {
        column.setOnFilterAction(event -> {
            ColumnFilterCard card =
                    new ColumnFilterCard(desk, column, rows.stream().map(words).toList(), words, layer::hide);
            Node anchor = column.getTableView().lookup(".column-header-background");
            layer.showUnder(anchor == null ? column.getTableView() : anchor, card, card.focus());
        });
    }

    /// Shows a value by its words.
    private static final class WordsCell<T> extends TableCell<InitiativeRow, T> {
        private final Function<T, String> words;

        WordsCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }

    /// Shows a light by its form and word.
    private static final class LightCell extends TableCell<InitiativeRow, InitiativeRow> {
        @Override
        protected void updateItem(InitiativeRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(row.lightWord());
            setGraphic(LightLabel.mark(row.light()));
            setGraphicTextGap(8);
            setOpacity(row.lightOld() ? .65 : 1);
        }
    }
}
