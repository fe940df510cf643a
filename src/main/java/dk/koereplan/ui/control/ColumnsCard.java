package dk.koereplan.ui.control;

import dk.koereplan.ui.theme.Css;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// Which columns of a table are shown, to be ticked by keyboard too. One always is.
public final class ColumnsCard extends VBox {
    private final TickList<TableColumn<?, ?>> ticks;

    public ColumnsCard(TableView<?> table, String title) {
        super(10);
        getStyleClass().add("k-popover");
        setPrefWidth(260);
        Map<TableColumn<?, ?>, String> options = new LinkedHashMap<>();
        table.getColumns().forEach(column -> options.put(column, column.getText()));
        Set<TableColumn<?, ?>> shown =
                options.keySet().stream().filter(TableColumn::isVisible).collect(Collectors.toSet());
        ticks = new TickList<>(options, shown, ticked -> {
            if (!ticked.isEmpty()) {
                options.keySet().forEach(column -> column.setVisible(ticked.contains(column)));
            }
        });
        getChildren().addAll(Nodes.label(title, Css.HEADING), ticks);
    }

    public Node focus() {
        return ticks.first();
    }
}
