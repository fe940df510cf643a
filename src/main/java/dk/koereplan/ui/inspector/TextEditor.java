package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.control.LinesField;
import dk.koereplan.ui.theme.Css;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field that is typed as text and read when it is left.
final class TextEditor implements FieldEditor {
    private final TextInputControl input;
    private final String field;
    private final Function<String, Map<String, Optional<Value>>> reader;
    private final Function<String, String> previewer;
    private final Sink sink;
    private String shown;
    private boolean givenBack;

    /// @param reader answers the fields that the text stands for; throws `InvalidValue`
    /// @param previewer answers how a text is understood, empty for nothing to say, or throws; changes nothing
    TextEditor(
            String field,
            String text,
            boolean tall,
            Function<String, Map<String, Optional<Value>>> reader,
            Function<String, String> previewer,
            Sink sink) {
        this.field = field;
        this.reader = reader;
        this.previewer = previewer;
        this.sink = sink;
        this.shown = text;
        this.input = tall ? new LinesField(text, 3) : new LineField(text);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                givenBack = false;
                read();
                mark();
            }
        });
        input.textProperty().subscribe((before, typed) -> {
            look(typed);
            mark();
        });
        mark();
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// One of which nothing is told but what is wrong.
    ///
    /// @param reader changes nothing
    TextEditor(
            String field, String text, boolean tall, Function<String, Map<String, Optional<Value>>> reader, Sink sink) {
        this(field, text, tall, reader, reader.andThen(read -> ""), sink);
    }

    /// A plain text.
    static TextEditor plain(String field, String text, boolean tall, Sink sink) {
        return new TextEditor(field, text, tall, t -> Map.of(field, of(t)), sink);
    }

    static Optional<Value> of(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Value.Text(text.strip()));
    }

    /// Says how the text is understood, or what is wrong with it, as it stands now.
    private void look(String typed) {
        try {
            sink.preview(field, previewer.apply(typed));
            tell(typed, Optional.empty());
        } catch (InvalidValue e) {
            sink.preview(field, "");
            tell(typed, Optional.of(e));
        }
    }

    private void tell(String typed, Optional<InvalidValue> wrong) {
        if (clean()) {
            sink.asBefore(field);
        } else {
            sink.typing(field, new Value.Text(typed), wrong);
        }
    }

    @Override
    public void stand(Value stands) {
        if (stands instanceof Value.Text(String text)) {
            put(text);
        }
    }

    /// Puts a text into it as if somebody had typed it.
    void put(String text) {
        input.replaceText(0, input.getLength(), text);
    }

    private void onKey(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter && (input instanceof TextField || event.isShortcutDown())) {
            read();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
            giveBack();
            event.consume();
        }
    }

    /// What was typed can be had again by undo in the field.
    private void giveBack() {
        givenBack = true;
        input.replaceText(0, input.getLength(), shown);
    }

    /// A field that says what the plan says leaves undo to the plan, unless it has just given something back.
    private void mark() {
        input.getStyleClass().remove(Css.CLEAN);
        if (clean() && !givenBack) {
            input.getStyleClass().add(Css.CLEAN);
        }
    }

    private void read() {
        String text = input.getText();
        if (text.equals(shown) || sink.holds()) {
            return;
        }
        try {
            Map<String, Optional<Value>> values = reader.apply(text);
            shown = text;
            givenBack = false;
            mark();
            sink.typed(values);
        } catch (InvalidValue e) {
            sink.cannotRead(field, e);
        }
    }

    @Override
    public Node node() {
        return input;
    }

    @Override
    public boolean clean() {
        return input.getText().equals(shown);
    }

    @Override
    public void commitTyped() {
        read();
    }

    @Override
    public String preview() {
        try {
            return previewer.apply(input.getText());
        } catch (InvalidValue e) {
            return "";
        }
    }
}
