package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.ui.common.Screen;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is told beside the log is of the entry that is selected in it.
class HistoryWindowTest extends OnWindow {
    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> plan().show(screen));
        layOut(robot);
    }

    @Test
    void whoComesBackIsToldOfTheEntryThatIsSelected(FxRobot robot) {
        openDemo(robot);
        show(robot, Screen.HISTORY);
        assertThat(robot.lookup("#take-back").tryQuery()).isPresent();
        show(robot, Screen.TIMELINE);
        show(robot, Screen.HISTORY);
        assertThat(robot.lookup("#take-back").tryQuery()).isPresent();
    }

    @Test
    void anEntryThatSaysTheSameAsAnotherIsTakenBackItself(FxRobot robot) {
        openDemo(robot);
        Initiative whole = plan().context().index().initiatives().getFirst();
        robot.interact(() -> {
            plan().edits().apply(Edit.put(Records.with(whole, "title", "Et nyt navn")));
            plan().edits().undo();
            plan().edits().redo();
        });
        show(robot, Screen.HISTORY);
        pick(robot, 2);
        String edited = head(robot);
        pick(robot, 0);
        assertThat(head(robot)).isNotEqualTo(edited);
        robot.interact(robot.lookup("#take-back").queryAs(ButtonBase.class)::fire);
        assertThat(plan().context().title(whole.id().value())).isEqualTo(whole.title());
    }

    private void pick(FxRobot robot, int row) {
        TableView<?> log = robot.lookup(".table-view").query();
        robot.interact(() -> log.getSelectionModel().clearAndSelect(row));
        layOut(robot);
    }

    private String head(FxRobot robot) {
        return robot.lookup(".k-detail .label").queryAs(Label.class).getText();
    }
}
