package dk.koereplan.ui.funding;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Grouping;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.table.plan.NeedTable;
import dk.koereplan.ui.common.BeginButton;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.table.TableGrid;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// What each initiative needs and has, or every funding line that the filter leaves, gathered as the reader wants them.
public final class FundingView implements ScreenView {
    private final PlanContext context;
    private final Navigator navigator;
    private final Layer layer;
    private final BorderPane root = new BorderPane();
    private final HBox gathering;
    private final HBox end = Nodes.row(8);
    private Subscriptions subscriptions = new Subscriptions();
    private List<Command> commands = List.of();
    private Runnable ungather = () -> {};
    private FundingTable.By by = FundingTable.By.FAMILY;

    /// What the screen can show.
    private enum Part {
        NEEDS("funding.part.NEEDS", EntityKind.NEED),
        LINES("funding.part.LINES", EntityKind.FUNDING_SOURCE);

        private final String key;
        private final EntityKind kind;

        Part(String key, EntityKind kind) {
            this.key = key;
            this.kind = kind;
        }
    }

    public FundingView(PlanContext context, Navigator navigator, Layer layer) {
        this.context = context;
        this.navigator = navigator;
        this.layer = layer;
        root.getStyleClass().add(Css.SCREEN);
        gathering = Nodes.row(
                8,
                Nodes.label(context.text("funding.by"), Css.SECONDARY),
                new Choice<>(FundingTable.By.values(), by, b -> context.text("funding.by." + b), this::gather));
        gathering.managedProperty().bind(gathering.visibleProperty());
        HBox bar = Nodes.row(
                8,
                Nodes.label(context.text("funding.part"), Css.SECONDARY),
                new Choice<>(Part.values(), Part.NEEDS, p -> context.text(p.key), this::choose),
                gathering,
                Nodes.spacer(),
                Nodes.label(context.text("funding.noTotal"), Css.SECONDARY),
                end);
        bar.getStyleClass().add("k-screen-bar");
        root.setTop(bar);
        choose(Part.NEEDS);
    }

    private void choose(Part part) {
        gathering.setVisible(part == Part.LINES);
        switch (part) {
            case NEEDS -> show(part.kind, NeedTable::of);
            case LINES -> show(part.kind, (scope, texts) -> FundingTable.of(scope, by, texts));
        }
    }

    private void gather(FundingTable.By next) {
        by = next;
        // what a reader gathered the list by among its columns would win over the bar
        ungather.run();
        choose(Part.LINES);
    }

    private <R> void show(EntityKind kind, BiFunction<Scope, Texts, Table<R>> table) {
        subscriptions.close();
        subscriptions = new Subscriptions();
        TableGrid<R> grid = new TableGrid<>(context, layer, context.text("funding.none"));
        grid.followPlan(navigator, subscriptions);
        subscriptions.now(context.scopeProperty(), scope -> {
            Texts texts = context.texts();
            grid.make(() -> table.apply(scope, texts));
        });
        ungather = () -> grid.gather(Grouping.OWN);
        commands = grid.commands("screen.funding");
        end.getChildren().setAll(grid.columnsButton(), new BeginButton(kind, context, navigator));
        root.setCenter(grid);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
