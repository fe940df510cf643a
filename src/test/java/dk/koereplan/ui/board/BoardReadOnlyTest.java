package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// On a plan that may not be changed no card moves, and the board says why.
class BoardReadOnlyTest extends BoardOnStage {
    @Override
    boolean readOnly() {
        return true;
    }

    @Test
    void neitherMouseNorKeyMovesACard(FxRobot robot) {
        Initiative initiative = planned();
        dragTo(robot, initiative, InitiativeState.IN_PROGRESS);
        assertThat(fixture.said).containsExactly(plan().context().text("timeline.edit.readOnly"));
        focusOn(robot, initiative);
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(fixture.said).hasSize(2);
        assertThat(last()).isEmpty();
        assertThat(state(initiative)).isEqualTo(InitiativeState.PLANNED);
    }
}
