package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.work.Initiative;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// What is typed and not saved stays over closing, and closing says so.
class DraftsOverClosingTest extends OnWindow {
    private Path open(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        return plan().session().file().path();
    }

    private void typeHalfANewInitiative(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Et halvt na");
    }

    private boolean asked(FxRobot robot) {
        return robot.lookup(".k-leave-keep").tryQuery().isPresent();
    }

    private void answer(String button, FxRobot robot) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
    }

    private String shown(FxRobot robot) {
        return robot.lookup(".k-form .text-input").<TextInputControl>query().getText();
    }

    @Test
    void aHalfTypedNewRecordIsAskedAboutAndComesBackAsADraft(FxRobot robot) {
        Path path = open(robot);
        int before = plan().context().index().initiatives().size();
        typeHalfANewInitiative(robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(asked(robot)).isTrue();
        assertThat(shell.workspace()).isPresent();
        answer(".k-leave-keep", robot);
        assertThat(shell.workspace()).isEmpty();

        robot.interact(() -> shell.open(path));
        assertThat(plan().context().index().initiatives()).hasSize(before);
        assertThat(plan().drafts().countProperty().get()).isEqualTo(1);
        robot.interact(() -> plan().drafts().first().ifPresent(plan().context()::select));
        assertThat(shown(robot)).isEqualTo("Et halvt na");
    }

    @Test
    void whoGoesBackTypesOn(FxRobot robot) {
        open(robot);
        typeHalfANewInitiative(robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        answer(".k-leave-stay", robot);
        assertThat(shell.workspace()).isPresent();
        assertThat(shown(robot)).isEqualTo("Et halvt na");
        robot.push(KeyCode.END);
        robot.write("vn");
        robot.push(KeyCode.ENTER);
        assertThat(plan().context().index().initiatives())
                .extracting(Initiative::title)
                .contains("Et halvt navn");
    }

    @Test
    void escapeGoesBackToo(FxRobot robot) {
        open(robot);
        typeHalfANewInitiative(robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.push(KeyCode.ESCAPE);
        assertThat(asked(robot)).isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(plan().context().index().initiatives())
                .extracting(Initiative::title)
                .contains("Et halvt na");
    }

    @Test
    void whatIsDroppedDoesNotComeBack(FxRobot robot) {
        Path path = open(robot);
        int before = plan().context().index().initiatives().size();
        typeHalfANewInitiative(robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        answer(".k-leave-drop", robot);
        robot.interact(() -> shell.open(path));
        assertThat(plan().context().index().initiatives()).hasSize(before);
        assertThat(plan().drafts().unsaved()).isZero();
    }

    @Test
    void theWindowClosesWithoutAQuestionWhenAllIsSaved(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(asked(robot)).isFalse();
        assertThat(shell.workspace()).isEmpty();
    }

    @Test
    void aTextThatCannotBeReadComesBackWithWhatIsWrong(FxRobot robot) {
        Path path = open(robot);
        Initiative first = plan().context().index().initiatives().getFirst();
        robot.interact(() -> plan().edit(first.id().value(), "start"));
        robot.write("snart");
        robot.push(KeyCode.TAB);
        robot.interact(shell::close);
        robot.interact(() -> shell.open(path));
        robot.interact(() -> plan().context().select(first.id().value()));
        assertThat(robot.lookup(".k-form .text-input").queryAllAs(TextInputControl.class))
                .extracting(TextInputControl::getText)
                .anyMatch(text -> text.contains("snart"));
        assertThat(robot.lookup(".k-problem").queryAll().toString()).contains("snart");
    }

    @ParameterizedTest
    @ValueSource(strings = {".k-toast .button", ".k-statusbar .k-attention"})
    void theWayToADraftLeadsIntoItsField(String way, FxRobot robot) {
        Path path = open(robot);
        String id = first();
        robot.interact(() -> plan().edit(id, "start"));
        robot.write("snart");
        robot.push(KeyCode.TAB);
        robot.interact(shell::close);
        robot.interact(() -> shell.open(path));
        layOut(robot);
        robot.interact(robot.lookup(way).query()::requestFocus);
        robot.push(KeyCode.SPACE);
        layOut(robot);
        assertThat(stage.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        field -> assertThat(field.getText()).contains("snart"));
    }

    @Test
    void closingTheWindowMakesNoRecordOfHalfATitle(FxRobot robot) {
        Path path = open(robot);
        int before = plan().context().index().initiatives().size();
        typeHalfANewInitiative(robot);
        robot.interact(shell::close);
        robot.interact(() -> shell.open(path));
        assertThat(plan().context().index().initiatives()).hasSize(before);
        assertThat(plan().drafts().countProperty().get()).isEqualTo(1);
    }
}
