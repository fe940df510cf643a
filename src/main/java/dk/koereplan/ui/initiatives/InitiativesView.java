package dk.koereplan.ui.initiatives;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.ui.common.BeginButton;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.table.TableGrid;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The table of initiatives, all of them or those behind a figure.
public final class InitiativesView implements ScreenView {
    private final PlanContext context;
    private final InitiativesViewModel model;
    private final VBox root = new VBox();
    private final HBox banner = Nodes.row(12);
    private final Label count = Nodes.label("", Css.SECONDARY);
    private final TableGrid<Initiative> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    public InitiativesView(PlanContext context, Navigator navigator, Layer layer, InitiativesViewModel model) {
        this.context = context;
        this.model = model;
        this.grid = new TableGrid<>(context, layer, context.text("initiatives.none"));
        root.getStyleClass().add(Css.SCREEN);
        banner.getStyleClass().add(Css.BANNER);
        HBox bar = Nodes.row(8, count, Nodes.spacer());
        bar.getStyleClass().add("k-screen-bar");
        bar.getChildren().addAll(grid.columnsButton(), new BeginButton(EntityKind.INITIATIVE, context, navigator));
        root.getChildren().addAll(bar, banner, Nodes.grow(grid));
        VBox.setMargin(banner, new Insets(0, 20, 10, 20));
        grid.followPlan(navigator, subscriptions);
        grid.onShown(all ->
                count.setText(context.text("initiatives.count", all.rows().size())));
        subscriptions.now(context.scopeProperty(), scope -> refresh());
        subscriptions.later(model.narrowingProperty(), this::refresh);
    }

    private void refresh() {
        Optional<InitiativesViewModel.Narrowing> only =
                model.narrowingProperty().get();
        banner.setVisible(only.isPresent());
        banner.setManaged(only.isPresent());
        only.ifPresent(n -> banner.getChildren()
                .setAll(
                        Nodes.label(context.text("initiatives.narrowed", n.title()), Css.STRONG),
                        Nodes.spacer(),
                        Nodes.link(context.text("initiatives.showAll"), model::showAll)));
        grid.make(model.table());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return grid.commands("screen.initiatives");
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
