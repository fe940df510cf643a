package dk.koereplan.ui.dashboard;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.ScenePicture;
import dk.koereplan.ui.theme.Css;
import javafx.scene.layout.FlowPane;

/// What the fills of a money bar mean.
final class MoneyLegend extends FlowPane {
    MoneyLegend(Desk desk) {
        super(12, 4);
        add(desk, Words.inline(Certainty.SECURED, desk.texts()), "money.secured", Fill.SOLID);
        add(desk, Words.inline(Certainty.PROMISED, desk.texts()), "money.promised", Fill.HATCHED);
        add(desk, Words.inline(Certainty.HOPED_FOR, desk.texts()), "money.hoped", Fill.STRIPED);
        add(desk, desk.text("dashboard.money.unknown"), "money.missing", Fill.DASHED_EMPTY);
    }

    private void add(Desk desk, String text, String role, Fill fill) {
        Drawing drawing = new Drawing(desk.context().ports().metrics());
        drawing.box(role, new Bounds(.5, .5, 15, 9), 2, fill);
        ScenePicture key = new ScenePicture(
                drawing.scene(16, 10, text, Roles.PANEL),
                desk.context().appearance().palette());
        getChildren().add(Nodes.row(5, key, Nodes.label(text, Css.SMALL)));
    }
}
