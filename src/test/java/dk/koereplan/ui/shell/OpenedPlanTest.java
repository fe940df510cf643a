package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.Strategy;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.SceneCanvas;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Where the keyboard and the eye find things once a plan is open.
class OpenedPlanTest extends OnWindow {
    private Node focused() {
        return shell.root().getScene().getFocusOwner();
    }

    @Test
    void theKeyboardIsOnTheFirstThingOfTheScreen(FxRobot robot) {
        openDemo(robot);
        assertThat(focused()).isInstanceOf(SceneCanvas.class);
        robot.interact(() -> plan().show(Screen.INITIATIVES));
        openDemo(robot);
        assertThat(focused()).isNotNull().matches(node -> !(node instanceof javafx.scene.control.TextField));
    }

    /// The next key is meant for what has come into sight, and not for the button that had the keyboard before.
    @Test
    void theKeyboardGoesToTheScreenThatIsShownWhereverItWas(FxRobot robot) {
        openDemo(robot);
        for (Screen screen : List.of(Screen.BOARD, Screen.INITIATIVES, Screen.TIMELINE, Screen.FUNDING, Screen.WEEK)) {
            robot.interact(() -> robot.lookup(".k-rail .toggle-button").query().requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(screen.digit())));
            layOut(robot);
            assertThat(plan().screen()).isEqualTo(screen);
            assertThat(Focusables.within(robot.lookup(".k-rail").query(), focused()))
                    .as(screen.name())
                    .isFalse();
        }
    }

    @Test
    void theCardOfAColumnStandsUnderItsOwnHead(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().show(Screen.INITIATIVES));
        layOut(robot);
        List<Node> buttons = List.copyOf(robot.lookup(".column-header .filter").queryAll());
        for (Node button : buttons.subList(0, 7)) {
            robot.interact(() -> ((javafx.scene.control.Button) button).fire());
            layOut(robot);
            Bounds head = button.localToScene(button.getBoundsInLocal());
            Node card = robot.lookup(".k-popover").query();
            Bounds under = card.localToScene(card.getBoundsInLocal());
            double room = shell.root().getScene().getWidth() - under.getWidth();
            assertThat(under.getMinX()).isBetween(Math.min(head.getMinX(), room) - 40, head.getMaxX());
            assertThat(under.getMinY()).isGreaterThanOrEqualTo(head.getMinY());
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void columnsAreChosenByKeyboard(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().show(Screen.INITIATIVES));
        layOut(robot);
        TableView<?> table = robot.lookup(".table-view").query();
        TableColumn<?, ?> first = table.getColumns().getFirst();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
        assertThat(focused()).isInstanceOf(CheckBox.class);
        robot.push(KeyCode.SPACE);
        assertThat(first.isVisible()).isFalse();
        robot.push(KeyCode.SPACE);
        assertThat(first.isVisible()).isTrue();
    }

    /// Escape puts the card away, and what was typed is there when it comes again.
    @Test
    void escapeDropsNothingThatWasTypedInTheFirstSteps(FxRobot robot) {
        openDemo(robot);
        robot.interact(plan()::beginStrategy);
        layOut(robot);
        TextInputControl field = (TextInputControl) focused();
        robot.interact(() -> field.setText("En halv tanke"));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#begin-save").tryQuery()).isEmpty();
        robot.interact(plan()::beginStrategy);
        layOut(robot);
        assertThat(focused())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        again -> assertThat(again.getText()).isEqualTo("En halv tanke"));
    }

    @Test
    void aLookAtAnotherOfTheFirstStepsDropsNothingThatWasTyped(FxRobot robot) {
        openDemo(robot);
        robot.interact(plan()::beginStrategy);
        layOut(robot);
        TextInputControl field = (TextInputControl) focused();
        robot.interact(() -> field.setText("En halv tanke"));
        List.of(1, 0).forEach(number -> chip(robot, number));
        assertThat(focused())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        again -> assertThat(again.getText()).isEqualTo("En halv tanke"));
    }

    /// A first step that was put away does not write back what has been changed elsewhere meanwhile.
    @Test
    void aFirstStepThatIsOpenedAgainBeginsWithWhatThePlanSaysNow(FxRobot robot) {
        openDemo(robot);
        robot.interact(plan()::beginStrategy);
        layOut(robot);
        chip(robot, 0);
        TextInputControl field = (TextInputControl) focused();
        Strategy strategy = plan().context().roadmap().strategy().orElseThrow();
        assertThat(field.getText()).isEqualTo(strategy.title());
        robot.type(KeyCode.ESCAPE);
        robot.interact(
                () -> plan().edits().apply(Edit.change(strategy, Records.with(strategy, "title", "Et nyt navn"))));
        robot.interact(plan()::beginStrategy);
        layOut(robot);
        assertThat(focused())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        again -> assertThat(again.getText()).isEqualTo("Et nyt navn"));
    }

    /// The link under the field means the day that stands in the field.
    @Test
    void theDayThatIsTypedBecomesThePlansOwn(FxRobot robot) {
        openDemo(robot);
        robot.interact(() ->
                robot.lookup("#as-of").<javafx.scene.control.Button>query().fire());
        robot.interact(() -> ((TextInputControl) focused()).setText("engang"));
        keepDay(robot);
        assertThat(robot.lookup(".k-popover").tryQuery()).isPresent();
        robot.interact(() -> ((TextInputControl) focused()).setText("01-02-2027"));
        keepDay(robot);
        assertThat(plan().context().ownAsOf()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(plan().context().asOf().day()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    private void keepDay(FxRobot robot) {
        String words = plan().context().text("asOf.keep");
        robot.interact(() -> robot.lookup(".k-popover .k-link").queryAllAs(Hyperlink.class).stream()
                .filter(link -> words.equals(link.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void chip(FxRobot robot, int number) {
        robot.interact(() -> robot.lookup(".k-popover .k-chip").queryAllAs(javafx.scene.control.Button.class).stream()
                .skip(number)
                .findFirst()
                .orElseThrow()
                .fire());
        layOut(robot);
    }

    /// What must be answered is not told in passing.
    @Test
    void aQuestionStaysBesideWhatIsToldAfterIt(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> {
            plan().notices().ask("Der er udkast", List.of(new Notices.Action("Gå dertil", () -> {})));
            for (int i = 0; i < 5; i++) {
                plan().notices().say("Gemt " + i);
            }
        });
        assertThat(robot.lookup(".k-toast.k-asking").queryAll()).hasSize(1);
        robot.interact(() ->
                robot.lookup("Gå dertil").<javafx.scene.control.Button>query().fire());
        assertThat(robot.lookup(".k-toast.k-asking").queryAll()).isEmpty();
    }
}
