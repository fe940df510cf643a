package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.ui.common.Screen;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The cells of a list, changed where they stand by keyboard alone.
class CellKeyboardTest extends OnWindow {
    private static final int MOST_CELLS = 12;

    @BeforeEach
    void openTable(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().show(Screen.INITIATIVES));
        layOut(robot);
        robot.interact(() -> {
            TableView<?> grid = robot.lookup(".table-view").query();
            grid.requestFocus();
        });
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DOWN);
        layOut(robot);
    }

    private Initiative selected() {
        return (Initiative) plan().context().selected().orElseThrow();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private boolean open(FxRobot robot) {
        return robot.lookup(".k-cell-card").tryQuery().isPresent();
    }

    private void edit(FxRobot robot, String name) {
        robot.push(KeyCode.F2);
        layOut(robot);
        for (int i = 0; i < MOST_CELLS && !name.equals(focused().getAccessibleText()); i++) {
            robot.push(KeyCode.TAB);
            layOut(robot);
        }
        assertThat(focused().getAccessibleText()).isEqualTo(name);
    }

    private void type(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(words);
    }

    @Test
    void aTitleIsTypedAndSavedByEnter(FxRobot robot) {
        edit(robot, "Titel");
        type(robot, "Nyt navn");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(selected().title()).isEqualTo("Nyt navn");
        assertThat(open(robot)).isFalse();
        assertThat(focused()).isInstanceOf(TableView.class);
    }

    @Test
    void escapeGivesBackWhatStoodThere(FxRobot robot) {
        String before = selected().title();
        edit(robot, "Titel");
        type(robot, "Nyt navn");
        robot.push(KeyCode.ESCAPE);
        layOut(robot);
        assertThat(selected().title()).isEqualTo(before);
        assertThat(open(robot)).isFalse();
        assertThat(plan().drafts().countProperty().get()).isZero();
    }

    @Test
    void tabSavesAndGoesOnToTheNextCell(FxRobot robot) {
        edit(robot, "Titel");
        type(robot, "Nyt navn");
        robot.push(KeyCode.TAB);
        layOut(robot);
        assertThat(selected().title()).isEqualTo("Nyt navn");
        assertThat(open(robot)).isTrue();
        assertThat(focused()).isInstanceOf(ComboBox.class);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aTimeIsReadAsPeopleWriteIt(FxRobot robot) {
        edit(robot, "Slut");
        type(robot, "31-12-2028");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        if (open(robot)) {
            robot.write("Aftalt");
            robot.push(KeyCode.ENTER);
            layOut(robot);
        }
        assertThat(selected().end()).isEqualTo(new When.Day(LocalDate.of(2028, 12, 31)));
        assertThat(open(robot)).isFalse();
    }

    /// The phase itself waits until it is there.
    @Test
    void whatAPhaseLacksHasTheKeyboardInTheDetails(FxRobot robot) {
        robot.interact(() -> plan().context().index().initiatives().stream()
                .filter(initiative -> initiative.state() == InitiativeState.IN_PROGRESS)
                .findFirst()
                .ifPresent(initiative -> plan().context().select(initiative.id().value())));
        layOut(robot);
        edit(robot, "Fase");
        robot.write("Udgået");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(open(robot)).isFalse();
        assertThat(focused()).isInstanceOf(TextInputControl.class);
        assertThat(focused().getAccessibleText()).isEqualTo("Begrundelse for fasen");
        robot.write("Løses af en anden");
        robot.push(KeyCode.TAB);
        layOut(robot);
        assertThat(selected().state()).isEqualTo(InitiativeState.DROPPED);
    }

    @Test
    void whatCannotBeReadStaysAtTheCellWithWhatWouldBe(FxRobot robot) {
        When before = selected().end();
        edit(robot, "Slut");
        type(robot, "engang");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(open(robot)).isTrue();
        Set<Node> problems = robot.lookup(".k-cell-card .k-problem").queryAll();
        assertThat(problems).anyMatch(Node::isVisible);
        robot.push(KeyCode.ESCAPE);
        layOut(robot);
        assertThat(selected().end()).isEqualTo(before);
        assertThat(plan().drafts().countProperty().get()).isZero();
    }
}
