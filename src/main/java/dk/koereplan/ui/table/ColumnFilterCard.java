package dk.koereplan.ui.table;

import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Arrangement;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellOrder;
import dk.koereplan.table.Column;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.TickList;
import dk.koereplan.ui.theme.Css;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What can be done with one column by mouse or key: sorted, and narrowed by what is typed or by ticking the
/// values that occur.
final class ColumnFilterCard extends VBox {
    private static final int MOST_VALUES = 40;
    private final TextField typed = new LineField();
    private Set<String> ticked;
    private final Consumer<Arrangement.Narrowing> narrow;

    /// @param occurring every cell of the column
    /// @param now what the column is narrowed to
    /// @param narrow called at each letter and tick
    /// @param sort called with the way to sort by the column alone
    ColumnFilterCard(
            Texts texts,
            Column<?> column,
            List<Cell> occurring,
            Arrangement.Narrowing now,
            Consumer<Arrangement.Narrowing> narrow,
            Consumer<SortType> sort,
            Runnable close) {
        super(10);
        this.narrow = narrow;
        getStyleClass().add("k-popover");
        setPrefWidth(280);
        typed.setText(now.contains());
        typed.setPromptText(texts.get("table.filter.contains"));
        typed.setAccessibleText(texts.get("table.filter.contains"));
        typed.textProperty().subscribe((before, after) -> apply());
        typed.setOnAction(event -> close.run());
        ticked = now.values();
        getChildren()
                .addAll(
                        Nodes.label(column.title(), Css.HEADING),
                        Nodes.row(
                                8,
                                sorter(texts.get("table.sort.up"), SortType.ASCENDING, sort, close),
                                sorter(texts.get("table.sort.down"), SortType.DESCENDING, sort, close)),
                        typed);
        if (column.filter() == Column.Filter.VALUES) {
            getChildren().add(values(occurring, texts));
        }
        getChildren()
                .add(Nodes.row(
                        8,
                        Nodes.button(texts.get("table.filter.done"), close, Css.PRIMARY),
                        Nodes.button(texts.get("filter.clear"), () -> clear(close), "k-plain")));
    }

    private static Button sorter(String name, SortType way, Consumer<SortType> sort, Runnable close) {
        return Nodes.button(
                name,
                () -> {
                    close.run();
                    sort.accept(way);
                },
                "k-plain");
    }

    Node focus() {
        return typed;
    }

    private TickList<String> values(List<Cell> occurring, Texts texts) {
        Map<String, String> options = new LinkedHashMap<>();
        occurring.stream()
                .sorted(CellOrder.of(texts.language(), false))
                .map(Cell::words)
                .distinct()
                .limit(MOST_VALUES)
                .forEach(words -> options.put(words, words.isEmpty() ? texts.get("value.none") : words));
        return new TickList<>(options, ticked, chosen -> {
            ticked = chosen;
            apply();
        });
    }

    private void apply() {
        narrow.accept(new Arrangement.Narrowing(typed.getText(), ticked));
    }

    private void clear(Runnable close) {
        narrow.accept(Arrangement.Narrowing.NONE);
        close.run();
    }
}
