package dk.koereplan.ui.history;

import dk.koereplan.app.comparison.Freezing;
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
    private final PlanContext context;
    private final TextField name = new LineField();
    private final Label problem = Nodes.paragraph("", Css.DANGER);

    /// @param freeze called with the name
    FreezeCard(PlanContext context, Consumer<String> freeze, Runnable close) {
        this.context = context;
        getStyleClass().add("k-popover");
        setPrefWidth(360);
        name.setPromptText(context.text("comparison.name.prompt"));
        name.setAccessibleText(context.text("comparison.name"));
        say("");
        Runnable done = () -> {
            say(against(name.getText().strip()));
            if (problem.getText().isEmpty()) {
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
                        problem,
                        Nodes.row(
                                8,
                                Nodes.button(context.text("comparison.freeze"), done, Css.PRIMARY),
                                Nodes.button(context.text("command.close"), close, "k-plain")));
    }

    /// Why the state cannot be called so; empty when it can.
    private String against(String typed) {
        if (typed.isEmpty()) {
            return context.text("comparison.name.missing");
        }
        return Freezing.isTaken(typed, context.roadmap()) ? context.text("invalid.baseline.taken", typed) : "";
    }

    private void say(String text) {
        problem.setText(text);
        problem.setManaged(!text.isEmpty());
        problem.setVisible(!text.isEmpty());
    }

    Node focus() {
        return name;
    }
}
