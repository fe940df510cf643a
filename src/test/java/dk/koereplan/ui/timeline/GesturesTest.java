package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Planning on the timeline with the mouse and with the keyboard: both come to the same entry of the log.
class GesturesTest extends TimelineOnStage {
    @Test
    void draggingABarIsTheSameEntryAsAltAndArrows(FxRobot robot) {
        DragHandle bar = exactBar(robot);
        Initiative before = initiative(bar.id());
        var start = before.start().interval().first().orElseThrow();
        long days = new Ruler(model).unit().add(start, 1).toEpochDay() - start.toEpochDay();
        drag(robot, middle(robot, bar), days * dayPixels(), 0);
        assertThat(asked(robot)).isTrue();
        assertThat(last()).isEmpty();
        robot.push(KeyCode.ENTER);
        Txn dragged = entry();
        assertThat(dragged.body().intention()).isEqualTo("initiative.reschedule");
        undo(robot);
        assertThat(last()).isEmpty();
        assertThat(initiative(bar.id())).isEqualTo(before);

        focusOn(robot, bar.id());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(initiative(bar.id()).start().interval().first()).contains(start.plusDays(days));
        assertThat(entry().body().changes().stream()
                        .map(c -> c.key().toString())
                        .toList())
                .isEqualTo(dragged.body().changes().stream()
                        .map(c -> c.key().toString())
                        .toList());
        assertThat(entry().body().intention()).isEqualTo(dragged.body().intention());
    }

    @Test
    void pullingAnEndIsTheSameEntryAsShiftAltAndArrows(FxRobot robot) {
        DragHandle bar = exactBar(robot);
        Initiative before = initiative(bar.id());
        var end = before.end().interval().last().orElseThrow();
        long days = new Ruler(model).unit().add(end, 1).toEpochDay() - end.toEpochDay();
        drag(robot, screen(robot, bar.bounds().right() - 2, bar.bounds().centreY()), days * dayPixels(), 0);
        robot.push(KeyCode.ENTER);
        assertThat(initiative(bar.id()).start()).isEqualTo(before.start());
        var dragged = initiative(bar.id()).end();
        Txn byMouse = entry();
        undo(robot);
        assertThat(initiative(bar.id())).isEqualTo(before);

        focusOn(robot, bar.id());
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertThat(initiative(bar.id()).end()).isEqualTo(dragged);
        assertThat(entry().body().changes().getFirst().value())
                .isEqualTo(byMouse.body().changes().getFirst().value());
        assertThat(entry().body().intention()).isEqualTo(byMouse.body().intention());
    }

    @Test
    void escapeLeavesTheLogAsItWas(FxRobot robot) {
        DragHandle bar = exactBar(robot);
        Point2D from = middle(robot, bar);
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.add(40, 0)).moveTo(from.add(80, 0));
        assertThat(model.editing().held()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.moveTo(from.add(120, 0));
        robot.release(MouseButton.PRIMARY);
        assertThat(model.editing().held()).isEmpty();
        assertThat(last()).isEmpty();

        drag(robot, from, 80, 0);
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(asked(robot)).isFalse();
        assertThat(last()).isEmpty();
        assertThat(canvas(robot).isFocused()).isTrue();
    }

    @Test
    void writesTheReasonThatIsGiven(FxRobot robot) {
        drag(robot, middle(robot, exactBar(robot)), 80, 0);
        robot.write("Venter på aftalen");
        robot.push(KeyCode.ENTER);
        assertThat(entry().body().reason()).isEqualTo("Venter på aftalen");
    }

    @Test
    void aClickBesideTheCardSavesNothingAndIsToldToAnswer(FxRobot robot) {
        DragHandle bar = exactBar(robot);
        drag(robot, middle(robot, bar), 60, 0);
        assertThat(asked(robot)).isTrue();
        robot.clickOn(screen(robot, 500, 60));
        assertThat(asked(robot)).isTrue();
        assertThat(last()).isEmpty();
        assertThat(fixture.said).contains("Gem ændringen, eller fortryd den, før du går videre");
        robot.push(KeyCode.ENTER);
        assertThat(asked(robot)).isFalse();
        assertThat(last()).isPresent();
    }

