package dk.koereplan.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Holds the first columns of a grid in sight while the rest is scrolled sideways: heads are moved along, and each row
/// lays cells of its own over those that are scrolled away ([GridRowSkin]).
final class GridPins<R> {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    /// What is held leaves at least the rest of the width for what is scrolled.
    private static final double MOST = .6;

    private final TableGrid<R> grid;
    private @Nullable ScrollBar bar;
    private @Nullable Node heads;

    GridPins(TableGrid<R> grid) {
        this.grid = grid;
        grid.skinProperty().subscribe(skin -> {
            if (skin != null) {
                attach();
            }
        });
        grid.widthProperty().subscribe((before, now) -> later());
    }

    private void attach() {
        heads = grid.lookup(".column-header-background");
        for (Node node : grid.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar found && found.getOrientation() == Orientation.HORIZONTAL) {
                bar = found;
                found.valueProperty().subscribe((before, now) -> place());
                found.visibleProperty().subscribe((before, now) -> later());
            }
        }
    }

    /// How far the columns are scrolled, in pixels.
    double scroll() {
        ScrollBar of = bar;
        return of == null || !of.isVisible() ? 0 : grid.snapPositionX(of.getValue());
    }

    /// The columns that are held now, as far as there is room; none where nothing is scrolled.
    List<GridColumn<R>> held() {
        List<GridColumn<R>> held = new ArrayList<>();
        if (scroll() > 0) {
            double room = grid.getWidth() * MOST;
            for (GridColumn<R> column : grid.columns().frozen()) {
                room -= column.getWidth();
                if (room < 0) {
                    break;
                }
                held.add(column);
            }
        }
        return held;
    }

    double width() {
        return held().stream().mapToDouble(TableColumn::getWidth).sum();
    }

    /// With the next layout, which makes the heads again.
    void later() {
        grid.requestLayout();
        grid.requestRows();
    }

    void place() {
        if (heads == null) {
            return;
        }
        List<GridColumn<R>> held = held();
        double by = scroll();
        for (Node node : heads.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader head) {
                move(head, held.contains(head.getTableColumn()), by);
                if (head.getParent() != null) {
                    head.getParent().getChildrenUnmodifiable().stream()
                            .filter(n ->
                                    n instanceof Rectangle && n.getProperties().containsValue(head.getTableColumn()))
                            .forEach(edge -> move(edge, held.contains(head.getTableColumn()), by));
                }
            }
        }
    }

    private static void move(Node node, boolean held, double by) {
        node.setTranslateX(held ? by : 0);
        node.setViewOrder(held ? node instanceof Rectangle ? -2 : -1 : 0);
        node.pseudoClassStateChanged(HELD, held);
    }

    /// Scrolls sideways until a column is seen.
    void reveal(GridColumn<R> column) {
        ScrollBar of = bar;
        List<GridColumn<R>> seen = grid.columns().seen();
        if (of == null || !of.isVisible() || held().contains(column)) {
            return;
        }
        double from = start(column, seen);
        double frozen = frozenWidth();
        double to = from + column.getWidth();
        double room = of.getVisibleAmount() > 0 ? of.getWidth() : grid.getWidth();
        if (from - frozen < of.getValue()) {
            scrollTo(from - frozen);
        } else if (to > of.getValue() + room) {
            scrollTo(Math.min(to - room, from - frozen));
        }
    }

    private double frozenWidth() {
        return grid.columns().frozen().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    private double start(GridColumn<R> column, List<GridColumn<R>> seen) {
        return seen.stream()
                .takeWhile(c -> c != column)
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    /// One column to the right or back: the next begins where what is held ends.
    ///
    /// @return whether there is anything to scroll
    boolean step(int by) {
        ScrollBar of = bar;
        if (of == null || !of.isVisible()) {
            return false;
        }
        List<GridColumn<R>> seen = grid.columns().seen();
        double now = of.getValue();
        double frozen = frozenWidth();
        Optional<Double> next = seen.stream()
                .map(c -> start(c, seen) - frozen)
                .filter(at -> by > 0 ? at > now + 1 : at < now - 1)
                .reduce((a, b) -> by > 0 ? a : b);
        scrollTo(next.orElse(by > 0 ? of.getMax() : 0));
        return true;
    }

    private void scrollTo(double value) {
        ScrollBar of = bar;
        if (of != null) {
            of.setValue(Math.clamp(value, of.getMin(), of.getMax()));
        }
    }
}
