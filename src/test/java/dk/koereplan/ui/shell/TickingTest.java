package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.ui.common.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Every list that ticks is ticked by Space, by Enter and by a click anywhere on a row, and closed by Escape.
class TickingTest extends OnWindow {
    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private static List<CheckBox> boxes(FxRobot robot) {
        return new ArrayList<>(robot.lookup(".k-popover .check-box").queryAllAs(CheckBox.class));
    }

    private static Point2D rightEnd(CheckBox box) {
        Bounds at = box.localToScreen(box.getBoundsInLocal());
        return new Point2D(at.getMaxX() - 12, at.getCenterY());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aFilterIsTickedByKeyboardAndMouse(int at, FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        Node chip = new ArrayList<Node>(robot.lookup(".k-filterbar .k-chip").queryAll()).get(at);
        robot.interact(chip::requestFocus);
        robot.push(KeyCode.SPACE);
        List<CheckBox> boxes = boxes(robot);
        assertThat(boxes).hasSizeGreaterThan(2);
        tickByHand(boxes, robot);
        assertThat(plan().context().filter().active()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(boxes(robot)).isEmpty();
        assertThat(owner()).isSameAs(chip);
    }

    private void tickByHand(List<CheckBox> boxes, FxRobot robot) {
        assertThat(owner()).isSameAs(boxes.getFirst());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        assertThat(owner()).isSameAs(boxes.get(1));
        robot.push(KeyCode.ENTER);
        robot.clickOn(rightEnd(boxes.get(2)));
        assertThat(boxes.subList(0, 3))
                .allSatisfy(
                        box -> assertThat(box.isSelected()).as(box.getText()).isTrue());
        robot.clickOn(rightEnd(boxes.get(2)));
        assertThat(boxes.get(2).isSelected()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Filtrér: Fase", "Filtrér: Trafiklys"})
    void aColumnIsTickedByKeyboardAndMouse(String name, FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.interact(() -> plan().show(Screen.INITIATIVES));
        Node button =
                robot.lookup((Node n) -> name.equals(n.getAccessibleText())).query();
        robot.interact(button::requestFocus);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        tickByHand(boxes(robot), robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(boxes(robot)).isEmpty();
        assertThat(owner()).isSameAs(button);
    }

    @ParameterizedTest
    @EnumSource(names = {"COLUMNS", "ACT_OF_MANY", "SUCCESSORS", "COLUMN"})
    void whatACardListsIsTickedBySpaceAndEnter(WindowCard card, FxRobot robot) {
        card.open(this, robot);
        List<CheckBox> boxes = boxes(robot);
        assertThat(boxes).hasSizeGreaterThan(1);
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.ENTER)) {
            CheckBox box = boxes.get(1);
            robot.interact(box::requestFocus);
            boolean was = box.isSelected();
            robot.push(key);
            assertThat(box.isSelected()).as("%s, %s", key, box.getText()).isNotEqualTo(was);
        }
        robot.interact(boxes.getFirst()::requestFocus);
        robot.push(KeyCode.DOWN);
        assertThat(owner()).isSameAs(boxes.get(1));
    }
}
