package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.app.Member;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.ui.common.Screen;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Who somebody is in a plan is asked after the first edit, in nobody's way, and said by keyboard alone.
class WhoKeyboardTest extends OnWindow {
    private static final int MOST_STOPS = 60;

    private void begin(FxRobot robot) {
        openDemo(robot);
        layOut(robot);
        robot.interact(() -> plan().edits().remove("IN-001-M1", () -> {}));
        layOut(robot);
    }

    private Txn last() {
        return plan().edits().nextUndoProperty().get().orElseThrow();
    }

    private boolean asked(FxRobot robot) {
        return robot.lookup(".k-inviting").tryQuery().isPresent();
    }

    @Test
    void theFirstEditAsksAndGoesOnWithoutAnAnswer(FxRobot robot) {
        openDemo(robot);
        layOut(robot);
        assertThat(asked(robot)).isFalse();
        robot.interact(() -> plan().edits().remove("IN-001-M1", () -> {}));
        layOut(robot);
        assertThat(asked(robot)).isTrue();
        assertThat(last().member()).isEqualTo("arbejdsgruppen");
        robot.interact(() -> plan().edits().remove("IN-001", () -> {}));
        assertThat(robot.lookup(".k-inviting").queryAll()).hasSize(1);
    }

    @Test
    void roleAndRegionAreSaidByKeyboardAndStandInTheLog(FxRobot robot) {
        begin(robot);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        layOut(robot);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
        robot.write("tovholder");
        tab(robot, node -> node instanceof CheckBox);
        robot.push(KeyCode.SPACE);
        String region = ((CheckBox) stage.getScene().getFocusOwner()).getText();
        tab(robot, node -> node instanceof ButtonBase button && button.getText().equals("Gem"));
        robot.push(KeyCode.SPACE);
        layOut(robot);
        robot.interact(() -> plan().edits().remove("IN-001", () -> {}));
        assertThat(last().member()).isEqualTo("tovholder, " + region);
    }

    private void tab(FxRobot robot, Predicate<Node> to) {
        for (int i = 0; i < MOST_STOPS && !to.test(stage.getScene().getFocusOwner()); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(stage.getScene().getFocusOwner()).matches(to);
    }

    @Test
    void theMineOfTheWeekIsWhatTheMemberSaid(FxRobot robot) {
        begin(robot);
        robot.interact(() -> plan().context().memberProperty().set(new Member("direktør", Set.of("REG-81"))));
        robot.interact(() -> plan().show(Screen.WEEK));
        layOut(robot);
        robot.interact(() -> robot.lookup("#mine").queryAs(ButtonBase.class).fire());
        layOut(robot);
        assertThat(plan().context().filter().of(FilterAspect.MINE)).isPresent();
        assertThat(plan().context().scope().initiatives()).isNotEmpty();
        robot.interact(() -> robot.lookup("#mine").queryAs(ButtonBase.class).fire());
        assertThat(plan().context().filter().active()).isFalse();
    }

    @Test
    void anAnswerIsKeptOverARestart(FxRobot robot) {
        begin(robot);
        Member said = new Member("sekretariat", Set.of("REG-82"));
        robot.interact(() -> plan().context().memberProperty().set(said));
        var path = plan().session().file().path();
        robot.interact(() -> shell.close());
        robot.interact(() -> {
            shell = new Shell(ports);
            stage.getScene().setRoot(shell.root());
            shell.open(path);
        });
        layOut(robot);
        assertThat(plan().context().member()).isEqualTo(said);
        robot.interact(() -> plan().edits().remove("IN-002", () -> {}));
        layOut(robot);
        assertThat(asked(robot)).isFalse();
        assertThat(last().member()).startsWith("sekretariat, Region ");
    }
}
