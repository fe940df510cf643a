package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.board.MatrixModel.Spot;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The rollout matrix, filled in where it is.
class MatrixTest extends BoardOnStage {
    private MatrixViewModel matrix(FxRobot robot) {
        robot.interact(() -> model.choose(model.settingProperty().get().columns(ColumnField.ROLLOUT)));
        return model.matrix();
    }

    private static Spot first(MatrixViewModel matrix, Predicate<Optional<?>> cell) {
        for (int row = 0; row < matrix.model().rows(); row++) {
            for (int column = 0; column < matrix.model().columns(); column++) {
                if (cell.test(matrix.model().cell(new Spot(row, column)))) {
                    return new Spot(row, column);
                }
            }
        }
        throw new AssertionError("no such cell");
    }

    private void go(FxRobot robot, MatrixViewModel matrix, Spot spot) {
        robot.interact(() -> robot.lookup("#matrix").<Node>query().requestFocus());
        robot.interact(() -> matrix.focus(spot));
    }

    @Test
    void aCellIsBegunTakenOnAndEmptiedByKeyboard(FxRobot robot) {
        MatrixViewModel matrix = matrix(robot);
        Spot empty = first(matrix, Optional::isEmpty);
        go(robot, matrix, empty);
        robot.push(KeyCode.SPACE);
        assertThat(matrix.rollout()).map(Rollout::state).contains(InitiativeState.PROPOSED);
        assertThat(matrix.rollout()).map(Rollout::light).contains(Rag.NOT_ASSESSED);
        robot.push(KeyCode.SPACE);
        assertThat(matrix.rollout()).map(Rollout::state).contains(InitiativeState.AGREED);
        assertThat(fixture.said).last().asString().contains("aftalt");
        robot.push(KeyCode.DELETE);
        assertThat(matrix.rollout()).isEmpty();
        undo(robot);
        assertThat(matrix.rollout()).map(Rollout::state).contains(InitiativeState.AGREED);
        undo(robot);
        undo(robot);
        assertThat(matrix.rollout()).isEmpty();
        assertThat(last()).isEmpty();
    }

    @Test
    void enterOffersEachStatusAndLight(FxRobot robot) {
        MatrixViewModel matrix = matrix(robot);
        Spot known = first(matrix, Optional::isPresent);
        go(robot, matrix, known);
        InitiativeState before = matrix.rollout().orElseThrow().state();
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(matrix.rollout().orElseThrow().state())
                .isEqualTo(InitiativeState.AGREED)
                .isNotEqualTo(before);
        robot.interact(() -> matrix.light(Rag.RED));
        assertThat(matrix.rollout()).map(Rollout::light).contains(Rag.RED);
        assertThat(matrix.rollout().orElseThrow().lightPeriod()).isNotNull();
    }

    @Test
    void theKeyboardIsOnTheFirstOfWhatIsOffered(FxRobot robot) {
        MatrixViewModel matrix = matrix(robot);
        go(robot, matrix, first(matrix, Optional::isEmpty));
        robot.push(KeyCode.F2);
        assertThat(menus())
                .singleElement()
                .satisfies(menu -> assertThat(menu.getScene().getFocusOwner().getStyleClass())
                        .contains("menu-item"));
        robot.push(KeyCode.ENTER);
        assertThat(matrix.rollout()).map(Rollout::state).contains(InitiativeState.PROPOSED);
    }

    @Test
    void theArrowsGoFromCellToCellAndAReaderHearsEach(FxRobot robot) {
        MatrixViewModel matrix = matrix(robot);
        go(robot, matrix, new Spot(0, 0));
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertThat(matrix.focus()).contains(new Spot(1, 1));
        robot.push(KeyCode.HOME);
        assertThat(matrix.focus()).contains(new Spot(1, -1));
        robot.push(KeyCode.ENTER);
        assertThat(fixture.went)
                .last()
                .isEqualTo("edit " + matrix.model().initiative(1).id().value() + " ");
        robot.push(KeyCode.END);
        SceneCanvas canvas = robot.lookup("#matrix").query();
        String said = canvas.getAccessibleText();
        assertThat(said)
                .contains(matrix.model().initiative(1).title())
                .contains(matrix.model().region(matrix.model().columns() - 1).title());
        robot.interact(() -> assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT))
                .isEqualTo(1 + matrix.model().rows() * (1 + matrix.model().columns())));
    }

    @Test
    void theMenuKeyIsAboutTheCellThatTheKeyboardIsOn(FxRobot robot) {
        MatrixViewModel matrix = matrix(robot);
        go(robot, matrix, new Spot(0, 0));
        ask(robot, true, 12 + 300 + 30, 40 + 50 + 25);
        assertThat(matrix.focus()).contains(new Spot(0, 0));
        assertThat(menus()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTEXT_MENU);
        assertThat(menus()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(matrix.focus()).contains(new Spot(0, 0));
    }

    @Test
    void theOtherMouseButtonAsksAboutTheCellUnderIt(FxRobot robot) {
        MatrixViewModel matrix = matrix(robot);
        go(robot, matrix, new Spot(0, 0));
        ask(robot, false, 5, 5);
        assertThat(menus()).isEmpty();
        ask(robot, false, 12 + 300 + 30, 40 + 50 + 25);
        assertThat(matrix.focus()).contains(new Spot(1, 0));
        assertThat(menus()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
    }

    private static void ask(FxRobot robot, boolean byKey, double x, double y) {
        SceneCanvas canvas = robot.lookup("#matrix").query();
        Point2D screen = canvas.localToScreen(x, y);
        Point2D scene = canvas.localToScene(x, y);
        robot.interact(() -> canvas.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                byKey,
                null)));
    }

    private static List<Window> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .filter(Window::isShowing)
                .toList();
    }

    @Test
    void aClickGoesToACell(FxRobot robot) {
        MatrixViewModel matrix = matrix(robot);
        go(robot, matrix, new Spot(0, 0));
        SceneCanvas canvas = robot.lookup("#matrix").query();
        robot.clickOn(canvas.localToScreen(12 + 300 + 30, 40 + 50 + 25));
        assertThat(matrix.focus()).contains(new Spot(1, 0));
        assertThat(List.of(last())).containsExactly(Optional.empty());
    }
}
