package dk.koereplan.ui.week;

import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Says what becomes of a round that is published, before it is.
final class PublishCard extends VBox {
    private final Button publish;

    PublishCard(PlanContext context, RoundViewModel model, Runnable close) {
        getStyleClass().add("k-popover");
        setPrefWidth(440);
        publish = Nodes.button(
                context.text("round.publish"),
                () -> {
                    close.run();
                    model.publish();
                },
                Css.PRIMARY);
        getChildren()
                .addAll(
                        Nodes.label(context.text("round.publish"), Css.HEADING),
                        Nodes.paragraph(context.text(
                                "round.publish.what", model.publishable().count())),
                        Nodes.paragraph(context.text("round.publish.left", model.left()), Css.SECONDARY),
                        Nodes.row(8, publish, Nodes.button(context.text("command.close"), close, "k-plain")));
    }

    Node focus() {
        return publish;
    }
}
