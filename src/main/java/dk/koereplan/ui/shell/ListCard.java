package dk.koereplan.ui.shell;

import dk.koereplan.domain.Entity;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.table.TableGrid;
import dk.koereplan.ui.theme.Css;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The records behind a figure; each opens in the inspector.
final class ListCard extends VBox {
    private static final double WIDTH = 560;
    private static final double LINE = 36;
    private final TableGrid<Entity> grid;

    /// @param open called with the record that the user opens
    ListCard(Table<Entity> table, PlanContext context, Layer layer, Consumer<Entity> open) {
        super(8);
        getStyleClass().add("k-popover");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        grid = new TableGrid<>(context, layer, context.texts().get("list.empty"));
        grid.opensAtOnce();
        grid.onOpened(open);
        grid.show(table);
        // the heads, the rows, and a line's height where a bar may be
        grid.setPrefHeight((table.rows().size() + 2) * LINE);
        getChildren().addAll(Nodes.label(table.title(), Css.TITLE), Nodes.grow(grid));
        table.rows().stream().findFirst().ifPresent(grid::select);
    }

    Node focus() {
        return grid;
    }
}
