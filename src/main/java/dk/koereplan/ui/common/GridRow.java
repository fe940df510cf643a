package dk.koereplan.ui.common;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// One line of a grid as it is drawn and read aloud; a heading stands out.
final class GridRow<R> extends TableRow<GridLine<R>> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private final TableGrid<R> grid;

    GridRow(TableGrid<R> grid) {
        this.grid = grid;
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY && grid.opensAt(event.getClickCount())) {
                grid.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable GridLine<R> line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(GROUP, line instanceof GridLine.Heading<R>);
        setAccessibleText(line == null ? null : says(line));
    }

    private String says(GridLine<R> line) {
        return switch (line) {
            case GridLine.Heading<R> heading -> heading.words() + ", " + heading.note();
            case GridLine.Row<R> row ->
                grid.shows().stream()
                        .map(column ->
                                column.title() + ": " + column.of(row.row()).words())
                        .collect(Collectors.joining(", "));
        };
    }
}
