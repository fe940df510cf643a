package dk.koereplan.ui.inspector;

import dk.koereplan.app.AmountReader;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An amount with its unit. One of an absurd size is asked about under the field, with the likely answers to press.
final class AmountEditor implements FieldEditor {
    private final AmountReader reader;
    private final TextEditor text;
    private final Texts texts;
    private final VBox question = Nodes.styled(Nodes.column(6), Css.BANNER, Css.WARNING, "k-question");
    private final VBox node;

    AmountEditor(String field, @Nullable Amount current, AmountReader reader, Texts texts, Sink sink) {
        this.reader = reader;
        this.texts = texts;
        text = new TextEditor(field, reader.write(current), false, this::read, this::say, sink);
        node = Nodes.column(4, text.node(), question);
        ask(List.of());
    }

    private Map<String, Optional<Value>> read(String typed) {
        try {
            Map<String, Optional<Value>> values = reader.read(typed);
            ask(List.of());
            return values;
        } catch (InvalidValue e) {
            if (e.what().key().equals("money.size")) {
                ask(answers(typed));
            }
            throw e;
        }
    }

    private List<Button> answers(String typed) {
        Button keep = Nodes.button(texts.get("money.size.keep"), () -> {
            reader.confirm(typed);
            text.commitTyped();
        });
        Optional<Button> kroner = reader.perhapsMeant(typed)
                .map(meant -> Nodes.button(texts.get("money.size.meant", meant), () -> {
                    text.put(meant);
                    text.commitTyped();
                }));
        return kroner.map(button -> List.of(button, keep)).orElse(List.of(keep));
    }

    private void ask(List<Button> answers) {
        question.getChildren().setAll(answers);
        question.setVisible(!answers.isEmpty());
        question.setManaged(!answers.isEmpty());
    }

    private String say(String typed) {
        ask(List.of());
        return reader.say(typed);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node focus() {
        return text.node();
    }

    @Override
    public boolean clean() {
        return text.clean();
    }

    @Override
    public void commitTyped() {
        text.commitTyped();
    }

    @Override
    public void stand(Value stands) {
        text.stand(stands);
    }

    @Override
    public String preview() {
        return text.preview();
    }
}
