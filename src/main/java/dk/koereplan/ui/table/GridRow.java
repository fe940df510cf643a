package dk.koereplan.ui.table;

import dk.koereplan.i18n.Texts;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// One line of a grid as it is drawn and read aloud; a heading stands out.
final class GridRow<R> extends TableRow<GridLine<R>> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private final TableGrid<R> grid;
    private final Texts texts;

    GridRow(TableGrid<R> grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        setOnMouseClicked(event -> {
            if (getItem() instanceof GridLine.Heading<R> heading
                    && event.getButton() == MouseButton.PRIMARY
                    && event.isStillSincePress()) {
                grid.fold(heading, !heading.folded());
            } else if (getItem() != null
                    && event.getButton() == MouseButton.PRIMARY
                    && grid.opensAt(event.getClickCount())) {
                grid.open(getItem());
            }
        });
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new GridRowSkin<>(this, grid);
    }

    @Override
    protected void updateItem(@Nullable GridLine<R> line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(GROUP, line instanceof GridLine.Heading<R>);
        setAccessibleText(line == null ? null : says(line));
    }

    private String says(GridLine<R> line) {
        return switch (line) {
            case GridLine.Heading<R> heading -> heading(heading);
            case GridLine.Row<R> row ->
                grid.shows().stream()
                        .map(column ->
                                column.title() + ": " + column.of(row.row()).words())
                        .collect(Collectors.joining(", "));
        };
    }

    private String heading(GridLine.Heading<R> heading) {
        String words = heading.words().isEmpty() ? texts.get("value.none") : heading.words();
        String rows = texts.get(heading.folded() ? "table.group.folded" : "table.group.rows", heading.count());
        return heading.note().isEmpty() ? words + ", " + rows : words + ", " + rows + ", " + heading.note();
    }
}
