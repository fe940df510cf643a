package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.FundingBasis;
import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.ScenePicture;
import dk.koereplan.ui.theme.Css;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// "Er pengene der?": secured, promised and hoped for, on one scale per price level; never a total across them.
final class MoneyCard extends VBox {
    private static final int BASES = 2;
    private static final double BAR = 96;
    private final Desk desk;

    MoneyCard(Desk desk, FundingSummary summary) {
        super(8);
        this.desk = desk;
        getStyleClass().add(Css.CARD);
        setMinWidth(0);
        getChildren().add(Nodes.label(desk.text("dashboard.money"), Css.HEADING));
        if (summary.isEmpty()) {
            getChildren().add(Nodes.paragraph(desk.text("dashboard.money.none"), Css.SECONDARY));
        }
        summary.bases().stream().limit(BASES).forEach(this::basis);
        int rest = summary.bases().stream()
                .skip(BASES)
                .mapToInt(b -> b.lines().size())
                .sum();
        if (rest > 0) {
            List<String> ids = summary.bases().stream()
                    .skip(BASES)
                    .flatMap(b -> b.lines().stream())
                    .map(l -> l.id().value())
                    .toList();
            String text = desk.text("dashboard.money.more", rest);
            getChildren().add(Nodes.link(text, () -> desk.navigator().list(text, ids)));
        }
        getChildren().add(new MoneyLegend(desk));
    }

    private void basis(FundingBasis basis) {
        String name = MoneyWords.basis(basis.basis(), desk.texts());
        getChildren().add(Nodes.label(name, Css.SECONDARY));
        BigDecimal most = MoneyBar.most(basis);
        for (FundingFamily family : basis.families()) {
            if (!say(basis, family).isEmpty()) {
                getChildren().add(family(basis, family, most));
            }
        }
    }

    private Node family(FundingBasis basis, FundingFamily family, BigDecimal most) {
        String name = Words.of(family, desk.texts());
        List<String> ids = Stream.of(Certainty.SECURED, Certainty.PROMISED, Certainty.HOPED_FOR)
                .flatMap(c -> basis.ids(family, c).ids().stream())
                .toList();
        String said = say(basis, family);
        ScenePicture bar = new ScenePicture(
                new MoneyBar(basis, family, most)
                        .scene(BAR, name + ": " + said, desk.context().ports().metrics()),
                desk.context().appearance().palette());
        Label label = Nodes.label(name);
        label.setMinWidth(0);
        Label sum = Nodes.label(said, Css.SECONDARY);
        sum.setMinWidth(0);
        sum.setWrapText(true);
        var row = Nodes.actionRow(
                name + ": " + said,
                () -> desk.navigator().list(name, ids),
                Nodes.grow(Nodes.column(0, label, sum)),
                bar);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    /// "sikret 12,0 mio. kr., håbet på mindst 3,0 mio. kr. + 1 ukendt".
    private String say(FundingBasis basis, FundingFamily family) {
        List<String> parts = new ArrayList<>();
        for (Certainty certainty : List.of(Certainty.SECURED, Certainty.PROMISED, Certainty.HOPED_FOR)) {
            MoneySum sum = basis.sum(family, certainty);
            if (!sum.isEmpty()) {
                parts.add(Words.inline(certainty, desk.texts()) + " " + MoneyWords.sum(sum, desk.texts()));
            }
        }
        return String.join(", ", parts);
    }
}
