package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.comparison.StatePoint;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Where the keyboard is when an act is done from its card, and when a band over the screen is gone: on the screen, and
/// never on Undo.
class FocusAfterActsTest extends OnWindow {
    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    /// The toolkit looks for a lost focus when it draws.
    private void draw(FxRobot robot) {
        LostFocusTest.draw(robot);
        assertThat(owner().getId()).isNotEqualTo("command.undo").isNotEqualTo("command.redo");
    }

    @Test
    void theRoundHasItWhenItIsPublished(FxRobot robot) {
        WindowCard.PUBLISH.open(this, robot);
        robot.push(KeyCode.SPACE);
        layOut(robot);
        draw(robot);
        assertThat(robot.lookup(".k-popover").tryQuery()).isEmpty();
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
    }

    @Test
    void thePresentHasItWhenTheBandOfTheEarlierIsGone(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().lookBack(new StatePoint.OnDay(LocalDate.of(2026, 11, 21))));
        layOut(robot);
        draw(robot);
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
        Button present = robot.lookup("#present").query();
        robot.interact(present::requestFocus);
        robot.push(KeyCode.SPACE);
        layOut(robot);
        draw(robot);
        assertThat(robot.lookup("#present").tryQuery()).isEmpty();
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
    }
}
