package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.RecordEdits;
import dk.koereplan.domain.change.Value;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The list of steps, by keyboard alone.
class StepsKeyboardTest extends OnWindow {
    private static final String ID = "IN-001";

    private void rename(FxRobot robot, String title) {
        robot.interact(() -> plan().edits()
                .apply(RecordEdits.change(
                        plan().context().index().find(ID).orElseThrow(),
                        Map.of("title", Optional.of(new Value.Text(title))))));
        layOut(robot);
    }

    @BeforeEach
    void edit(FxRobot robot) {
        openDemo(robot);
        layOut(robot);
        rename(robot, "Et");
        rename(robot, "To");
        rename(robot, "Tre");
    }

    private String title() {
        return plan().context().title(ID);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private void openList(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
        layOut(robot);
    }

    @Test
    void twoStepsBackAreChosenAndSaidBeforehand(FxRobot robot) {
        openList(robot);
        assertThat(focused().getAccessibleText()).startsWith("Fortryd 1 trin: ").contains("To → Tre");
        robot.push(KeyCode.DOWN);
        assertThat(focused().getAccessibleText()).startsWith("Fortryd 2 trin: ").contains("Et → To");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(title()).isEqualTo("Et");
        assertThat(robot.lookup(".k-steps").tryQuery()).isEmpty();
    }

    @Test
    void whatWasUndoneStandsThereToBeRedone(FxRobot robot) {
        openList(robot);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        layOut(robot);
        openList(robot);
        robot.push(KeyCode.DOWN);
        assertThat(focused().getAccessibleText()).startsWith("Gentag 1 trin: ").contains("Et → To");
        robot.push(KeyCode.DOWN);
        assertThat(focused().getAccessibleText()).startsWith("Gentag 2 trin: ").contains("To → Tre");
        robot.push(KeyCode.SPACE);
        layOut(robot);
        assertThat(title()).isEqualTo("Tre");
    }

    @Test
    void escapeChangesNothing(FxRobot robot) {
        openList(robot);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ESCAPE);
        layOut(robot);
        assertThat(title()).isEqualTo("Tre");
        assertThat(robot.lookup(".k-steps").tryQuery()).isEmpty();
    }
}