    @Test
    void leavingTheTimelineSavesNothingThatIsNotConfirmedAndSaysSo(FxRobot robot) {
        drag(robot, middle(robot, exactBar(robot)), 60, 0);
        assertThat(asked(robot)).isTrue();
        robot.interact(view::close);
        assertThat(last()).isEmpty();
        assertThat(fixture.said).contains("Ændringen på tidslinjen blev ikke gemt, fordi den ikke var bekræftet");
    }

    private boolean open(String id) {
        return fixture.context().index().find(id).orElseThrow() instanceof Milestone m
                && m.state() == MilestoneState.PLANNED;
    }

    @Test
    void aMilestoneIsDraggedByItself(FxRobot robot) {
        DragHandle milestone = grip(robot, DragHandle.Kind.MILESTONE, g -> open(g.id()));
        drag(
                robot,
                screen(robot, milestone.bounds().centreX(), milestone.bounds().centreY()),
                150,
                0);
        robot.push(KeyCode.ENTER);
        assertThat(entry().body().intention()).isEqualTo("milestone.reschedule");
        assertThat(entry().body().changes()).hasSize(1);
    }

    @Test
    void drawsANewInitiativeAsNDoes(FxRobot robot) {
        dragWith(robot, KeyCode.ALT, 420, 130, 200, 0);
        assertThat(asked(robot)).isTrue();
        robot.write("Tegnet");
        robot.push(KeyCode.ENTER);
        assertThat(entry().body().intention()).isEqualTo("initiative.create");
        assertThat(fixture.context().selected()).get().returns("Tegnet", e -> e.title());

        focusOn(robot, exactBar(robot).id());
        robot.push(KeyCode.N);
        robot.write("Skrevet");
        robot.push(KeyCode.ENTER);
        assertThat(entry().body().intention()).isEqualTo("initiative.create");
        assertThat(fixture.context().selected()).get().returns("Skrevet", e -> e.title());
    }

    @Test
    void linksByKeyboard(FxRobot robot) {
        int before = fixture.context().roadmap().all(Dependency.class).size();
        focusOn(robot, exactBar(robot).id());
        robot.push(KeyCode.L);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(fixture.context().roadmap().all(Dependency.class)).hasSize(before + 1);
        assertThat(entry().body().intention()).isEqualTo("dependency.create");
    }

    @Test
    void linksByDraggingFromTheDotBesideABar(FxRobot robot) {
        DragHandle from = exactBar(robot);
        DragHandle to = grip(
                robot,
                DragHandle.Kind.BODY,
                g -> !g.id().equals(from.id()) && g.bounds().width() > 40);
        robot.moveTo(middle(robot, from));
        Point2D dot = screen(robot, from.handleX(), from.bounds().centreY());
        robot.moveTo(dot).press(MouseButton.PRIMARY);
        robot.moveTo(dot.add(6, 8)).moveTo(middle(robot, to));
        assertThat(model.editing().held())
                .map(PendingGesture::what)
                .contains(new PlannedGesture.Link(from.id(), to.id()));
        robot.release(MouseButton.PRIMARY);
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(entry().body().intention()).isEqualTo("dependency.create");
        undo(robot);
        assertThat(last()).isEmpty();
    }

    @Test
    void selectsByBoxAndByKeysAndMovesThemTogether(FxRobot robot) {
        List<DragHandle> bars = grips(robot).stream()
                .filter(g -> g.kind() == DragHandle.Kind.BODY)
                .toList();
        dragWith(robot, KeyCode.SHIFT, 220, 110, 700, 300);
        assertThat(model.editing().selection().ids()).hasSizeGreaterThan(2);
        assertThat(bars).isNotEmpty();
        focusOn(robot, model.editing().selection().ids().getFirst());
        int selected = model.editing().selection().ids().size();
        robot.push(KeyCode.SPACE);
        assertThat(model.editing().selection().ids()).hasSize(selected - 1);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(model.editing().selection().ids())
                .hasSameSizeAs(fixture.context().scope().initiatives());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertThat(entry().body().intention()).isEqualTo("many.reschedule");
        undo(robot);
        assertThat(last()).isEmpty();
    }

    @Test
    void theFocusWalksAndEnterOpensTheInspector(FxRobot robot) {
        robot.interact(() -> canvas(robot).requestFocus());
        robot.push(KeyCode.RIGHT);
        String first = model.editing().focus();
        assertThat(first).isNotEmpty();
        robot.push(KeyCode.DOWN);
        assertThat(model.editing().focus()).isNotEqualTo(first);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertThat(fixture.went).last().asString().startsWith("edit ");
    }
}
