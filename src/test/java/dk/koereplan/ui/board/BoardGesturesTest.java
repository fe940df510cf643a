package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.board.BoardCell;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.scene.timeline.lanes.LaneField;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Moving cards with the mouse: it leaves the same trace as the keyboard, or none.
class BoardGesturesTest extends BoardOnStage {
    private static List<String> told(Txn entry) {
        return entry.body().changes().stream()
                .map(c -> entry.body().intention() + " " + c.key() + " " + c.value())
                .toList();
    }

    @Test
    void draggingACardIsTheSameEntryAsCtrlAndArrow(FxRobot robot) {
        Initiative initiative = planned();
        dragTo(robot, initiative, InitiativeState.IN_PROGRESS);
        assertThat(state(initiative)).isEqualTo(InitiativeState.IN_PROGRESS);
        Txn dragged = last().orElseThrow();
        assertThat(dragged.body().intention()).isEqualTo("initiative.move");
        assertThat(fixture.said).last().asString().contains(initiative.title());
        undo(robot);
        assertThat(state(initiative)).isEqualTo(InitiativeState.PLANNED);

        focusOn(robot, initiative);
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(state(initiative)).isEqualTo(InitiativeState.IN_PROGRESS);
        assertThat(told(last().orElseThrow())).isEqualTo(told(dragged));
        assertThat(model.focused()).map(Initiative::id).contains(initiative.id());
    }

    @Test
    void anyPointOfAnEmptyColumnTakesACard(FxRobot robot) {
        Initiative initiative = planned();
        alone(robot, initiative);
        assertThat(model.model().isEmpty(ColumnKey.of(Phase.IN_PROGRESS))).isTrue();
        for (double part : new double[] {.02, .5, .98}) {
            var column = column(InitiativeState.IN_PROGRESS);
            drag(robot, initiative, column.x() + 3, column.y() + part * column.height());
            assertThat(state(initiative)).as("at " + part).isEqualTo(InitiativeState.IN_PROGRESS);
            undo(robot);
            assertThat(state(initiative)).isEqualTo(InitiativeState.PLANNED);
        }
    }

    @Test
    void theKeyboardMovesACardIntoAnEmptyColumn(FxRobot robot) {
        Initiative initiative = planned();
        alone(robot, initiative);
        focusOn(robot, initiative);
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(state(initiative)).isEqualTo(InitiativeState.IN_PROGRESS);
    }

    @Test
    void escapePutsTheCardBackAndWritesNothing(FxRobot robot) {
        Initiative initiative = planned();
        var target = column(InitiativeState.IN_PROGRESS);
        hold(robot, initiative, target.centreX(), target.centreY());
        assertThat(model.hand().carried())
                .map(Carried::target)
                .contains(new BoardCell(ColumnKey.of(Phase.IN_PROGRESS), 0));
        robot.push(KeyCode.ESCAPE);
        assertThat(model.hand().carried()).isEmpty();
        robot.moveTo(screen(robot, target.centreX() + 20, target.centreY()));
        assertThat(model.hand().carried()).isEmpty();
        robot.release(MouseButton.PRIMARY);
        assertThat(last()).isEmpty();
        assertThat(state(initiative)).isEqualTo(InitiativeState.PLANNED);

        dragTo(robot, initiative, InitiativeState.IN_PROGRESS);
        assertThat(state(initiative)).isEqualTo(InitiativeState.IN_PROGRESS);
    }

    @Test
    void whatIsDroppedInItsOwnColumnOrBesideTheBoardStays(FxRobot robot) {
        Initiative initiative = planned();
        var own = column(InitiativeState.PLANNED);
        drag(robot, initiative, own.centreX(), own.bottom() - 20);
        drag(robot, initiative, own.centreX(), canvas(robot).getHeight() + 20);
        assertThat(last()).isEmpty();
    }

    private List<Shape> boxes(FxRobot robot, String role) {
        Scene scene = canvas(robot).scene().orElseThrow();
        return Shapes.of(scene).stream()
                .map(Shapes.Seen::shape)
                .filter(s -> s instanceof Box box && box.role().equals(role))
                .toList();
    }

