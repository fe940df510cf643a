package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.LightCount;
import dk.koereplan.analysis.Overview;
import dk.koereplan.analysis.Updates;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.Lights;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// How many initiatives have which light, against the last period, and how fresh the lights are.
record LightTiles(Desk desk, Overview overview) {
    List<Node> tiles() {
        List<Node> tiles = new ArrayList<>();
        for (LightCount count : overview.lights()) {
            if (count.rag() != Rag.CLOSING) {
                tiles.add(tile(count));
            }
        }
        tiles.add(updates(overview.updates()));
        return tiles;
    }

    private Tile tile(LightCount count) {
        Label heading = Lights.label(count.rag(), desk.texts());
        Label under = change(count);
        String number = String.valueOf(count.now().count());
        return new Tile(
                heading,
                number,
                under,
                heading.getText() + ": " + number + ", " + under.getText(),
                () -> desk.navigator().list(heading.getText(), count.now().ids()));
    }

    private Label change(LightCount count) {
        if (count.rag() == Rag.NOT_ASSESSED && !count.old().isEmpty()) {
            return Nodes.paragraph(desk.text("dashboard.old", count.old().count()), Css.SECONDARY);
        }
        return count.change()
                .map(c -> {
                    String key = c == 0 ? "dashboard.same" : c > 0 ? "dashboard.more" : "dashboard.fewer";
                    Label label = Nodes.paragraph(desk.text(key, Math.abs(c)), Css.SECONDARY);
                    if (count.rag() == Rag.RED && c > 0) {
                        label.getStyleClass().addAll(Css.DANGER, Css.STRONG);
                    }
                    return label;
                })
                .orElseGet(() -> Nodes.label(desk.text("dashboard.noCompare"), Css.SECONDARY));
    }

    private Tile updates(Updates updates) {
        String period = updates.period() == null
                ? desk.text("dashboard.noPeriod")
                : desk.text("dashboard.updated", updates.period().title());
        Label heading = Nodes.label(period, Css.HEADING);
        int expected = updates.expected().count();
        int updated = updates.updated().count();
        ProgressBar bar = new ProgressBar(expected == 0 ? 0 : (double) updated / expected);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        String figure = desk.text("dashboard.updatedOf", updated, expected);
        VBox under = Nodes.column(0, bar);
        List<String> missing = updates.expected().ids().stream()
                .filter(id -> !updates.updated().contains(id))
                .toList();
        return new Tile(
                heading,
                figure,
                under,
                period + ": " + figure,
                () -> desk.navigator().list(desk.text("dashboard.notUpdated"), missing));
    }
}
