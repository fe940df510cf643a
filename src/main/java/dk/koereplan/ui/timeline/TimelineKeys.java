package dk.koereplan.ui.timeline;

import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard on the timeline: every gesture has its keys. While a reason is asked for, the keys that move go on
/// moving what is in hand; pressed several times before it is saved, they make one edit.
final class TimelineKeys {
    private final EditingCommands actions;
    private final List<Command> commands;
    private final TimelineEditing editing;
    private final Gestures gestures;

    TimelineKeys(EditingCommands actions, TimelineEditing editing, Gestures gestures, SceneCanvas canvas) {
        this.actions = actions;
        this.commands = actions.all();
        this.editing = editing;
        this.gestures = gestures;
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::onCanvas);
    }

    private void onCanvas(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (gestures.busy() || editing.held().isPresent() || editing.tool().get()) {
                editing.tool().set(false);
                gestures.abandon();
                event.consume();
            }
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            actions.enter();
            event.consume();
        } else if (!gestures.busy()) {
            run(event);
        }
    }

    /// While the card is open only the keys that move mean the plan; all others mean the card.
    void onCard(KeyEvent event) {
        boolean moves = event.isAltDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT);
        if (moves) {
            run(event);
        }
    }

    private void run(KeyEvent event) {
        for (Command command : commands) {
            if (command.shortcut().filter(s -> s.match(event)).isPresent()) {
                command.run();
                event.consume();
                return;
            }
        }
    }
}