    @Test
    void theColumnUnderACardShowsWhetherItTakesIt(FxRobot robot) {
        Initiative initiative = planned();
        var open = column(InitiativeState.IN_PROGRESS);
        hold(robot, initiative, open.centreX(), open.centreY());
        assertThat(boxes(robot, Roles.SELECTION)).extracting(Shape::bounds).contains(open);
        assertThat(boxes(robot, Roles.CONFLICT)).extracting(Shape::bounds).doesNotContain(open);
        var closed = column(InitiativeState.AGREED);
        robot.moveTo(screen(robot, closed.centreX(), closed.centreY()));
        assertThat(boxes(robot, Roles.CONFLICT)).extracting(Shape::bounds).contains(closed);
        String why =
                model.hand().carried().orElseThrow().move().against().getFirst().words();
        assertThat(above(robot)).contains(initiative.title().split(" ")[0]).contains(why.split(" ")[0]);
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
    }

    /// What is written above the board: the ghost and the words beside it.
    private String above(FxRobot robot) {
        return canvas(robot).above().stream()
                .filter(Text.class::isInstance)
                .map(s -> ((Text) s).text())
                .toList()
                .toString();
    }

    @Test
    void aRefusedMoveSaysWhatIsMissingAndLeadsThere(FxRobot robot) {
        Initiative busy = model.model().cardsOf(ColumnKey.of(Phase.IN_PROGRESS)).stream()
                .filter(i -> i.stateReason() == null)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> model.focus(model.model().spot(busy.id().value()).orElseThrow()));
        dragTo(robot, busy, InitiativeState.ON_HOLD);
        assertThat(state(busy)).isEqualTo(InitiativeState.IN_PROGRESS);
        assertThat(last()).isEmpty();
        assertThat(robot.lookup(".k-popover .k-title").<Label>query().getText())
                .contains(Words.of(InitiativeState.ON_HOLD, plan().context().texts()));
        robot.push(KeyCode.ENTER);
        assertThat(fixture.went)
                .last()
                .asString()
                .startsWith("edit " + busy.id().value());
        assertThat(plan().drafts().of(busy.id().value())).isPresent();
    }

    @Test
    void theBoardMovesOnBeneathACardHeldAtItsEdge(FxRobot robot) throws TimeoutException {
        Initiative initiative = planned();
        assertThat(model.across().scrolls()).isTrue();
        double width = canvas(robot).getWidth();
        hold(robot, initiative, width - 4, 300);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> model.across().at() > 100);
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertThat(last()).isEmpty();
    }

    @Test
    void aClickSelectsAndADoubleClickOpens(FxRobot robot) {
        Initiative initiative = planned();
        Point2D at = screen(robot, card(initiative).centreX(), card(initiative).centreY());
        robot.clickOn(at);
        assertThat(plan().context().selectionProperty().get())
                .isEqualTo(initiative.id().value());
        robot.doubleClickOn(at);
        assertThat(fixture.went).contains("edit " + initiative.id().value() + " ");
    }

    @Test
    void aCardIsDraggedIntoALaneWithoutAny(FxRobot robot) {
        Initiative initiative = planned();
        alone(robot, initiative);
        robot.interact(() -> model.choose(model.settingProperty().get().lanes(LaneField.TRACK)));
        int own = model.model().lane(model.model().spot(initiative.id().value()).orElseThrow());
        int empty = own == 0 ? 1 : 0;
        var column = column(InitiativeState.PLANNED);
        // the lane above begins at the top, the lane below ends it
        double y = empty == 0 ? column.y() + 44 + 34 + 5 : card(initiative).bottom() + 8 + 34 + 20;
        drag(robot, initiative, column.centreX(), y);
        var spot = model.model().spot(initiative.id().value()).orElseThrow();
        assertThat(model.model().lane(spot)).isEqualTo(empty);
        assertThat(last()).isPresent();
        undo(robot);
        assertThat(model.model()
                        .lane(model.model().spot(initiative.id().value()).orElseThrow()))
                .isEqualTo(own);
    }
}
