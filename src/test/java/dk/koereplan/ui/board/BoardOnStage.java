package dk.koereplan.ui.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.app.PassingMemory;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.ImmediateTasks;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.testfx.api.FxRobot;

/// The board of the demo plan in a window, with hands on it.
abstract class BoardOnStage extends OnStage {
    PlanFixture fixture;
    BoardViewModel model;
    BoardView view;

    boolean readOnly() {
        return false;
    }

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH, new ImmediateTasks(), readOnly());
        model = new BoardViewModel(fixture.context(), fixture.edits(), fixture, fixture.tasks(), new PassingMemory());
        Layer layer = new Layer();
        view = new BoardView(fixture.context(), fixture, fixture.drafts(), layer, model);
        return new StackPane(view.node(), layer);
    }

    @Override
    protected void close() {
        view.close();
    }

    PlanFixture plan() {
        return fixture;
    }

    SceneCanvas canvas(FxRobot robot) {
        return robot.lookup(".k-scene").query();
    }

    /// One that has nothing against going on.
    Initiative planned() {
        return first(InitiativeState.PLANNED);
    }

    Initiative first(InitiativeState state) {
        return model.model().at(ColumnKey.of(Phase.of(state)), 0);
    }

    InitiativeState state(Initiative initiative) {
        return plan().context()
                .index()
                .find(Initiative.class, Id.of(initiative.id().value()))
                .orElseThrow()
                .state();
    }

    /// Leaves only this one on the board: every other column is empty.
    void alone(FxRobot robot, Initiative initiative) {
        robot.interact(() ->
                plan().context().filterProperty().set(plan().context().filter().withText(initiative.title())));
    }

    Bounds card(Initiative initiative) {
        return model.geometry().card(initiative.id().value()).orElseThrow();
    }

    Bounds column(InitiativeState state) {
        return model.geometry().column(ColumnKey.of(Phase.of(state))).bounds();
    }

    Point2D screen(FxRobot robot, double x, double y) {
        Point2D at = canvas(robot).localToScreen(x, y);
        return new Point2D(Math.round(at.getX()), Math.round(at.getY()));
    }

    /// Takes hold of a card and holds it over a place.
    void hold(FxRobot robot, Initiative initiative, double x, double y) {
        Point2D from =
                screen(robot, card(initiative).centreX(), card(initiative).centreY());
        Point2D to = screen(robot, x, y);
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to);
    }

    void drag(FxRobot robot, Initiative initiative, double x, double y) {
        hold(robot, initiative, x, y);
        robot.release(MouseButton.PRIMARY);
    }

    void dragTo(FxRobot robot, Initiative initiative, InitiativeState state) {
        drag(robot, initiative, column(state).centreX(), column(state).centreY());
    }

    void focusOn(FxRobot robot, Initiative initiative) {
        robot.interact(() -> canvas(robot).requestFocus());
        robot.interact(
                () -> model.focus(model.model().spot(initiative.id().value()).orElseThrow()));
    }

    void undo(FxRobot robot) {
        robot.interact(plan().edits()::undo);
    }

    Optional<Txn> last() {
        return plan().edits().nextUndoProperty().get();
    }
}
