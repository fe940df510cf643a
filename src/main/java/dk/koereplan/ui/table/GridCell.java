package dk.koereplan.ui.table;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.table.Cell;
import dk.koereplan.ui.common.LightLabel;
import dk.koereplan.ui.common.MoneyMark;
import dk.koereplan.ui.common.PlanContext;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// One cell of a grid: its words, with a mark before them where their value has one.
final class GridCell<R> extends TableCell<GridLine<R>, GridLine<R>> {
    static final String RIGHT = "k-right";
    static final String HELD = "k-held";
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-held");
    private final GridColumn<R> column;
    private final TableGrid<R> grid;
    private final PlanContext context;

    /// What the skin cuts its words off by.
    private @Nullable Node edge;

    GridCell(GridColumn<R> column, TableGrid<R> grid, PlanContext context) {
        this.column = column;
        this.grid = grid;
        this.context = context;
        setGraphicTextGap(8);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> grid.pointAt(column));
        textTruncatedProperty().subscribe(cut -> explain(cut ? getText() : ""));
    }

    /// Only a heading runs on over the cells beside it.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        edge = getClip() == null ? edge : getClip();
        setClip(getGraphic() instanceof HeadingWords ? null : edge);
    }

    @Override
    protected void updateItem(@Nullable GridLine<R> line, boolean empty) {
        super.updateItem(line, empty);
        explain("");
        switch (empty ? null : line) {
            case null -> put("", null);
            case GridLine.Row<R> row -> show(column.shows().of(row.row()));
            case GridLine.Heading<R> heading -> show(heading);
        }
    }

    private void put(String words, @Nullable Node mark) {
        setText(words);
        setGraphic(mark);
    }

    private void show(Cell cell) {
        put(cell.words(), mark(cell));
        if (isTextTruncated()) {
            explain(cell.words());
        }
    }

    private @Nullable Node mark(Cell cell) {
        return switch (cell) {
            case Cell.Light light -> LightLabel.mark(light.value(), light.old(), context);
            case Cell.Choice choice
            when choice.value() instanceof Certainty certainty -> MoneyMark.of(certainty, context);
            default -> null;
        };
    }

    /// The first cell holds the heading's words, which run over the empty ones; the column of the sums its note.
    private void show(GridLine.Heading<R> heading) {
        if (grid.isFirst(column)) {
            put("", new HeadingWords(heading, context.texts(), grid.roomForHeadings()));
        } else if (grid.isSummed(column)) {
            put(heading.note(), null);
            explain(heading.totals());
        } else {
            put("", null);
        }
    }

    /// @param last nothing that is held stands after it
    void holds(boolean last) {
        pseudoClassStateChanged(LAST, last);
    }

    private void explain(String words) {
        setTooltip(words.isEmpty() ? null : new Tooltip(words));
    }
}
