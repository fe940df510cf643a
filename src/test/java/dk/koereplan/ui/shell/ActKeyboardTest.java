package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.governance.HearingResponse;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// An act is found in the palette, asked for and done without the mouse.
class ActKeyboardTest extends OnWindow {
    @Test
    void anAnswerIsRegisteredByKeyboardAlone(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().context().select("HP-5"));
        int before = plan().context().roadmap().all(HearingResponse.class).size();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        layOut(robot);
        robot.write("registrér svar");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        TextField received = (TextField) stage.getScene().getFocusOwner();
        assertThat(received.getText()).isNotBlank();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("30-10-2026");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(plan().context().roadmap().all(HearingResponse.class)).hasSize(before + 1);
        assertThat(robot.lookup(".k-act").tryQuery()).isEmpty();
    }

    @Test
    void whatWasTypedInACardThatWasClosedIsThereAgain(FxRobot robot) {
        openDemo(robot);
        openAct(robot, "act.extend");
        robot.write("uge 50, 2026");
        robot.push(KeyCode.ESCAPE);
        layOut(robot);
        assertThat(robot.lookup(".k-act").tryQuery()).isEmpty();
        openAct(robot, "act.extend");
        assertThat(((TextField) stage.getScene().getFocusOwner()).getText()).isEqualTo("uge 50, 2026");
    }

    private void openAct(FxRobot robot, String key) {
        robot.interact(() -> plan().acts(List.of("HP-5")).stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow()
                .run());
        layOut(robot);
    }
}
