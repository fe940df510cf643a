package dk.koereplan.ui.timeline;

import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// Asks in place for the reason of what has been dropped, or the title of what is new. Enter saves, with a reason or
/// without; Escape gives up.
final class EditCard extends VBox {
    private static final double WIDTH = 340;
    private final TimelineEditing editing;
    private final Label title = Nodes.paragraph("", Css.HEADING);
    private final Label now = Nodes.paragraph("", Css.STRONG);
    private final Label before = Nodes.paragraph("", Css.SECONDARY);
    private final Label along = Nodes.paragraph("", Css.SECONDARY);
    private final Label impact = Nodes.paragraph("", Css.WARNING);
    private final Label refused = Nodes.paragraph("", Css.DANGER);
    private final Label asks = Nodes.label("", Css.SMALL);
    private final TextField typed = new LineField();
    private final CheckBox agreed = new CheckBox();
    /// The letter that opened the card was pressed before it was there, and is no part of what is typed.
    private boolean pressed;

    EditCard(PlanContext context, TimelineEditing editing, Consumer<KeyEvent> moving) {
        super(6);
        this.editing = editing;
        getStyleClass().addAll("k-popover", "k-edit-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        agreed.setText(context.text("timeline.edit.agreed"));
        agreed.setWrapText(true);
        agreed.setMinHeight(USE_PREF_SIZE);
        typed.setOnAction(event -> save());
        getChildren()
                .addAll(
                        title,
                        now,
                        before,
                        along,
                        impact,
                        asks,
                        typed,
                        agreed,
                        refused,
                        Nodes.row(
                                8,
                                Nodes.button(context.text("timeline.edit.save"), this::save, Css.PRIMARY),
                                Nodes.button(context.text("timeline.edit.cancel"), editing::cancel, "k-plain"),
                                Nodes.label(context.text("timeline.edit.keys"), Css.SMALL)));
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!pressed) {
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            pressed = true;
            if (event.getCode() == KeyCode.ESCAPE) {
                editing.cancel();
                event.consume();
            } else {
                moving.accept(event);
            }
        });
    }

    void show(PendingGesture held) {
        EditWords words = editing.words();
        say(title, words.title(held));
        say(now, words.now(held));
        say(before, words.before(held));
        say(along, words.along(held));
        say(impact, held.consequences());
        say(refused, held.refused().isEmpty() ? words.cannot(held) : held.refused());
        asks.setText(words.asks(held));
        typed.setAccessibleText(words.asks(held));
        agreed.setVisible(held.concernsAgreed());
        agreed.setManaged(held.concernsAgreed());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    TextField field() {
        return typed;
    }

    private void save() {
        editing.save(typed.getText(), agreed.isVisible() && agreed.isSelected());
    }
}
