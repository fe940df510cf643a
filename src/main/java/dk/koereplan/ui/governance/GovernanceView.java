package dk.koereplan.ui.governance;

import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// Who decides what, when, on which paper: gates, hearings, decisions, risks and reports.
public final class GovernanceView implements ScreenView {
    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private List list = List.GATES;

    /// What the screen can show.
    private enum List {
        GATES("governance.gates"),
        HEARINGS("governance.hearings"),
        DECISIONS("governance.decisions"),
        RISKS("governance.risks"),
        REPORTS("governance.reports");

        private final String key;

        List(String key) {
            this.key = key;
        }
    }

    public GovernanceView(Desk desk) {
        this.desk = desk;
        root.getStyleClass().add(Css.SCREEN);
        HBox bar = Nodes.row(8, new Choice<>(List.values(), list, l -> desk.text(l.key), this::choose));
        bar.getStyleClass().add("k-screen-bar");
        root.setTop(bar);
        subscriptions.now(desk.context().scopeProperty(), scope -> show());
    }

    private void choose(List next) {
        list = next;
        show();
    }

    private void show() {
        root.setCenter(part());
    }

    private Node part() {
        return switch (list) {
            case GATES -> new GateTable(desk).node();
            case HEARINGS -> new HearingTable(desk).node();
            case DECISIONS -> new DecisionTable(desk).node();
            case RISKS -> new RiskTable(desk).node();
            case REPORTS -> new ReportTable(desk).node();
        };
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
