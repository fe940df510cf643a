package dk.koereplan.ui.history;

import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for the name of the state that is frozen.
final class FreezeCard extends VBox {
    private final TextField name = new LineField();

    /// @param freeze called with the name
    FreezeCard(PlanContext context, Consumer<String> freeze, Runnable close) {
        getStyleClass().add("k-popover");
        setPrefWidth(360);
        name.setPromptText(context.text("comparison.name.prompt"));
        name.setAccessibleText(context.text("comparison.name"));
        Label missing = Nodes.paragraph(context.text("comparison.name.missing"), Css.DANGER);
        missing.setManaged(false);
        missing.setVisible(false);
        Runnable done = () -> {
            boolean blank = name.getText().isBlank();
            missing.setManaged(blank);
            missing.setVisible(blank);
            if (!blank) {
                close.run();
                freeze.accept(name.getText().strip());
            }
        };
        name.setOnAction(event -> done.run());
        getChildren()
                .addAll(
                        Nodes.label(context.text("command.freeze"), Css.HEADING),
                        Nodes.paragraph(context.text("comparison.freeze.explain"), Css.SECONDARY),
                        name,
                        missing,
                        Nodes.row(
                                8,
                                Nodes.button(context.text("comparison.freeze"), done, Css.PRIMARY),
                                Nodes.button(context.text("command.close"), close, "k-plain")));
    }

    Node focus() {
        return name;
    }
}
