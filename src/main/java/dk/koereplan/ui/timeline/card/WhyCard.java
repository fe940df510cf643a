package dk.koereplan.ui.timeline.card;

import dk.koereplan.analysis.cause.Driver;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.words.DelayWords;
import javafx.scene.layout.VBox;

/// Why something is late: the sentence that names what drives it, and the way there.
public final class WhyCard extends VBox {
    private static final double WIDTH = 380;

    public WhyCard(PlanContext context, Driver driver, Runnable close) {
        super(10);
        getStyleClass().add("k-popover");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setFocusTraversable(true);
        String sentence = DelayWords.of(driver, context.index(), context.texts());
        setAccessibleText(context.text("timeline.why") + "\n" + sentence);
        getChildren().addAll(Nodes.label(context.text("timeline.why"), Css.HEADING), Nodes.paragraph(sentence));
        for (String id : driver.path().subList(1, driver.path().size())) {
            getChildren().add(Nodes.link("→ " + context.title(id), () -> {
                close.run();
                context.select(id);
            }));
        }
    }
}
