package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Bounds;
import dk.koereplan.ui.common.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What the mouse does and what its keys do write the same entry, word for word.
class TwinsTest extends TimelineOnStage {
    private Txn saved(FxRobot robot) {
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ENTER);
        Txn entry = entry();
        undo(robot);
        assertThat(last()).isEmpty();
        return entry;
    }

    /// Where it is now; keys may have moved the picture.
    private DragHandle anywhere(FxRobot robot, String id) {
        robot.interact(() -> model.reveal(id));
        dk.koereplan.scene.Scene scene = canvas(robot).scene().orElseThrow();
        Bounds body = new Ruler(model).body();
        return DragHandle.all(scene, body).stream()
                .filter(g -> g.id().equals(id)
                        && body.contains(g.bounds().centreX(), g.bounds().centreY()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void drawingAndTheKeyMakeTheSameInitiative(FxRobot robot) {
        DragHandle bar = exactBar(robot);
        focusOn(robot, bar.id());
        robot.push(KeyCode.N);
        robot.write("Ny indsats");
        Txn byKey = saved(robot);

        Precision unit = new Ruler(model).unit();
        LocalDate first = unit.floor(fixture.context().asOf().day());
        double from = model.view().xOf(first) + 1;
        double to = model.view().xOf(unit.add(first, 1)) - 1;
        double y = anywhere(robot, bar.id()).bounds().centreY();
        dragWith(robot, KeyCode.ALT, from, y, to - from, 0);
        robot.write("Ny indsats");
        assertThat(told(saved(robot))).isEqualTo(told(byKey)).isNotEmpty();
    }

    @Test
    void draggingTheDotAndTheKeyMakeTheSameLink(FxRobot robot) {
        DragHandle from = exactBar(robot);
        focusOn(robot, from.id());
        robot.push(KeyCode.L);
        robot.push(KeyCode.DOWN);
        PlannedGesture.Link link =
                (PlannedGesture.Link) model.editing().held().orElseThrow().what();
        robot.push(KeyCode.ENTER);
        List<Object> byKey = linked(robot);

        DragHandle start = anywhere(robot, link.from());
        DragHandle end = anywhere(robot, link.to());
        double x = start.handleX();
        double y = start.bounds().centreY();
        fire(robot, MouseEvent.MOUSE_MOVED, KeyCode.UNDEFINED, start.bounds().centreX(), y);
        dragWith(
                robot,
                KeyCode.UNDEFINED,
                x,
                y,
                end.bounds().x() + end.bounds().width() * .35 - x,
                end.bounds().y() + 4 - y);
        assertThat(linked(robot)).isEqualTo(byKey);
    }

    /// The intention and all links; taken back, and made again, the same link is written as one that comes back.
    private List<Object> linked(FxRobot robot) {
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ENTER);
        String intention = entry().body().intention();
        List<Dependency> all = fixture.context().roadmap().all(Dependency.class);
        undo(robot);
        assertThat(fixture.context().roadmap().all(Dependency.class)).hasSize(all.size() - 1);
        return List.of(intention, all);
    }

    @Test
    void draggingFromTheTrayAndTheKeyPlaceTheSame(FxRobot robot) {
        DragHandle chip = chip(robot);
        double x = model.view().xOf(fixture.context().asOf().day()) + dayPixels() / 2;
        dragWith(
                robot,
                KeyCode.UNDEFINED,
                chip.bounds().centreX(),
                chip.bounds().centreY(),
                x - chip.bounds().centreX(),
                0);
        Txn dragged = saved(robot);
        focusOn(robot, chip.id());
        robot.push(KeyCode.P);
        assertThat(told(saved(robot))).isEqualTo(told(dragged)).isNotEmpty();
    }

    @Test
    void clickingWithCtrlAndTheKeySelectAndMoveTheSame(FxRobot robot) {
        DragHandle first = exactBar(robot);
        DragHandle second = grip(
                robot,
                DragHandle.Kind.BODY,
                g -> !g.id().equals(first.id())
                        && g.bounds().width() > 40
                        && initiative(g.id()).start().isExact());
        List<DragHandle> two = List.of(first, second);
        two.forEach(grip -> clickWith(robot, KeyCode.CONTROL, grip.bounds()));
        List<String> clicked = model.editing().selection().ids();
        assertThat(clicked).hasSize(2);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        Txn byMouse = saved(robot);

        robot.interact(() -> model.editing().selection().set(List.of()));
        for (DragHandle grip : two) {
            focusOn(robot, grip.id());
            robot.push(KeyCode.SPACE);
        }
        assertThat(model.editing().selection().ids()).isEqualTo(clicked);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(told(saved(robot))).isEqualTo(told(byMouse)).isNotEmpty();
    }

    @Test
    void allThatIsSelectedMovesByMouseAndByKey(FxRobot robot) {
        DragHandle bar = exactBar(robot);
        focusOn(robot, bar.id());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        Txn byKey = saved(robot);
        assertThat(byKey.body().intention()).isEqualTo("many.reschedule");
        assertThat(byKey.body().changes()).hasSizeGreaterThan(10);

        LocalDate start = initiative(bar.id()).start().interval().first().orElseThrow();
        long days = new Ruler(model).unit().add(start, 1).toEpochDay() - start.toEpochDay();
        DragHandle there = anywhere(robot, bar.id());
        dragWith(
                robot,
                KeyCode.UNDEFINED,
                there.bounds().x() + there.bounds().width() * .35,
                there.bounds().y() + 4,
                days * dayPixels(),
                0);
        Txn dragged = saved(robot);
        assertThat(dragged.body().intention()).isEqualTo("many.reschedule");
        // what is known to the quarter moves by quarters, and not by so many days
        assertThat(exact(dragged)).isEqualTo(exact(byKey)).contains(bar.id()).hasSizeGreaterThan(2);
    }

    /// The initiatives that are known to the day.
    private Set<String> exact(Txn entry) {
        return entry.body().changes().stream()
                .map(c -> c.key().entity())
                .filter(id -> fixture.context().index().find(id).orElse(null) instanceof Initiative i
                        && i.start().isExact()
                        && i.end().isExact())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsSelectedIsAllInSightWhenItIsFitted(FxRobot robot) {
        List<String> three = model.model().initiativesOnLine().subList(1, 4);
        robot.interact(() -> model.editing().selection().set(three));
        robot.interact(() -> view.commands().stream()
                .filter(command -> command.key().equals("timeline.zoom.selection"))
                .forEach(Command::run));
        for (String id : three) {
            var days = model.model().daysOf(id).orElseThrow();
            assertThat(model.view().firstDay()).isBefore(days.first().orElseThrow());
            assertThat(model.view().lastDay()).isAfter(days.last().orElseThrow());
        }
        var first = three.stream()
                .map(id -> model.model().daysOf(id).orElseThrow().first().orElseThrow())
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(model.view().xOf(first)).isLessThan(model.view().left() + 120);
    }

    @Test
    void thePictureMovesWhileSomethingIsHeldAtItsEdge(FxRobot robot) throws TimeoutException {
        DragHandle bar = exactBar(robot);
        LocalDate before = initiative(bar.id()).start().interval().first().orElseThrow();
        double x = bar.bounds().x() + bar.bounds().width() * .35;
        double y = bar.bounds().y() + 4;
        double pressed = new Ruler(model).timeAt(x);
        double edge = new Ruler(model).body().right() - 6;
        double seen = model.view().from();
        fire(robot, MouseEvent.MOUSE_PRESSED, KeyCode.UNDEFINED, x, y);
        fire(robot, MouseEvent.MOUSE_DRAGGED, KeyCode.UNDEFINED, x + 20, y);
        fire(robot, MouseEvent.MOUSE_DRAGGED, KeyCode.UNDEFINED, edge, y);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.view().from() > seen + 60);
        fire(robot, MouseEvent.MOUSE_DRAGGED, KeyCode.UNDEFINED, x, y);
        double moved = new Ruler(model).timeAt(x) - pressed;
        fire(robot, MouseEvent.MOUSE_RELEASED, KeyCode.UNDEFINED, x, y);
        assertThat(moved).isGreaterThan(59);
        robot.push(KeyCode.ENTER);
        LocalDate after = initiative(bar.id()).start().interval().first().orElseThrow();
        assertThat((double) (after.toEpochDay() - before.toEpochDay())).isBetween(moved - 1, moved + 1);
        double still = model.view().from();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.view().from()).isEqualTo(still);
    }

    @Test
    void whatFollowsMovesAsOfferedAndIsTakenBackByItself(FxRobot robot) {
        Planned.Proposal follow = pushUntilSomethingBreaks(robot);
        List<Entity> before = follow.changes().stream()
                .map(c -> fixture.context().index().find(c.after().id().value()).orElseThrow())
                .toList();
        robot.push(KeyCode.ENTER);
        Txn mover = entry();
        // to move what follows, and to take back
        assertThat(fixture.offered).hasSize(2);
        assertThat(now(before)).isEqualTo(before);
        robot.interact(fixture.offered.getFirst());
        assertThat(now(before))
                .isEqualTo(follow.changes().stream().map(Planned.Changed::after).toList());
        assertThat(entry().body().intention()).isEqualTo("initiative.reschedule");
        assertThat(entry().body().changes().stream().map(c -> c.key().entity()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(e -> e.id().value()).toList());
        undo(robot);
        assertThat(now(before)).isEqualTo(before);
        assertThat(entry()).isEqualTo(mover);
        undo(robot);
        assertThat(last()).isEmpty();
    }

    private List<Entity> now(List<Entity> entities) {
        return entities.stream()
                .map(e -> fixture.context().index().find(e.id().value()).orElseThrow())
                .toList();
    }

    /// Moves what others wait for, by keys, until something would have to follow.
    private Planned.Proposal pushUntilSomethingBreaks(FxRobot robot) {
        List<String> waitedFor = fixture.context().roadmap().all(Dependency.class).stream()
                .map(d -> d.from().value())
                .filter(id -> fixture.context().index().find(id).orElse(null) instanceof Initiative i
                        && i.start().isExact()
                        && i.end().isExact())
                .distinct()
                .toList();
        for (String id : waitedFor) {
            focusOn(robot, id);
            for (int i = 0; i < 12; i++) {
                robot.push(KeyCode.ALT, KeyCode.RIGHT);
                var follow = model.editing()
                        .held()
                        .map(PendingGesture::planned)
                        .filter(Planned.Proposal.class::isInstance)
                        .flatMap(p -> Consequences.of((Planned.Proposal) p, fixture.context())
                                .follow());
                if (follow.isPresent()) {
                    return follow.get();
                }
            }
            robot.push(KeyCode.ESCAPE);
        }
        throw new AssertionError("nothing in the plan waits for anything");
    }
}
