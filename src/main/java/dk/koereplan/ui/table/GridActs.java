package dk.koereplan.ui.table;

import dk.koereplan.table.HtmlRows;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.control.ClipText;
import dk.koereplan.ui.control.RowMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done with a grid by key and command.
final class GridActs<R> {
    private static final String COPY = "Shortcut+C";
    private static final KeyCombination COPY_KEYS = KeyCombination.valueOf(COPY);
    private static final String EDIT = "F2";
    private static final KeyCombination EDIT_KEYS = KeyCombination.valueOf(EDIT);
    private final TableGrid<R> grid;
    private final CellWalk<R> cells;
    private Optional<RowMenu> menu = Optional.empty();

    GridActs(TableGrid<R> grid, CellWalk<R> cells) {
        this.grid = grid;
        this.cells = cells;
    }

    /// The menu of the selected rows.
    void menu(RowMenu ofRows) {
        menu = Optional.of(ofRows);
    }

    /// @param place the text that names the screen
    List<Command> commands(String place) {
        List<Command> all = new ArrayList<>(List.of(
                Command.of(
                        "command.table.unsort",
                        "",
                        place,
                        () -> grid.getSortOrder().clear()),
                Command.of("command.table.copy", COPY, place, this::copy),
                Command.of("command.table.columns", "Shortcut+Alt+K", place, grid::chooseColumns),
                Command.of("command.table.standard", "", place, grid::standard),
                Command.of("command.table.fold", "", place, () -> grid.foldAll(true)),
                Command.of("command.table.unfold", "", place, () -> grid.foldAll(false))));
        all.addAll(changing(place));
        menu.ifPresent(m -> all.add(Command.of("command.table.menu", "Shift+F10", place, m::atRow)));
        return all;
    }

    List<Command> changing(String place) {
        BooleanBinding able = Bindings.createBooleanBinding(cells::able);
        return List.of(
                Command.of(
                        "command.table.edit",
                        EDIT,
                        place,
                        able,
                        () -> grid.selected().ifPresent(cells::edit)),
                Command.of("command.table.many", "Shift+F2", place, able, () -> cells.editAll(grid.selectedRows())));
    }

    void copy() {
        grid.copied(1)
                .filter(list -> !grid.selectedRows().isEmpty())
                .ifPresent(list -> ClipText.put(HtmlRows.of(list), list.text()));
    }

    void onKey(KeyEvent event) {
        if (event.getTarget() != grid) {
            return;
        }
        boolean heading =
                grid.getSelectionModel().getSelectedItem() instanceof GridLine.Heading<R> at && onHeading(event, at);
        if (heading || scrolls(event)) {
            event.consume();
        } else if (COPY_KEYS.match(event)) {
            copy();
            event.consume();
        } else if (EDIT_KEYS.match(event)) {
            // before JavaFX takes it for an editor of its own
            changing("").getFirst().run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            grid.openSelected();
            event.consume();
        }
    }

    private boolean onHeading(KeyEvent event, GridLine.Heading<R> heading) {
        if (!plain(event)) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> grid.fold(heading, true);
            case RIGHT -> grid.fold(heading, false);
            case ENTER, SPACE -> grid.fold(heading, !heading.folded());
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Sideways, as far as there is anything to see there.
    private boolean scrolls(KeyEvent event) {
        return plain(event)
                && switch (event.getCode()) {
                    case LEFT -> grid.pins().step(-1);
                    case RIGHT -> grid.pins().step(1);
                    default -> false;
                };
    }

    private static boolean plain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    }
}
