package dk.koereplan.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.ui.common.OnStage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is marked as chosen is what was told, however it was chosen.
class ChoiceTest extends OnStage {
    private final List<String> told = new ArrayList<>();

    @Override
    protected Parent content() {
        return new Choice<>(new String[] {"a", "b", "c"}, "a", word -> word, told::add);
    }

    @Override
    protected void close() {
        told.clear();
    }

    private static ToggleButton chip(FxRobot robot, String word) {
        return robot.lookup((ToggleButton chip) -> chip.getText().equals(word)).query();
    }

    @Test
    void anArrowThatMarksAChipChoosesIt(FxRobot robot) {
        robot.interact(chip(robot, "a")::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertThat(chip(robot, "b").isSelected()).isTrue();
        assertThat(told).containsExactly("b");
    }

    @Test
    void aPressOnTheChosenOneKeepsItAndTellsNothing(FxRobot robot) {
        robot.interact(chip(robot, "a")::fire);
        assertThat(chip(robot, "a").isSelected()).isTrue();
        robot.interact(chip(robot, "c")::fire);
        assertThat(chip(robot, "c").isSelected()).isTrue();
        assertThat(told).endsWith("c");
    }
}
