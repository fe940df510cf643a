package dk.koereplan.ui.shell;

import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Which key runs which command while a plan is open.
record WorkspaceKeys(Supplier<List<Command>> commands, Layer layer, Runnable closePlan) {
    /// In the toolkit's fields this deletes a character, as in a terminal of long ago; here it asks for the history.
    private static final KeyCombination BACKSPACE = KeyCombination.valueOf("Shortcut+H");

    /// A key that nothing else wanted.
    void onKey(KeyEvent event) {
        boolean keys = event.isShortcutDown() || event.getCode().isFunctionKey();
        if (layer.showing() || !keys) {
            return;
        }
        for (Command command : commands.get()) {
            if (command.shortcut().filter(s -> s.match(event)).isPresent()) {
                command.run();
                event.consume();
                return;
            }
        }
    }

    /// A text field takes undo for itself only while something is typed in it, and none of our keys to delete by.
    /// A plan can be closed whatever is shown over it.
    void beforeFields(KeyEvent event) {
        if (layer.showing() && ShellCommands.CLOSE_PLAN.match(event)) {
            layer.hideAll();
            event.consume();
            closePlan.run();
            return;
        }
        if (event.getTarget() instanceof TextInputControl && BACKSPACE.match(event)) {
            onKey(event);
            event.consume();
            return;
        }
        boolean back = event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
        if (back
                && event.getTarget() instanceof Node node
                && node.getStyleClass().contains(Css.CLEAN)) {
            onKey(event);
        }
    }
}
