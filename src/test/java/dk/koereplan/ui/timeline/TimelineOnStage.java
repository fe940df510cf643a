package dk.koereplan.ui.timeline;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Bounds;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;

/// The timeline of the demo plan in a window, with hands on it.
abstract class TimelineOnStage extends OnStage {
    PlanFixture fixture;
    TimelineViewModel model;
    TimelineView view;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = plan();
        model = new TimelineViewModel(
                fixture.context(),
                fixture.edits(),
                fixture,
                fixture.tasks(),
                fixture.session().file());
        view = new TimelineView(fixture.context(), fixture.edits(), fixture, fixture, new Layer(), model);
        return view.node();
    }

    PlanFixture plan() throws PlanFileProblem {
        return new PlanFixture(folder, Language.DANISH);
    }

    @Override
    protected void close() {
        view.close();
    }

    void undo(FxRobot robot) {
        robot.interact(fixture.edits()::undo);
    }

    SceneCanvas canvas(FxRobot robot) {
        return robot.lookup(".k-scene").query();
    }

    List<DragHandle> grips(FxRobot robot) {
        dk.koereplan.scene.Scene scene = canvas(robot).scene().orElseThrow();
        Bounds inner = new Bounds(240, 120, scene.width() - 320, scene.height() - 240);
        return DragHandle.all(scene, inner).stream()
                .filter(g -> inner.contains(g.bounds().x(), g.bounds().y())
                        && inner.contains(g.bounds().right(), g.bounds().bottom()))
                .toList();
    }

    DragHandle grip(FxRobot robot, DragHandle.Kind kind, Predicate<DragHandle> which) {
        return grips(robot).stream()
                .filter(g -> g.kind() == kind)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    /// A bar whose both ends are given to the day.
    DragHandle exactBar(FxRobot robot) {
        return grip(
                robot,
                DragHandle.Kind.BODY,
                g -> g.bounds().width() > 60
                        && initiative(g.id()).start().isExact()
                        && initiative(g.id()).end().isExact());
    }

    Initiative initiative(String id) {
        return (Initiative) fixture.context().index().find(id).orElseThrow();
    }

    Point2D screen(FxRobot robot, double x, double y) {
        return canvas(robot).localToScreen(x, y);
    }

    /// In whole pixels, as a mouse moves.
    void drag(FxRobot robot, Point2D at, double right, double down) {
        Point2D from = new Point2D(Math.round(at.getX()), Math.round(at.getY()));
        Point2D to = from.add(Math.round(right), Math.round(down));
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to);
        robot.release(MouseButton.PRIMARY);
    }

    /// With a key held down, which the headless robot does not tell the mouse.
    void dragWith(FxRobot robot, KeyCode key, double x, double y, double right, double down) {
        fire(robot, MouseEvent.MOUSE_PRESSED, key, x, y);
        fire(robot, MouseEvent.MOUSE_DRAGGED, key, x + right / 2, y + down / 2);
        fire(robot, MouseEvent.MOUSE_DRAGGED, key, x + right, y + down);
        fire(robot, MouseEvent.MOUSE_RELEASED, key, x + right, y + down);
    }

    void clickWith(FxRobot robot, KeyCode key, Bounds at) {
        double x = at.x() + at.width() * .35;
        fire(robot, MouseEvent.MOUSE_PRESSED, key, x, at.y() + 4);
        fire(robot, MouseEvent.MOUSE_RELEASED, key, x, at.y() + 4);
        fire(robot, MouseEvent.MOUSE_CLICKED, key, x, at.y() + 4);
    }

    void fire(FxRobot robot, EventType<MouseEvent> type, KeyCode key, double x, double y) {
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
                        type == MouseEvent.MOUSE_CLICKED,
                        null)));
    }

    Point2D middle(FxRobot robot, DragHandle grip) {
        return screen(
                robot,
                grip.bounds().x() + grip.bounds().width() * .35,
                grip.bounds().y() + 4);
    }

    Optional<Txn> last() {
        return fixture.edits().nextUndoProperty().get();
    }

    Txn entry() {
        return last().orElseThrow();
    }

    boolean asked(FxRobot robot) {
        return robot.lookup(".k-edit-card").tryQuery().isPresent();
    }

    void focusOn(FxRobot robot, String id) {
        robot.interact(() -> canvas(robot).requestFocus());
        robot.interact(() -> model.editing().focusProperty().set(id));
    }

    /// The intention of an entry and what it writes, the ids of new things aside.
    static List<String> told(Txn entry) {
        String intention = entry.body().intention();
        return entry.body().changes().stream()
                .map(change -> intention + " " + change.key().kind() + " "
                        + (intention.equals("initiative.create")
                                ? ""
                                : change.key().entity()) + " "
                        + change.key().group() + " " + change.value())
                .sorted()
                .toList();
    }

    /// Something in the tray, which is scrolled into sight.
    DragHandle chip(FxRobot robot) {
        robot.interact(() -> model.pan(0, 100_000));
        dk.koereplan.scene.Scene scene = canvas(robot).scene().orElseThrow();
        Bounds body = new Ruler(model).body();
        return DragHandle.all(scene, scene.bounds()).stream()
                .filter(g -> g.kind() == DragHandle.Kind.CHIP
                        && body.contains(g.bounds().centreX(), g.bounds().centreY()))
                .filter(g -> fixture.context().index().find(g.id()).orElseThrow() instanceof Initiative)
                .findFirst()
                .orElseThrow();
    }

    double dayPixels() {
        return model.view().pixelsPerDay();
    }
}
