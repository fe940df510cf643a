package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.overview.Round;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.work.Initiative;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The round and the week by keyboard alone.
class RoundKeyboardTest extends OnWindow {
    private Round round() {
        return Round.of(plan().context().scope());
    }

    private void openRound(FxRobot robot) {
        openDemo(robot);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        layOut(robot);
    }

    private Round.Item selected(FxRobot robot) {
        TableView<?> grid = robot.lookup(".table-view").queryAs(TableView.class);
        assertThat(grid.isFocused()).isTrue();
        assertThat(grid.getSelectionModel().getSelectedIndex()).isPositive();
        return round().items().stream().filter(i -> !i.updated()).findFirst().orElseThrow();
    }

    @Test
    void aDigitEnterASentenceAndEnterUpdateAnItemAndGoOn(FxRobot robot) {
        openRound(robot);
        selected(robot);
        int before = round().updated().size();
        robot.push(KeyCode.DIGIT2);
        layOut(robot);
        assertThat(round().updated()).hasSize(before + 1);
        robot.push(KeyCode.ENTER);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
        if ("Forventet slut".equals(stage.getScene().getFocusOwner().getAccessibleText())) {
            robot.push(KeyCode.ENTER);
        }
        robot.write("Venter paa aftalen");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        boolean said = plan().context().roadmap().all(StatusReport.class).stream()
                        .anyMatch(r -> "Venter paa aftalen".equals(r.cause()) && r.light() == Rag.YELLOW)
                || plan().context().roadmap().all(Rollout.class).stream()
                        .anyMatch(r -> "Venter paa aftalen".equals(r.note()) && r.light() == Rag.YELLOW);
        assertThat(said).isTrue();
        selected(robot);
    }

    @Test
    void whatIsTypedIsSavedWhenTheScreenIsLeft(FxRobot robot) {
        openRound(robot);
        robot.push(KeyCode.ENTER);
        robot.write("Naesten faerdig");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        layOut(robot);
        assertThat(plan().context().roadmap().all(Rollout.class).stream().map(Rollout::note))
                .contains("Naesten faerdig");
    }

    @Test
    void arrowsWalkTheWeekAndEnterOpensTheActThatSettlesIt(FxRobot robot) {
        openDemo(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        layOut(robot);
        robot.push(KeyCode.TAB);
        robot.interact(() ->
                robot.lookup(".k-week-list .k-row").queryAll().iterator().next().requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(plan().context().selected()).isPresent();
        assertThat(robot.lookup(".k-act").tryQuery()).isPresent();
        assertThat(plan().context().roadmap().all(Initiative.class)).isNotEmpty();
    }
}
