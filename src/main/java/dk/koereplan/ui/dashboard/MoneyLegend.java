package dk.koereplan.ui.dashboard;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.MoneyMark;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.layout.FlowPane;

/// What the fills of a money bar mean.
final class MoneyLegend extends FlowPane {
    MoneyLegend(Desk desk) {
        super(12, 4);
        for (Certainty certainty : List.of(Certainty.SECURED, Certainty.PROMISED, Certainty.HOPED_FOR)) {
            getChildren()
                    .add(Nodes.row(
                            5,
                            MoneyMark.of(certainty, desk.context()),
                            Nodes.label(Words.inline(certainty, desk.texts()), Css.SMALL)));
        }
        getChildren()
                .add(Nodes.row(
                        5,
                        MoneyMark.unknown(desk.context()),
                        Nodes.label(desk.text("dashboard.money.unknown"), Css.SMALL)));
    }
}
