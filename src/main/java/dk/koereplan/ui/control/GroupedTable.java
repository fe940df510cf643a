package dk.koereplan.ui.control;

import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// A table to read, its lines under headings.
public final class GroupedTable<T> extends TableView<GroupedTable.Row<T>> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    /// Lines under one heading.
    ///
    /// @param note what the heading says of them, such as a sum
    public record Group<T>(String title, String note, List<T> items) {}

    /// A heading, or a line.
    public record Row<T>(String title, String note, Optional<T> item) {}

    /// @param picked called with the line that is selected
    public GroupedTable(Consumer<T> picked, String placeholder) {
        setPlaceholder(Nodes.label(placeholder, Css.EMPTY));
        setRowFactory(table -> new Line<>());
        setSortPolicy(table -> false);
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                row.item().ifPresent(picked);
            }
        });
    }

    /// A column of words; the first one also holds the headings.
    public GroupedTable<T> column(String name, double width, Function<T, String> words) {
        boolean first = getColumns().isEmpty();
        add(name, width, row -> row.item().map(words).orElse(first ? row.title() : ""), Pos.CENTER_LEFT);
        return this;
    }

    /// A column of figures, which also holds the headings' notes.
    public GroupedTable<T> figures(String name, double width, Function<T, String> words) {
        add(name, width, row -> row.item().map(words).orElse(row.note()), Pos.CENTER_RIGHT);
        return this;
    }

    /// A column of words with a mark before them.
    public GroupedTable<T> marked(String name, double width, Function<T, String> words, Function<T, Node> mark) {
        TableColumn<Row<T>, Row<T>> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(c -> new MarkedCell<>(words, mark));
        column.setSortable(false);
        getColumns().add(column);
        return this;
    }

    private void add(String name, double width, Function<Row<T>, String> words, Pos alignment) {
        TableColumn<Row<T>, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(words.apply(cell.getValue())));
        column.setCellFactory(c -> new WordsCell<>(alignment));
        column.setSortable(false);
        getColumns().add(column);
    }

    public void show(List<Group<T>> groups) {
        List<Row<T>> rows = new ArrayList<>();
        for (Group<T> group : groups) {
            rows.add(new Row<>(group.title(), group.note(), Optional.empty()));
            group.items().forEach(item -> rows.add(new Row<>("", "", Optional.of(item))));
        }
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
        }
    }

    /// One line; headings stand out.
    private static final class Line<T> extends TableRow<Row<T>> {
        @Override
        protected void updateItem(Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(GROUP, !empty && row != null && row.item().isEmpty());
        }
    }

    /// A cell of words.
    private static final class WordsCell<T> extends TableCell<Row<T>, String> {
        WordsCell(Pos alignment) {
            setAlignment(alignment);
            if (alignment == Pos.CENTER_RIGHT) {
                getStyleClass().add("k-right");
            }
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }

    /// A cell of words with a mark.
    private static final class MarkedCell<T> extends TableCell<Row<T>, Row<T>> {
        private final Function<T, String> words;
        private final Function<T, Node> mark;

        MarkedCell(Function<T, String> words, Function<T, Node> mark) {
            this.words = words;
            this.mark = mark;
        }

        @Override
        protected void updateItem(Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            boolean line = !empty && row != null && row.item().isPresent();
            setText(line ? row.item().map(words).orElse("") : null);
            setGraphic(line ? row.item().map(mark).orElse(null) : null);
            setGraphicTextGap(8);
        }
    }
}
