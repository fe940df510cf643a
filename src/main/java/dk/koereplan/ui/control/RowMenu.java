package dk.koereplan.ui.control;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The menu of the rows that are selected in a grid: where the pointer is, or, asked for by key, at the row that was
/// selected last.
public final class RowMenu {
    private static final double ASIDE = 12;
    private final TableView<?> grid;
    private final IntConsumer seen;
    private final Supplier<ContextMenu> made;
    private @Nullable ContextMenu open;

    /// @param seen scrolls to a row that is out of sight
    /// @param made what is offered for what is selected now
    public RowMenu(TableView<?> grid, IntConsumer seen, Supplier<ContextMenu> made) {
        this.seen = seen;
        this.grid = grid;
        this.made = made;
        grid.setOnContextMenuRequested(this::asked);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU) {
                atRow();
                event.consume();
            }
        });
    }

    private void asked(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            atRow();
        } else {
            close();
            ContextMenu menu = made.get();
            open = menu;
            menu.show(grid, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /// Some systems tell of the key and of what is asked for by it.
    public void atRow() {
        if (open != null && open.isShowing()) {
            return;
        }
        ContextMenu menu = made.get();
        open = menu;
        showByKeys(menu, grid, place());
    }

    /// The keyboard is then on its first command; nothing when it is empty.
    ///
    /// @param at on the screen
    public static void showByKeys(ContextMenu menu, Node owner, Point2D at) {
        if (!menu.getItems().isEmpty()) {
            menu.show(owner, at.getX(), at.getY());
            Node list = menu.getSkin().getNode();
            list.requestFocus();
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        }
    }

    private void close() {
        if (open != null) {
            open.hide();
        }
    }

    /// Under the row, at the edge of what is seen of the grid.
    private Point2D place() {
        int index = grid.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            seen.accept(index);
            grid.layout();
        }
        Bounds whole = grid.localToScreen(grid.getBoundsInLocal());
        double down = row(index)
                .map(row -> row.localToScreen(row.getBoundsInLocal()).getMaxY())
                .orElse(whole.getMinY());
        return new Point2D(whole.getMinX() + ASIDE, Math.min(down, whole.getMaxY()));
    }

    private Optional<TableRow<?>> row(int index) {
        return grid.lookupAll(".table-row-cell").stream()
                .<TableRow<?>>mapMulti((node, found) -> {
                    if (node instanceof TableRow<?> row && row.isVisible() && row.getIndex() == index) {
                        found.accept(row);
                    }
                })
                .findFirst();
    }
}
