package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// Somebody who has no mouse: keys, and Tab from one thing to the next until it is the one that is meant.
///
/// @param settled lays the window out, as the next pulse would
record Keyboard(FxRobot robot, Stage stage, Runnable settled) {
    private static final int MOST_TABS = 80;

    Keyboard press(KeyCode... keys) {
        robot.push(keys);
        settled.run();
        return this;
    }

    Keyboard times(int number, KeyCode key) {
        for (int i = 0; i < number; i++) {
            press(key);
        }
        return this;
    }

    Keyboard type(String text) {
        robot.interact(() -> text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> fire(
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
        settled.run();
        return this;
    }

    /// Into a field, from wherever the keyboard is.
    Keyboard fill(String field, String text) {
        return to(field).type(text);
    }

    /// By Tab, to what is called so.
    ///
    /// @param name the beginning of it
    Keyboard to(String name) {
        robot.interact(() -> {
            List<String> passed = new ArrayList<>();
            while (!name().startsWith(name)) {
                passed.add(name());
                assertThat(passed).as("no Tab leads to »%s«", name).hasSizeLessThan(MOST_TABS);
                tab();
            }
        });
        settled.run();
        return this;
    }

    private void tab() {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    }

    /// The key as the window gets it, without the robot's wait for each.
    private void fire(KeyEvent event) {
        Node owner = stage.getScene().getFocusOwner();
        Event.fireEvent(owner == null ? stage.getScene().getRoot() : owner, event);
    }

    /// What the thing that has the keyboard is called; empty for nothing.
    String name() {
        Node owner = stage.getScene().getFocusOwner();
        if (owner == null) {
            return "";
        }
        String said = owner.getAccessibleText();
        return said != null && !said.isEmpty() ? said : owner instanceof Labeled label ? label.getText() : "";
    }
}
