package dk.koereplan.ui.common;

import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Arrangement;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellOrder;
import dk.koereplan.table.Column;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What can be done with one column by mouse or key: sorted, and narrowed by what is typed or by ticking the
/// values that occur.
final class ColumnFilterCard extends VBox {
    private static final int MOST_VALUES = 40;
    private static final double ROW = 28;
    private static final double MOST_HEIGHT = 220;
    private final TextField typed = new LineField();
    private final Set<String> ticked = new HashSet<>();
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
        ticked.addAll(now.values());
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

    private ScrollPane values(List<Cell> occurring, Texts texts) {
        List<CheckBox> boxes = occurring.stream()
                .sorted(CellOrder.of(texts.language(), false))
                .map(Cell::words)
                .distinct()
                .limit(MOST_VALUES)
                .map(words -> box(words, texts))
                .toList();
        ScrollPane scroll = new ScrollPane(Nodes.column(6, boxes));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(Math.min(MOST_HEIGHT, ROW * boxes.size()));
        return scroll;
    }

    private CheckBox box(String words, Texts texts) {
        CheckBox box = new CheckBox(words.isEmpty() ? texts.get("value.none") : words);
        box.setSelected(ticked.contains(words));
        box.selectedProperty().subscribe((before, on) -> {
            if (on) {
                ticked.add(words);
            } else {
                ticked.remove(words);
            }
            apply();
        });
        return box;
    }

    private void apply() {
        narrow.accept(new Arrangement.Narrowing(typed.getText(), ticked));
    }

    private void clear(Runnable close) {
        narrow.accept(Arrangement.Narrowing.NONE);
        close.run();
    }
}
