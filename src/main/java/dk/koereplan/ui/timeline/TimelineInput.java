package dk.koereplan.ui.timeline;

import dk.koereplan.ui.control.Focusables;
import java.util.Map;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// All that mouse, wheel and keys do to the timeline's picture comes in here and nowhere else. It is shown to one
/// interpreter after the other until one of them answers it; what nobody answers, the picture itself picks from.
final class TimelineInput {
    /// In which order they see an event.
    enum Interpreter {
        /// The card that waits for an answer: a click beside it is none.
        QUESTION,
        /// What hangs over the picture: it goes away when anything is done. A click on the legend shows all of it.
        CARDS,
        /// What drags, draws, links and selects.
        GESTURES,
        /// The keys of all that.
        KEYS,
        /// The menu of what is pointed at.
        MENU,
        /// What moves the picture, and folds its lanes.
        PICTURE
    }

    private final Map<Interpreter, Predicate<InputEvent>> interpreters;

    /// @param interpreters each tells whether an event was for it alone
    TimelineInput(Map<Interpreter, Predicate<InputEvent>> interpreters) {
        this.interpreters = interpreters;
    }

    /// @param room what lies around the picture and above it; who clicks there while a card waits has not answered it
    void listen(Node picture, Node room) {
        picture.addEventFilter(InputEvent.ANY, this::see);
        room.addEventFilter(MouseEvent.ANY, event -> {
            if (!(event.getTarget() instanceof Node at && Focusables.within(picture, at))) {
                answered(Interpreter.QUESTION, event);
            }
        });
    }

    /// Some keys mean the timeline wherever on it the keyboard is, when nobody else wants them.
    void listen(Node screen, Predicate<KeyEvent> keys) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> consume(event, keys.test(event)));
    }

    void see(InputEvent event) {
        for (Interpreter next : Interpreter.values()) {
            if (answered(next, event)) {
                return;
            }
        }
    }

    private boolean answered(Interpreter by, InputEvent event) {
        return consume(event, interpreters.getOrDefault(by, none -> false).test(event));
    }

    private static boolean consume(Event event, boolean answered) {
        if (answered) {
            event.consume();
        }
        return answered;
    }
}
