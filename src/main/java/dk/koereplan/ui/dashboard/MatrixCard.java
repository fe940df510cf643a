package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.RolloutMatrix;
import dk.koereplan.domain.party.Region;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.Lights;
import dk.koereplan.ui.control.LightMark;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// *Initiativ × region*: a light for each region's part of what all of them carry out.
final class MatrixCard extends VBox {
    private static final int ROWS = 10;
    private final Desk desk;

    MatrixCard(Desk desk, RolloutMatrix matrix) {
        super(8);
        this.desk = desk;
        getStyleClass().add(Css.CARD);
        setMinWidth(0);
        getChildren().add(Nodes.label(desk.text("dashboard.matrix"), Css.HEADING));
        if (matrix.rows().isEmpty()) {
            getChildren().add(Nodes.paragraph(desk.text("dashboard.matrix.none"), Css.SECONDARY));
            return;
        }
        GridPane grid = new GridPane(6, 6);
        ColumnConstraints first = new ColumnConstraints(60, 220, Double.MAX_VALUE);
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        int column = 1;
        for (Region region : matrix.columns()) {
            ColumnConstraints cell = new ColumnConstraints(38, 62, 70);
            cell.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(cell);
            Label name = Nodes.label(shortName(region), Css.SMALL);
            name.setTooltip(new Tooltip(region.title()));
            grid.add(name, column++, 0);
        }
        for (int row = 0; row < Math.min(ROWS, matrix.rows().size()); row++) {
            addRow(grid, matrix, row);
        }
        getChildren().add(grid);
    }

    private void addRow(GridPane grid, RolloutMatrix matrix, int row) {
        RolloutMatrix.Row each = matrix.rows().get(row);
        Label title = Nodes.label(each.initiative().title());
        title.setMinWidth(0);
        grid.add(title, 0, row + 1);
        int column = 1;
        for (Region region : matrix.columns()) {
            int at = column++;
            each.cell(region).ifPresent(cell -> grid.add(cell(each, region, cell), at, row + 1));
        }
    }

    private Node cell(RolloutMatrix.Row row, Region region, RolloutMatrix.Cell cell) {
        Light light = cell.light();
        String role = Lights.role(light.rag());
        Button button = new Button("", LightMark.of(role));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("k-cell", "k-cell-" + role);
        if (light.old()) {
            button.getStyleClass().add("k-cell-old");
        }
        button.setMaxWidth(Double.MAX_VALUE);
        String period = light.period() == null ? "" : ", " + light.period().title();
        String says =
                row.initiative().title() + ", " + region.title() + ": " + Words.of(light.rag(), desk.texts()) + period;
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setOnAction(event -> desk.select(cell.rollout().id().value()));
        return button;
    }

    /// "Hovedst." for "Region Hovedstaden".
    private static String shortName(Region region) {
        String name = region.title().replaceFirst("^Region ", "");
        return name.length() <= 9 ? name : name.substring(0, 8) + ".";
    }
}
