package dk.koereplan.ui.inspector;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks under a field why it is to change, or leaves it as it was.
final class ReasonQuestion extends VBox {
    private final TextField input = new LineField();

    /// @param because given the reason
    /// @param keep the field stays as the plan has it
    ReasonQuestion(Texts texts, Consumer<String> because, Runnable keep) {
        super(6);
        getStyleClass().addAll(Css.BANNER, Css.WARNING, "k-question");
        input.setPromptText(texts.get("inspector.reason"));
        input.setAccessibleText(texts.get("inspector.reason"));
        Button save = Nodes.button(texts.get("inspector.reason.save"), () -> because.accept(input.getText()));
        save.disableProperty().bind(input.textProperty().map(String::isBlank));
        input.setOnAction(event -> save.fire());
        getChildren().addAll(input, Nodes.row(8, save, Nodes.link(texts.get("inspector.reason.keep"), keep)));
    }

    /// The keyboard goes to where the reason is typed.
    void focusReason() {
        input.requestFocus();
    }
}
