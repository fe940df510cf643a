package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// What is shown over the window keeps the keyboard until it is closed, and gives it back.
class LayerFocusTest extends OnWindow {
    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private static boolean within(Node part, Node node) {
        return node != null && (node == part || within(part, node.getParent()));
    }

    private Node open(WindowCard card, FxRobot robot) {
        card.open(this, robot);
        assertThat(robot.lookup(card.within()).queryAll()).hasSize(1);
        return robot.lookup(card.within()).query();
    }

    @ParameterizedTest
    @EnumSource(names = {"PALETTE", "KEYS", "SOURCE", "AS_OF", "COLUMN"})
    void keepsTabInsideAndGivesTheFocusBack(WindowCard card, FxRobot robot) {
        Node shown = open(card, robot);
        Node was = before();
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.TAB);
            assertThat(within(shown.getParent(), owner()))
                    .as("Tab %d: %s", i, owner())
                    .isTrue();
        }
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(within(shown.getParent(), owner()))
                    .as("Shift+Tab %d: %s", i, owner())
                    .isTrue();
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(card.within()).queryAll()).isEmpty();
        assertThat(owner()).isSameAs(was);
    }

    @ParameterizedTest
    @EnumSource(names = {"PALETTE", "KEYS", "SOURCE", "AS_OF", "COLUMN"})
    void nothingBehindTakesTheFocus(WindowCard card, FxRobot robot) {
        Node shown = open(card, robot);
        robot.interact(() -> plan().focusFilter());
        assertThat(within(shown.getParent(), owner())).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(card.within()).queryAll()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PALETTE", "KEYS", "SOURCE", "AS_OF", "COLUMN"})
    void thePlanCanBeClosedWhateverIsShownOverIt(WindowCard card, FxRobot robot) {
        open(card, robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(shell.workspace()).isEmpty();
        assertThat(robot.lookup(card.within()).queryAll()).isEmpty();
    }

    @Test
    void onePaletteAtATime(FxRobot robot) {
        open(WindowCard.PALETTE, robot);
        robot.write("gaten");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> plan().cards().palette());
        assertThat(robot.lookup(".k-palette").queryAll()).hasSize(1);
    }
}
