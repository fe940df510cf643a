package dk.koereplan.ui.timeline;

import dk.koereplan.ui.common.Command;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard on the timeline: every gesture has its keys. While a reason is asked for, the keys that move go on
/// moving what is in hand; pressed several times before it is saved, they make one edit.
final class TimelineKeys {
    private final EditingCommands actions;
    private final List<Command> commands;
    private final TimelineEditing editing;
    private final Gestures gestures;
    private final GestureInProgress gesture;

    TimelineKeys(EditingCommands actions, TimelineEditing editing, Gestures gestures) {
        this.actions = actions;
        this.commands = actions.all();
        this.editing = editing;
        this.gestures = gestures;
        this.gesture = editing.gesture();
    }

    boolean answers(InputEvent event) {
        return event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED && onCanvas(key);
    }

    private boolean onCanvas(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            boolean something = gesture.dragging()
                    || editing.held().isPresent()
                    || editing.tool().get();
            if (something) {
                editing.tool().set(false);
                gestures.abandon();
            }
            return something;
        }
        if (event.getCode() == KeyCode.ENTER) {
            actions.enter();
            return true;
        }
        return !gesture.dragging() && run(event);
    }

    /// While the card is open only the keys that move mean the plan; all others mean the card.
    void onCard(KeyEvent event) {
        boolean moves = event.isAltDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT);
        if (moves && run(event)) {
            event.consume();
        }
    }

    private boolean run(KeyEvent event) {
        Optional<Command> meant = commands.stream()
                .filter(command ->
                        command.shortcut().filter(s -> s.match(event)).isPresent())
                .findFirst();
        meant.ifPresent(Command::run);
        return meant.isPresent();
    }
}
