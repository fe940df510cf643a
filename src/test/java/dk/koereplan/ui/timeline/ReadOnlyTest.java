package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Bounds;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.ImmediateTasks;
import dk.koereplan.ui.common.PlanFixture;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// On a plan that may not be changed no gesture and no key writes anything, and each says why.
class ReadOnlyTest extends TimelineOnStage {
    @Override
    PlanFixture plan() throws PlanFileProblem {
        return new PlanFixture(folder, Language.DANISH, new ImmediateTasks(), true);
    }

    private void refused(FxRobot robot, String what) {
        assertThat(asked(robot)).as(what).isFalse();
        assertThat(model.editing().held()).as(what).isEmpty();
        assertThat(last()).as(what).isEmpty();
        assertThat(fixture.said).as(what).contains(fixture.context().text("timeline.edit.readOnly"));
        fixture.said.clear();
    }

    private void drag(FxRobot robot, KeyCode key, double x, double y, String what) {
        int before = fixture.session().roadmap().hashCode();
        dragWith(robot, key, x, y, 90, 0);
        refused(robot, what);
        assertThat(fixture.session().roadmap().hashCode()).isEqualTo(before);
    }

    @Test
    void noGestureWritesAnything(FxRobot robot) {
        Bounds bar = exactBar(robot).bounds();
        drag(robot, KeyCode.UNDEFINED, bar.x() + bar.width() * .35, bar.y() + 4, "bar");
        drag(robot, KeyCode.UNDEFINED, bar.right() - 2, bar.centreY(), "end");
        drag(robot, KeyCode.UNDEFINED, bar.x() + 2, bar.centreY(), "start");
        drag(robot, KeyCode.ALT, 420, 130, "new");
        Bounds milestone = grip(robot, DragHandle.Kind.MILESTONE, g -> true).bounds();
        drag(robot, KeyCode.UNDEFINED, milestone.centreX(), milestone.centreY(), "milestone");
        Bounds chip = chip(robot).bounds();
        drag(robot, KeyCode.UNDEFINED, chip.centreX(), chip.centreY(), "tray");
    }

    @Test
    void noKeyWritesAnything(FxRobot robot) {
        focusOn(robot, exactBar(robot).id());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        refused(robot, "later");
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.LEFT);
        refused(robot, "end");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT, KeyCode.LEFT);
        refused(robot, "start");
        robot.push(KeyCode.P);
        refused(robot, "place");
        robot.push(KeyCode.N);
        refused(robot, "new");
        robot.push(KeyCode.SHIFT, KeyCode.N);
        refused(robot, "tool");
        robot.push(KeyCode.L);
        refused(robot, "link");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        refused(robot, "many");
    }
}
