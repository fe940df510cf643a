package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.Focusables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Where the keyboard is when an act is done from its card, and when a band over the screen is gone: on the screen, and
/// never on Undo.
class FocusAfterActsTest extends OnWindow {
    private static final int ENOUGH = 1;
    private static final int BEGINNING = 5;

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    /// The toolkit looks for a lost focus when it draws.
    private void draw(FxRobot robot) {
        LostFocusTest.draw(robot);
        assertThat(owner().getId()).isNotEqualTo("command.undo").isNotEqualTo("command.redo");
    }

    @Test
    void theRoundHasItWhenItIsPublished(FxRobot robot) {
        WindowCard.PUBLISH.open(this, robot);
        robot.push(KeyCode.SPACE);
        layOut(robot);
        draw(robot);
        assertThat(robot.lookup(".k-popover").tryQuery()).isEmpty();
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
    }

    @Test
    void thePresentHasItWhenTheBandOfTheEarlierIsGone(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().lookBack(new StatePoint.OnDay(LocalDate.of(2026, 11, 21))));
        layOut(robot);
        draw(robot);
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
        Button present = robot.lookup("#present").query();
        robot.interact(present::requestFocus);
        robot.push(KeyCode.SPACE);
        layOut(robot);
        draw(robot);
        assertThat(robot.lookup("#present").tryQuery()).isEmpty();
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
    }

    private List<Node> tasks(FxRobot robot) {
        return robot.lookup(".k-week-list > .k-row").queryAll().stream()
                .filter(row -> row.getScene() != null)
                .toList();
    }

    private void openWeek(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().show(Screen.WEEK));
        layOut(robot);
    }

    /// Does what settles the task that the keyboard is on, with what its card proposes.
    private boolean settle(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        layOut(robot);
        Optional<Button> save = robot.lookup(".k-act .k-primary").tryQueryAs(Button.class);
        if (save.filter(button -> !button.isDisabled()).isEmpty()) {
            return false;
        }
        robot.interact(save.get()::requestFocus);
        robot.push(KeyCode.SPACE);
        layOut(robot);
        draw(robot);
        return robot.lookup(".k-act").tryQuery().isEmpty();
    }

    @Test
    void theNextTaskHasItWhenOneIsSettled(FxRobot robot) {
        openWeek(robot);
        int settled = 0;
        for (int i = 0; i < tasks(robot).size(); i++) {
            int at = i;
            String says = tasks(robot).get(at).getAccessibleText();
            robot.interact(() -> tasks(robot).get(at).requestFocus());
            if (settle(robot)) {
                settled++;
                assertThat(owner())
                        .as("%s", says)
                        .isSameAs(tasks(robot).get(Math.min(at, tasks(robot).size() - 1)));
            } else {
                robot.push(KeyCode.ESCAPE);
            }
        }
        assertThat(settled).isGreaterThan(2);
    }

    /// The way from each refused move of an initiative to what is missing; the field that it says has the keyboard.
    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "DELIVERED", "DROPPED"})
    void whatIsMissingHasItAfterARefusal(InitiativeState to, FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().show(Screen.BOARD));
        layOut(robot);
        List<Initiative> all = plan().context().index().initiatives();
        int mended = 0;
        for (int i = 0; i < all.size() && mended < ENOUGH; i++) {
            Initiative initiative = all.get(i);
            robot.interact(() -> {
                plan().main().orElseThrow().requestFocus();
                move(initiative, to);
            });
            if (owner() instanceof Hyperlink) {
                mended++;
                robot.push(KeyCode.SPACE);
                layOut(robot);
                draw(robot);
                assertThat(robot.lookup(".k-popover").tryQuery()).isEmpty();
                Node form = robot.lookup(".k-form").query();
                assertThat(Focusables.within(form, owner()))
                        .as("%s: %s", initiative.title(), owner())
                        .isTrue();
            } else {
                robot.push(KeyCode.ESCAPE);
            }
        }
        assertThat(mended).isPositive();
    }

    private void move(Initiative initiative, InitiativeState to) {
        plan().context().select(initiative.id().value());
        plan().commands().stream()
                .filter(command -> command.key().equals("board.moveTo." + to))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /// What began it is gone by then: the plan is no longer empty.
    @Test
    void theScreenHasItWhenAStrategyIsBegun(FxRobot robot) {
        robot.interact(() -> shell.create("En ny strategi"));
        layOut(robot);
        Node begin = robot.lookup(
                        (Node n) -> n instanceof Button button && "Begynd en strategi".equals(button.getText()))
                .query();
        robot.interact(begin::requestFocus);
        robot.push(KeyCode.ENTER);
        layOut(robot);
        for (int i = 0; i < BEGINNING; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            layOut(robot);
        }
        draw(robot);
        assertThat(robot.lookup(".k-popover").tryQuery()).isEmpty();
        assertThat(owner()).isSameAs(plan().main().orElseThrow());
    }
}
