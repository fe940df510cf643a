package dk.koereplan.ui.funding;

import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.common.TableGrid;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Every funding line that the filter leaves, gathered as the reader wants them.
public final class FundingView implements ScreenView {
    private final PlanContext context;
    private final VBox root = new VBox();
    private final TableGrid<FundingSource> grid;
    private final Subscriptions subscriptions = new Subscriptions();
    private FundingTable.By by = FundingTable.By.FAMILY;

    public FundingView(PlanContext context, Navigator navigator, Layer layer) {
        this.context = context;
        this.grid = new TableGrid<>(context, layer, context.text("funding.none"));
        root.getStyleClass().add(Css.SCREEN);
        HBox bar = Nodes.row(
                8,
                Nodes.label(context.text("funding.by"), Css.SECONDARY),
                new Choice<>(FundingTable.By.values(), by, b -> context.text("funding.by." + b.name()), this::gather),
                Nodes.spacer(),
                Nodes.label(context.text("funding.noTotal"), Css.SECONDARY));
        bar.getStyleClass().add("k-screen-bar");
        root.getChildren().addAll(bar, Nodes.grow(grid));
        grid.followPlan(navigator, subscriptions);
        subscriptions.now(context.scopeProperty(), scope -> gather(by));
    }

    private void gather(FundingTable.By next) {
        by = next;
        grid.show(FundingTable.of(context.scope(), by, context.texts()));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return grid.commands("screen.funding");
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
