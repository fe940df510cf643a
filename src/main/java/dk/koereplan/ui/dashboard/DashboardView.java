package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.Overview;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The director's page: what is red and why, what is to be decided, what is due, and whether the money is there.
public final class DashboardView implements ScreenView {
    private static final double GAP = 16;
    private final Desk desk;
    private final VBox page = new VBox(GAP);
    private final ScrollPane root = new ScrollPane(page);
    private final Subscriptions subscriptions = new Subscriptions();

    public DashboardView(Desk desk) {
        this.desk = desk;
        root.getStyleClass().add(Css.SCREEN);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().add("k-page");
        subscriptions.now(desk.context().scopeProperty(), scope -> show());
    }

    private void show() {
        Overview overview = Overview.of(
                desk.context().index(), desk.context().filter(), desk.context().asOf());
        Cards cards = new Cards(desk, overview);
        page.getChildren()
                .setAll(
                        row(List.of(1.0, 1.0, 1.0, 1.0, 1.5), new LightTiles(desk, overview).tiles()),
                        row(List.of(1.15, 1.0), List.of(cards.red(), cards.agendas())),
                        row(
                                List.of(1.0, 1.0, 1.0),
                                List.of(cards.week(), new MoneyCard(desk, overview.funding()), cards.milestones())),
                        row(List.of(1.35, 1.0), List.of(new MatrixCard(desk, overview.matrix()), cards.states())),
                        row(List.of(1.0), List.of(new RegionsCard(desk, overview.regions()))));
    }

    private static GridPane row(List<Double> widths, List<? extends Node> nodes) {
        GridPane grid = new GridPane(GAP, GAP);
        double sum = widths.stream().mapToDouble(w -> w).sum();
        for (int i = 0; i < nodes.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * widths.get(i) / sum);
            grid.getColumnConstraints().add(column);
            grid.add(nodes.get(i), i, 0);
        }
        RowConstraints all = new RowConstraints();
        all.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(all);
        return grid;
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
