package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A drag is planned once for each place that it comes to, whoever draws it, says it and saves it.
class DragWorkTest extends TimelineOnStage {
    private final List<PlannedGesture> planned = new ArrayList<>();
    private final List<Planned.Proposal> followed = new ArrayList<>();

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        GesturePlanner counting = new GesturePlanner(fixture.context(), fixture.edits()) {
            @Override
            Planned planned(PlannedGesture what, String typed) {
                planned.add(what);
                return super.planned(what, typed);
            }

            @Override
            Consequences consequences(Planned.Proposal proposal) {
                followed.add(proposal);
                return super.consequences(proposal);
            }
        };
        model = new TimelineViewModel(
                fixture.context(),
                fixture,
                fixture.tasks(),
                fixture.session().file(),
                new TimelineEditing(fixture.context(), fixture.edits(), fixture, counting));
        view = new TimelineView(fixture.context(), fixture.edits(), fixture, fixture, new Layer(), model);
        return view.node();
    }

    @Test
    void aDragOfManyMovesPlansEachOfThemOnceAndFindsItsConsequencesOnce(FxRobot robot) {
        DragHandle bar = exactBar(robot);
        double x = bar.bounds().x() + bar.bounds().width() * .35;
        double y = bar.bounds().y() + 4;
        int moves = 7;
        fire(robot, MouseEvent.MOUSE_PRESSED, KeyCode.UNDEFINED, x, y);
        assertThat(planned).isEmpty();
        for (int i = 1; i <= moves; i++) {
            fire(robot, MouseEvent.MOUSE_DRAGGED, KeyCode.UNDEFINED, x + 10 * i, y);
        }
        fire(robot, MouseEvent.MOUSE_RELEASED, KeyCode.UNDEFINED, x + 10 * moves, y);
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(last()).isPresent();
        assertThat(planned).hasSize(moves).doesNotHaveDuplicates();
        assertThat(followed).hasSize(moves);
    }

    @Test
    void anotherButtonWhileSomethingIsDraggedChangesNothing(FxRobot robot) {
        DragHandle bar = exactBar(robot);
        double x = bar.bounds().x() + bar.bounds().width() * .35;
        double y = bar.bounds().y() + 4;
        fire(robot, MouseEvent.MOUSE_PRESSED, KeyCode.UNDEFINED, x, y);
        fire(robot, MouseEvent.MOUSE_DRAGGED, KeyCode.UNDEFINED, x + 40, y);
        other(robot, MouseEvent.MOUSE_PRESSED, x + 40, y);
        other(robot, MouseEvent.MOUSE_RELEASED, x + 40, y);
        double seen = model.view().from();
        fire(robot, MouseEvent.MOUSE_DRAGGED, KeyCode.UNDEFINED, x + 80, y);
        assertThat(planned).hasSize(2);
        assertThat(model.view().from()).isEqualTo(seen);
        fire(robot, MouseEvent.MOUSE_RELEASED, KeyCode.UNDEFINED, x + 80, y);
        assertThat(asked(robot)).isTrue();
    }

    private void other(FxRobot robot, EventType<MouseEvent> type, double x, double y) {
        Point2D at = canvas(robot).localToScene(x, y);
        MouseEvent event = new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.SECONDARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                false,
                false,
                false,
                null);
        robot.interact(() -> Event.fireEvent(canvas(robot), event));
    }

    @Test
    void theKeysPlanOnceForEachPress(FxRobot robot) {
        focusOn(robot, exactBar(robot).id());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertThat(last()).isPresent();
        assertThat(planned).hasSize(2);
        assertThat(followed).hasSize(2);
    }
}
