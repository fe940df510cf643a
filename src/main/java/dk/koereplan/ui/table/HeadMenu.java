package dk.koereplan.ui.table;

import dk.koereplan.table.Grouping;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.CommandMenu;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.RowMenu;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What can be done with the head of a column, by the pointer's menu, by the menu key and by Alt with the arrows.
final class HeadMenu<R> {
    private final TableGrid<R> grid;
    private final PlanContext context;

    HeadMenu(TableGrid<R> grid, PlanContext context) {
        this.grid = grid;
        this.context = context;
    }

    void listen() {
        grid.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            GridColumn<R> column = at(event.getTarget());
            if (column != null) {
                show(column, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            // instead of the toolkit's own list of columns
            if (event.getTarget() instanceof Node node && within(node, "show-hide-columns-button") != null) {
                grid.chooseColumns();
                event.consume();
            }
        });
    }

    private void show(GridColumn<R> column, double x, double y) {
        CommandMenu menu = new CommandMenu(context.texts());
        if (column.isSortable()) {
            menu.group(List.of(
                    does("table.sort.up", "", () -> grid.sortBy(column, SortType.ASCENDING)),
                    does("table.sort.down", "", () -> grid.sortBy(column, SortType.DESCENDING))));
        }
        menu.group(arranging(column));
        menu.group(List.of(
                does("command.table.columns", "Shortcut+Alt+K", grid::chooseColumns),
                does("command.table.standard", "", grid::standard)));
        RowMenu.showByKeys(menu.menu(), grid, new Point2D(x, y));
    }

    private List<Command> arranging(GridColumn<R> column) {
        GridColumns<R> columns = grid.columns();
        List<Command> all = new ArrayList<>();
        all.add(does("table.head.hide", "", () -> columns.turn(column)));
        all.add(does("table.head.earlier", "Alt+Left", () -> columns.move(column, -1, columns.seen())));
        all.add(does("table.head.later", "Alt+Right", () -> columns.move(column, 1, columns.seen())));
        all.add(does("table.head.freeze", "", () -> columns.freeze(column)));
        if (grid.gathers(column)) {
            all.add(does("table.head.group", "", () -> grid.gather(new Grouping.By(column.key()))));
        }
        if (!grid.arrangement().grouping().equals(Grouping.OWN)) {
            all.add(does("table.head.ungroup", "", () -> grid.gather(Grouping.OWN)));
        }
        return all;
    }

    private static Command does(String key, String keys, Runnable action) {
        return Command.of(key, keys, "", action);
    }

    private void moved(KeyEvent event) {
        int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        GridColumn<R> column = at(event.getTarget());
        if (by != 0 && event.isAltDown() && column != null) {
            grid.columns().move(column, by, grid.columns().seen());
            grid.layout();
            column.button().requestFocus();
            grid.pins().reveal(column);
            event.consume();
        } else if (event.getCode() == KeyCode.CONTEXT_MENU && column != null) {
            Bounds head = column.button().localToScreen(column.button().getBoundsInLocal());
            show(column, head.getMinX(), head.getMaxY());
            event.consume();
        }
    }

    private @Nullable GridColumn<R> at(Object target) {
        return target instanceof Node node && within(node, "column-header") instanceof TableColumnHeader head
                ? grid.columns().find(head.getTableColumn()).orElse(null)
                : null;
    }

    private @Nullable Node within(Node node, String style) {
        Node up = node;
        while (up != null && up != grid && !up.getStyleClass().contains(style)) {
            up = up.getParent();
        }
        return up == grid ? null : up;
    }
}
