package dk.koereplan.ui.board.offender;

import javafx.scene.control.TableView;

/// Planted: a screen that shows records by a table of its own.
final class OwnTable {
    TableView<String> table() {
        return new TableView<>();
    }
}
