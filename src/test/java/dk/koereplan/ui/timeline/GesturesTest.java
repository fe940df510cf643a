package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Bounds;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.DeskFixture;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.SceneCanvas;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Planning on the timeline with the mouse and with the keyboard: both come to the same entry of the log.
@ExtendWith(ApplicationExtension.class)
class GesturesTest {
    @TempDir
    Path folder;

    private DeskFixture fixture;
    private TimelineViewModel model;
    private TimelineView view;

    @Start
    void start(Stage stage) throws PlanFileProblem {
        fixture = new DeskFixture(folder, Language.DANISH);
        model = new TimelineViewModel(fixture.desk);
        view = new TimelineView(fixture.desk, new Layer(), model);
        stage.setScene(new Scene(view.node(), 1000, 900));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::close);
    }

    private Desk desk() {
        return fixture.desk;
    }

    private void undo(FxRobot robot) {
        robot.interact(desk().edits()::undo);
    }

    private SceneCanvas canvas(FxRobot robot) {
        return robot.lookup(".k-scene").query();
    }

    private List<Grip> grips(FxRobot robot) {
        dk.koereplan.scene.Scene scene = canvas(robot).scene().orElseThrow();
        Bounds inner = new Bounds(240, 120, scene.width() - 320, scene.height() - 240);
        return Grip.all(scene, inner).stream()
                .filter(g -> inner.contains(g.bounds().x(), g.bounds().y())
                        && inner.contains(g.bounds().right(), g.bounds().bottom()))
                .toList();
    }

    private Grip grip(FxRobot robot, Grip.Kind kind, Predicate<Grip> which) {
        return grips(robot).stream()
                .filter(g -> g.kind() == kind)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    /// A bar whose both ends are given to the day.
    private Grip exactBar(FxRobot robot) {
        return grip(
                robot,
                Grip.Kind.BODY,
                g -> g.bounds().width() > 60
                        && initiative(g.id()).start().isExact()
                        && initiative(g.id()).end().isExact());
    }

    private Initiative initiative(String id) {
        return (Initiative) desk().context().index().find(id).orElseThrow();
    }

    private Point2D screen(FxRobot robot, double x, double y) {
        return canvas(robot).localToScreen(x, y);
    }

    /// In whole pixels, as a mouse moves.
    private void drag(FxRobot robot, Point2D at, double right, double down) {
        Point2D from = new Point2D(Math.round(at.getX()), Math.round(at.getY()));
        Point2D to = from.add(Math.round(right), Math.round(down));
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to);
        robot.release(MouseButton.PRIMARY);
    }

    /// With a key held down, which the headless robot does not tell the mouse.
    private void dragWith(FxRobot robot, KeyCode key, double x, double y, double right, double down) {
        fire(robot, MouseEvent.MOUSE_PRESSED, key, x, y);
        fire(robot, MouseEvent.MOUSE_DRAGGED, key, x + right / 2, y + down / 2);
        fire(robot, MouseEvent.MOUSE_DRAGGED, key, x + right, y + down);
        fire(robot, MouseEvent.MOUSE_RELEASED, key, x + right, y + down);
    }

    private void fire(FxRobot robot, EventType<MouseEvent> type, KeyCode key, double x, double y) {
        SceneCanvas canvas = canvas(robot);
        Point2D place = canvas.localToScene(x, y);
        robot.interact(() -> Event.fireEvent(
                canvas,
                new MouseEvent(
                        canvas,
                        canvas,
                        type,
                        place.getX(),
                        place.getY(),
                        place.getX(),
                        place.getY(),
                        MouseButton.PRIMARY,
                        1,
                        key == KeyCode.SHIFT,
                        key == KeyCode.CONTROL,
                        key == KeyCode.ALT,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null)));
    }

    private Point2D middle(FxRobot robot, Grip grip) {
        return screen(
                robot,
                grip.bounds().x() + grip.bounds().width() * .35,
                grip.bounds().y() + 4);
    }

    private Optional<Txn> last() {
        return desk().edits().nextUndoProperty().get();
    }

    private Txn entry() {
        return last().orElseThrow();
    }

    private boolean asked(FxRobot robot) {
        return robot.lookup(".k-edit-card").tryQuery().isPresent();
    }

    private void focusOn(FxRobot robot, String id) {
        robot.interact(() -> canvas(robot).requestFocus());
        robot.interact(() -> model.editing().focusProperty().set(id));
    }

    private double dayPixels() {
        return model.view().pixelsPerDay();
    }

    @Test
    void draggingABarIsTheSameEntryAsAltAndArrows(FxRobot robot) {
        Grip bar = exactBar(robot);
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
        Grip bar = exactBar(robot);
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
        Grip bar = exactBar(robot);
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
    void beginningSomethingElseSavesWhatWasDropped(FxRobot robot) {
        Grip bar = exactBar(robot);
        drag(robot, middle(robot, bar), 60, 0);
        assertThat(asked(robot)).isTrue();
        robot.clickOn(screen(robot, 500, 60));
        assertThat(asked(robot)).isFalse();
        assertThat(last()).isPresent();
    }

    private boolean open(String id) {
        return desk().context().index().find(id).orElseThrow() instanceof Milestone m
                && m.state() == MilestoneState.PLANNED;
    }

    @Test
    void aMilestoneIsDraggedByItself(FxRobot robot) {
        Grip milestone = grip(robot, Grip.Kind.MILESTONE, g -> open(g.id()));
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
        assertThat(desk().context().selected()).get().returns("Tegnet", e -> e.title());

        focusOn(robot, exactBar(robot).id());
        robot.push(KeyCode.N);
        robot.write("Skrevet");
        robot.push(KeyCode.ENTER);
        assertThat(entry().body().intention()).isEqualTo("initiative.create");
        assertThat(desk().context().selected()).get().returns("Skrevet", e -> e.title());
    }

    @Test
    void linksByKeyboard(FxRobot robot) {
        int before = desk().context().roadmap().all(Dependency.class).size();
        focusOn(robot, exactBar(robot).id());
        robot.push(KeyCode.L);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(desk().context().roadmap().all(Dependency.class)).hasSize(before + 1);
        assertThat(entry().body().intention()).isEqualTo("dependency.create");
    }

    @Test
    void linksByDraggingFromTheDotBesideABar(FxRobot robot) {
        Grip from = exactBar(robot);
        Grip to = grip(
                robot,
                Grip.Kind.BODY,
                g -> !g.id().equals(from.id()) && g.bounds().width() > 40);
        robot.moveTo(middle(robot, from));
        Point2D dot = screen(robot, from.handleX(), from.bounds().centreY());
        robot.moveTo(dot).press(MouseButton.PRIMARY);
        robot.moveTo(dot.add(6, 8)).moveTo(middle(robot, to));
        assertThat(model.editing().held()).map(Held::what).contains(new InHand.Link(from.id(), to.id()));
        robot.release(MouseButton.PRIMARY);
        assertThat(asked(robot)).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(entry().body().intention()).isEqualTo("dependency.create");
        undo(robot);
        assertThat(last()).isEmpty();
    }

    @Test
    void selectsByBoxAndByKeysAndMovesThemTogether(FxRobot robot) {
        List<Grip> bars =
                grips(robot).stream().filter(g -> g.kind() == Grip.Kind.BODY).toList();
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
                .hasSameSizeAs(desk().context().scope().initiatives());
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
