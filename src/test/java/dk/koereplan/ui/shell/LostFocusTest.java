package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.ui.common.Screen;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Where the keyboard is when what had it is gone: Space then does nothing that was not meant, and undoes nothing.
class LostFocusTest extends OnWindow {
    private Optional<Txn> edit = Optional.empty();

    private Optional<Txn> undoable() {
        return plan().edits().nextUndoProperty().get();
    }

    /// Something that could be undone.
    private void openAndEdit(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.interact(() -> plan().edit(first(), "title"));
        robot.interact(
                () -> robot.lookup(".k-form .text-field").<TextField>query().setText("Et andet navn"));
        robot.push(KeyCode.ENTER);
        edit = undoable();
        assertThat(edit).isPresent();
    }

    /// The toolkit looks for a lost focus when it draws.
    static void draw(FxRobot robot) {
        for (int i = 0; i < 3; i++) {
            CountDownLatch drawn = new CountDownLatch(1);
            robot.interact(() -> {
                var scene = robot.window(0).getScene();
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        drawn.countDown();
                    }
                });
                Platform.requestNextPulse();
            });
            try {
                assertThat(drawn.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private boolean within(String part) {
        for (Node at = owner(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(part)) {
                return true;
            }
        }
        return false;
    }

    private void spaceUndoesNothing(FxRobot robot) {
        draw(robot);
        assertThat(owner().getId()).isNotEqualTo("command.undo").isNotEqualTo("command.redo");
        robot.push(KeyCode.SPACE);
        assertThat(undoable()).isEqualTo(edit);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anotherScreenTakesTheFocusThatTheOldOneHad(Screen screen, FxRobot robot) {
        openAndEdit(robot);
        Screen other = screen == Screen.INITIATIVES ? Screen.FUNDING : Screen.INITIATIVES;
        robot.interact(() -> {
            plan().context().select("");
            plan().show(other);
            plan().main().orElseThrow().requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + screen.digit()));
        draw(robot);
        assertThat(plan().screen()).isEqualTo(screen);
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
        spaceUndoesNothing(robot);
    }

    @Test
    void theRecordsViewTakesTheFocusThatItsFormHad(FxRobot robot) {
        openAndEdit(robot);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        draw(robot);
        assertThat(robot.lookup(".k-form").tryQuery()).isEmpty();
        assertThat(within("k-inspector")).isTrue();
        spaceUndoesNothing(robot);
        assertThat(robot.lookup(".k-form").tryQuery()).isEmpty();
    }

    @Test
    void theRecordsViewTakesTheFocusOfTheButtonThatEndsEditing(FxRobot robot) {
        openAndEdit(robot);
        Node done = robot.lookup((Node n) -> "Færdig med at redigere".equals(n.getAccessibleText()))
                .query();
        robot.interact(done::requestFocus);
        robot.push(KeyCode.SPACE);
        draw(robot);
        assertThat(robot.lookup(".k-form").tryQuery()).isEmpty();
        assertThat(within("k-inspector")).isTrue();
        spaceUndoesNothing(robot);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theScreenTakesTheFocusOfARecordThatIsClosed(Screen screen, FxRobot robot) {
        openAndEdit(robot);
        robot.interact(() -> plan().show(screen));
        robot.interact(() -> {
            plan().context().select("");
            plan().context().select(first());
        });
        Node close = robot.lookup((Node n) -> "Luk detaljer".equals(n.getAccessibleText()))
                .query();
        robot.interact(close::requestFocus);
        robot.push(KeyCode.SPACE);
        draw(robot);
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
        spaceUndoesNothing(robot);
    }

    @Test
    void theSearchFieldTakesTheFocusOfAFilterThatIsCleared(FxRobot robot) {
        openAndEdit(robot);
        robot.interact(() -> plan().focusFilter());
        robot.write("a");
        Node clear = robot.lookup(".k-filterbar .k-link").query();
        robot.interact(clear::requestFocus);
        robot.push(KeyCode.ENTER);
        draw(robot);
        assertThat(owner()).isInstanceOf(TextField.class);
        assertThat(within("k-filterbar")).isTrue();
        spaceUndoesNothing(robot);
    }

    @Test
    void aMessageGivesTheFocusBackToWhereItWas(FxRobot robot) {
        openAndEdit(robot);
        robot.interact(() -> plan().context().select(""));
        robot.interact(() -> plan().notices().say("Et ord"));
        Node was = plan().main().orElseThrow();
        robot.interact(was::requestFocus);
        Node close = robot.lookup(".k-toast .k-icon-button").query();
        robot.interact(close::requestFocus);
        robot.push(KeyCode.SPACE);
        draw(robot);
        assertThat(owner()).isSameAs(was);
        spaceUndoesNothing(robot);
    }

    @Test
    void undoThatHasNothingMoreToUndoIsLeft(FxRobot robot) {
        openAndEdit(robot);
        Button undo = robot.lookup((Node n) -> "command.undo".equals(n.getId())).query();
        robot.interact(undo::requestFocus);
        robot.push(KeyCode.SPACE);
        draw(robot);
        assertThat(undo.isDisabled()).isTrue();
        assertThat(owner().getId()).isNull();
        robot.push(KeyCode.SPACE);
        assertThat(plan().context().title(first())).isNotEqualTo("Et andet navn");
    }

    @Test
    void anotherLanguageLeavesTheKeyboardOnTheScreen(FxRobot robot) {
        openAndEdit(robot);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        draw(robot);
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
        spaceUndoesNothing(robot);
    }

    @Test
    void aDeletedRecordLeavesTheKeyboardOnTheScreen(FxRobot robot) {
        openAndEdit(robot);
        Initiative gone = plan().context().index().initiatives().getLast();
        robot.interact(() -> plan().edit(gone.id().value(), "title"));
        Node delete =
                robot.lookup((Node n) -> "Slet".equals(n.getAccessibleText())).query();
        robot.interact(delete::requestFocus);
        robot.push(KeyCode.SPACE);
        edit = undoable();
        draw(robot);
        assertThat(plan().context().index().find(gone.id().value())).isEmpty();
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
        spaceUndoesNothing(robot);
    }
}
