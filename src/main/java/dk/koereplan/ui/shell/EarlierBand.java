package dk.koereplan.ui.shell;

import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.comparison.StatePointWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says over every screen that what is shown is how the plan was, and leads back.
final class EarlierBand extends HBox {
    EarlierBand(StatePoint point, Texts texts, Runnable back) {
        getStyleClass().add("k-earlier");
        Label said = new Label(texts.get("earlier.says", StatePointWords.say(point, texts)), Icons.HISTORY.node());
        Button now = Nodes.button(texts.get("command.present"), back);
        now.setId("present");
        getChildren().addAll(said, Nodes.spacer(), now);
    }
}
