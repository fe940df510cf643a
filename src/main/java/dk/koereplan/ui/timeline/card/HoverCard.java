package dk.koereplan.ui.timeline.card;

import dk.koereplan.ui.common.LightLabel;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The facts about one thing, to be read beside it.
public final class HoverCard extends VBox {
    private static final double WIDTH = 360;
    private static final double NAMES = 96;

    public HoverCard(CardFacts facts) {
        super(8);
        getStyleClass().addAll("k-popover", "k-hover-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText(facts.spoken());
        getChildren().add(Nodes.column(2, Nodes.paragraph(facts.title(), Css.STRONG)));
        if (!facts.kind().isBlank()) {
            getChildren().add(Nodes.paragraph(facts.kind(), Css.SECONDARY));
        }
        GridPane grid = new GridPane(12, 6);
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, words);
        for (int i = 0; i < facts.lines().size(); i++) {
            line(grid, i, facts.lines().get(i));
        }
        if (!facts.lines().isEmpty()) {
            getChildren().add(grid);
        }
    }

    private static void line(GridPane grid, int row, CardFacts.Fact fact) {
        Label name = Nodes.paragraph(fact.name(), Css.SECONDARY);
        Label words = Nodes.paragraph(fact.words());
        if (fact.urgent()) {
            words.getStyleClass().add(Css.DANGER);
        }
        if (fact.light() != null) {
            words.setGraphic(LightLabel.mark(fact.light()));
            words.setGraphicTextGap(6);
        }
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(words, VPos.TOP);
        grid.add(name, 0, row);
        grid.add(words, 1, row);
    }
}
