package dk.koereplan.ui.governance;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.DecisionTable;
import dk.koereplan.table.plan.GateTable;
import dk.koereplan.table.plan.HearingTable;
import dk.koereplan.table.plan.PointTable;
import dk.koereplan.table.plan.ReportTable;
import dk.koereplan.table.plan.RiskTable;
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

/// Who decides what, when, on which paper: gates, hearings, decisions, risks and reports.
public final class GovernanceView implements ScreenView {
    private final PlanContext context;
    private final Navigator navigator;
    private final Layer layer;
    private final BorderPane root = new BorderPane();
    private final HBox end = Nodes.row(8);
    private Subscriptions subscriptions = new Subscriptions();
    private List<Command> commands = List.of();

    /// What the screen can show.
    private enum Part {
        GATES("governance.gates", EntityKind.DECISION_GATE),
        HEARINGS("governance.hearings", EntityKind.HEARING_ROUND),
        POINTS("governance.answerPoints", EntityKind.RESPONSE_POINT),
        DECISIONS("governance.decisions", EntityKind.DECISION),
        RISKS("governance.risks", EntityKind.RISK),
        REPORTS("governance.reports", EntityKind.STATUS_REPORT);

        private final String key;
        private final EntityKind kind;

        Part(String key, EntityKind kind) {
            this.key = key;
            this.kind = kind;
        }
    }

    public GovernanceView(PlanContext context, Navigator navigator, Layer layer) {
        this.context = context;
        this.navigator = navigator;
        this.layer = layer;
        root.getStyleClass().add(Css.SCREEN);
        HBox bar = Nodes.row(
                8,
                new Choice<>(Part.values(), Part.GATES, p -> context.text(p.key), this::choose),
                Nodes.spacer(),
                end);
        bar.getStyleClass().add("k-screen-bar");
        root.setTop(bar);
        choose(Part.GATES);
    }

    private void choose(Part part) {
        switch (part) {
            case GATES -> show(part.kind, GateTable::of);
            case HEARINGS -> show(part.kind, HearingTable::of);
            case POINTS -> show(part.kind, PointTable::of);
            case DECISIONS -> show(part.kind, DecisionTable::of);
            case RISKS -> show(part.kind, RiskTable::of);
            case REPORTS -> show(part.kind, ReportTable::of);
        }
    }

    private <R> void show(EntityKind kind, BiFunction<Scope, Texts, Table<R>> table) {
        subscriptions.close();
        subscriptions = new Subscriptions();
        TableGrid<R> grid = new TableGrid<>(context, layer, context.text("governance.none"));
        grid.followPlan(navigator, subscriptions);
        subscriptions.now(context.scopeProperty(), scope -> {
            Texts texts = context.texts();
            grid.make(() -> table.apply(scope, texts));
        });
        commands = grid.commands("screen.governance");
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
