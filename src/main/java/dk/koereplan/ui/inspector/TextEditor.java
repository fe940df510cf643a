package dk.koereplan.ui.inspector;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.ui.theme.Css;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
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

    /// @param reader answers the fields that the text stands for; throws `InvalidValue`
    /// @param previewer answers how a text is understood; empty for nothing to say
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
        this.input = tall ? area(text) : new TextField(text);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                read();
            }
        });
        input.textProperty().subscribe(typed -> {
            sink.preview(field, previewer.apply(typed));
            mark();
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// A plain text.
    static TextEditor plain(String field, String text, boolean tall, Sink sink) {
        return new TextEditor(field, text, tall, t -> Map.of(field, of(t)), t -> "", sink);
    }

    static Optional<Value> of(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Value.Text(text.strip()));
    }

    private static TextArea area(String text) {
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    private void onKey(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter && (input instanceof TextField || event.isShortcutDown())) {
            read();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
            input.setText(shown);
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && input instanceof TextArea) {
            leaveArea(event);
        }
    }

    /// A tab leaves a text; nobody needs one in it.
    private void leaveArea(KeyEvent event) {
        input.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        event.consume();
    }

    /// A field that says what the plan says leaves undo to the plan.
    private void mark() {
        input.getStyleClass().remove(Css.CLEAN);
        if (clean()) {
            input.getStyleClass().add(Css.CLEAN);
        }
    }

    private void read() {
        String text = input.getText();
        if (text.equals(shown)) {
            return;
        }
        try {
            Map<String, Optional<Value>> values = reader.apply(text);
            shown = text;
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
        return previewer.apply(input.getText());
    }
}
