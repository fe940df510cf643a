package dk.koereplan.ui.initiatives;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.tableview2.FilteredTableView;

/// The table of initiatives: sorted and filtered by any column.
public final class InitiativesView implements ScreenView {
    private final Desk desk;
    private final InitiativesViewModel model;
    private final VBox root = new VBox();
    private final HBox banner = Nodes.row(12);
    private final Label count = Nodes.label("", Css.SECONDARY);
    private final ObservableList<InitiativeRow> rows = FXCollections.observableArrayList();
    private final FilteredTableView<InitiativeRow> table = new FilteredTableView<>();
    private final Columns columns;
    private final Subscriptions subscriptions = new Subscriptions();

    public InitiativesView(Desk desk, Layer layer, InitiativesViewModel model) {
        this.desk = desk;
        this.model = model;
        this.columns = new Columns(desk, layer, model, rows);
        root.getStyleClass().add(Css.SCREEN);
        banner.getStyleClass().add(Css.BANNER);
        FilteredTableView.configureForFiltering(table, rows);
        table.getColumns().setAll(columns.all());
        table.setTableMenuButtonVisible(true);
        table.setPlaceholder(Nodes.label(desk.text("initiatives.none"), Css.EMPTY));
        table.setAccessibleText(desk.text("screen.initiatives"));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.select(row);
            }
        });
        HBox bar = Nodes.row(8, count, Nodes.spacer());
        bar.getStyleClass().add("k-screen-bar");
        if (!desk.context().readOnly()) {
            var add = Nodes.button(desk.text("command.create.initiative"), this::create, Css.PRIMARY);
            add.setGraphic(Icons.ADD.node());
            add.setId("create-initiative");
            bar.getChildren().add(add);
        }
        root.getChildren().addAll(bar, banner, Nodes.grow(table));
        VBox.setMargin(banner, new Insets(0, 20, 10, 20));
        subscriptions.now(desk.context().scopeProperty(), scope -> refresh());
        subscriptions.later(model.narrowingProperty(), this::refresh);
        subscriptions.later(desk.context().selectionProperty(), this::reveal);
    }

    private void create() {
        desk.navigator().create(EntityKind.INITIATIVE, "");
    }

    private void refresh() {
        Optional<InitiativesViewModel.Narrowing> only =
                model.narrowingProperty().get();
        banner.setVisible(only.isPresent());
        banner.setManaged(only.isPresent());
        only.ifPresent(n -> banner.getChildren()
                .setAll(
                        Nodes.label(desk.text("initiatives.narrowed", n.title()), Css.STRONG),
                        Nodes.spacer(),
                        Nodes.link(desk.text("initiatives.showAll"), model::showAll)));
        List<InitiativeRow> fresh = model.rows();
        if (!fresh.equals(rows)) {
            rows.setAll(fresh);
        }
        count.setText(desk.text("initiatives.count", fresh.size()));
        reveal();
    }

    /// Marks what is selected elsewhere.
    private void reveal() {
        String id = desk.context().selectionProperty().get();
        InitiativeRow marked = table.getSelectionModel().getSelectedItem();
        if (marked != null && marked.id().equals(id)) {
            return;
        }
        for (InitiativeRow row : table.getItems()) {
            if (row.id().equals(id)) {
                table.getSelectionModel().select(row);
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(
                "command.table.unsort",
                "",
                "screen.initiatives",
                () -> table.getSortOrder().clear()));
    }

    @Override
    public void close() {
        subscriptions.close();
        table.setItems(FXCollections.observableArrayList());
    }
}
