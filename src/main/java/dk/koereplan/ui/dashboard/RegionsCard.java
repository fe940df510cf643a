package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.RegionRow;
import dk.koereplan.analysis.RegionView;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.Lights;
import dk.koereplan.ui.control.LightMark;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What hangs on each region, and what one takes over from another.
final class RegionsCard extends VBox {
    private final Desk desk;

    RegionsCard(Desk desk, List<RegionRow> rows) {
        super(8);
        this.desk = desk;
        getStyleClass().add(Css.CARD);
        getChildren().add(Nodes.label(desk.text("dashboard.regions"), Css.HEADING));
        GridPane grid = new GridPane(16, 4);
        ColumnConstraints first = new ColumnConstraints(140, 260, Double.MAX_VALUE);
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        String[] heads = {
            "dashboard.region.own",
            "dashboard.region.shared",
            "dashboard.region.lights",
            "dashboard.region.overdue",
            "dashboard.region.successor"
        };
        for (int i = 0; i < heads.length; i++) {
            grid.add(Nodes.label(desk.text(heads[i]), Css.SMALL), i + 1, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            add(grid, row + 1, rows.get(row));
        }
        getChildren().add(grid);
    }

    private void add(GridPane grid, int at, RegionRow row) {
        String name = row.view().region().title();
        VBox words = Nodes.column(
                0, Nodes.link(name, () -> desk.select(row.view().region().id().value())));
        String change = change(row);
        if (!change.isEmpty()) {
            words.getChildren().add(Nodes.label(change, Css.SMALL, Css.WARNING));
        }
        grid.add(words, 0, at);
        grid.add(figure(name, "dashboard.region.own", row.own()), 1, at);
        grid.add(figure(name, "dashboard.region.shared", row.shared()), 2, at);
        grid.add(lights(name, row), 3, at);
        grid.add(figure(name, "dashboard.region.overdue", row.overdue()), 4, at);
        grid.add(
                figure(
                        name,
                        "dashboard.region.successor",
                        row.view().forebears().isEmpty() ? row.withoutSuccessor() : row.incoming()),
                5,
                at);
    }

    private String change(RegionRow row) {
        RegionView view = row.view();
        Long left = view.daysLeft();
        if (left != null && !view.heirs().isEmpty()) {
            String heirs = view.heirs().stream().map(Entity::title).collect(Collectors.joining(", "));
            return desk.text(left < 0 ? "dashboard.region.ended" : "dashboard.region.ends", heirs, Math.abs(left));
        }
        Long until = view.daysUntilActive();
        return until == null ? "" : desk.text("dashboard.region.begins", until);
    }

    private Node lights(String region, RegionRow row) {
        var marks = Nodes.row(10);
        for (Rag rag : List.of(Rag.RED, Rag.YELLOW, Rag.GREEN, Rag.NOT_ASSESSED)) {
            Figure figure = row.lights().getOrDefault(rag, Figure.NONE);
            if (!figure.isEmpty()) {
                String word = Words.of(rag, desk.texts());
                var link = Nodes.link(
                        String.valueOf(figure.count()),
                        () -> desk.navigator().list(region + " · " + word, figure.ids()));
                link.setAccessibleText(region + ", " + word + ": " + figure.count());
                marks.getChildren().add(Nodes.row(4, LightMark.of(Lights.role(rag)), link));
            }
        }
        return marks;
    }

    private Node figure(String region, String key, Figure figure) {
        if (figure.isEmpty()) {
            return Nodes.label("0", Css.SECONDARY);
        }
        String name = region + " · " + desk.text(key);
        var link = Nodes.link(
                String.valueOf(figure.count()), () -> desk.navigator().list(name, figure.ids()));
        link.setAccessibleText(name + ": " + figure.count());
        return link;
    }
}
