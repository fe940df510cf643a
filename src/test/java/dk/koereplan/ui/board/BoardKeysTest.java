package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.board.BoardSpot;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.ui.control.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The board by keyboard and by screen reader.
class BoardKeysTest extends BoardOnStage {
    private BoardSpot at() {
        return model.focus().orElseThrow();
    }

    @Test
    void arrowsWalkBetweenCardsTitlesAndColumns(FxRobot robot) {
        Initiative initiative = planned();
        focusOn(robot, initiative);
        robot.push(KeyCode.DOWN);
        assertThat(at()).isEqualTo(new BoardSpot(ColumnKey.of(Phase.PLANNED), 1));
        robot.push(KeyCode.END);
        assertThat(at().place()).isEqualTo(model.model().count(ColumnKey.of(Phase.PLANNED)) - 1);
        robot.push(KeyCode.DOWN);
        assertThat(at().place()).isEqualTo(model.model().count(ColumnKey.of(Phase.PLANNED)) - 1);
        robot.push(KeyCode.HOME);
        assertThat(at()).isEqualTo(new BoardSpot(ColumnKey.of(Phase.PLANNED), 0));
        robot.push(KeyCode.RIGHT);
        assertThat(at().column()).isEqualTo(ColumnKey.of(Phase.IN_PROGRESS));
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.UP);
        assertThat(at()).isEqualTo(BoardSpot.title(ColumnKey.of(Phase.IN_PROGRESS)));
        robot.push(KeyCode.RIGHT);
        assertThat(at()).isEqualTo(BoardSpot.title(ColumnKey.of(Phase.ON_HOLD)));
        assertThat(canvas(robot).getAccessibleText()).startsWith("I bero");
    }

    @Test
    void goesPastEmptyColumnsFromCardsAndIntoThemFromTitles(FxRobot robot) {
        Initiative first = planned();
        robot.interact(() -> plan().context()
                .filterProperty()
                .set(Filters.with(
                        plan().context().filter(), FilterAspect.PHASE, Set.of(Phase.PLANNED, Phase.ON_HOLD))));
        focusOn(robot, first);
        robot.push(KeyCode.RIGHT);
        assertThat(at()).isEqualTo(new BoardSpot(ColumnKey.of(Phase.ON_HOLD), 0));
        robot.push(KeyCode.UP);
        robot.push(KeyCode.LEFT);
        assertThat(at()).isEqualTo(BoardSpot.title(ColumnKey.of(Phase.IN_PROGRESS)));
    }

    @Test
    void whatTheKeyboardComesToIsSeen(FxRobot robot) {
        focusOn(robot, first(InitiativeState.IN_PROGRESS));
        for (KeyCode key : List.of(KeyCode.END, KeyCode.HOME, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
            robot.push(key);
            Bounds card = model.geometry().card(at());
            Bounds room = model.geometry().room(model.geometry().column(at().column()));
            assertThat(card.y()).as(key.toString()).isGreaterThanOrEqualTo(room.y());
            assertThat(card.bottom()).as(key.toString()).isLessThanOrEqualTo(room.bottom());
        }
    }

    @Test
    void spaceSelectsAndEnterOpens(FxRobot robot) {
        Initiative initiative = planned();
        focusOn(robot, initiative);
        robot.push(KeyCode.SPACE);
        assertThat(plan().context().selectionProperty().get())
                .isEqualTo(initiative.id().value());
        robot.push(KeyCode.ENTER);
        assertThat(fixture.went).last().isEqualTo("edit " + initiative.id().value() + " ");
    }

    @Test
    void whatIsSelectedElsewhereComesIntoSight(FxRobot robot) {
        Initiative last = model.model()
                .at(ColumnKey.of(Phase.IN_PROGRESS), model.model().count(ColumnKey.of(Phase.IN_PROGRESS)) - 1);
        assertThat(card(last).y()).isGreaterThan(canvas(robot).getHeight());
        robot.interact(() -> plan().context().select(last.id().value()));
        assertThat(card(last).bottom()).isLessThanOrEqualTo(canvas(robot).getHeight());
        assertThat(model.focused()).map(Initiative::id).contains(last.id());
    }

    @Test
    void remembersWhereItWasScrolledToWhileOtherScreensAreShown(FxRobot robot) {
        robot.interact(() -> model.scrollTo(ColumnKey.of(Phase.IN_PROGRESS), 700));
        robot.interact(() -> model.scrollTo(90));
        robot.interact(() -> {
            view.close();
            view = new BoardView(plan().context(), plan().navigator(), plan().drafts(), new Layer(), model);
            stage.getScene().setRoot(view.node());
        });
        assertThat(model.down(ColumnKey.of(Phase.IN_PROGRESS)).at()).isEqualTo(700);
        assertThat(model.across().at()).isEqualTo(90);
    }

    private List<Node> rows(FxRobot robot) {
        List<Node> rows = new ArrayList<>();
        robot.interact(() -> {
            int count = (int) canvas(robot).queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT);
            for (int i = 0; i < count; i++) {
                rows.add((Node) canvas(robot).queryAccessibleAttribute(AccessibleAttribute.ROW_AT_INDEX, i));
            }
        });
        return rows;
    }

    private static String text(Node row) {
        return (String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    @Test
    void aScreenReaderHearsEachColumnAndEachCard(FxRobot robot) {
        List<Node> rows = rows(robot);
        List<Initiative> all = model.model().scope().initiatives();
        assertThat(canvas(robot).getAccessibleRole()).isEqualTo(AccessibleRole.TREE_VIEW);
        assertThat(rows).hasSize(1 + model.model().columns().size() + all.size());
        assertThat(rows).extracting(Node::getAccessibleRole).containsOnly(AccessibleRole.TREE_ITEM);
        assertThat(all)
                .allSatisfy(initiative -> assertThat(rows)
                        .extracting(BoardKeysTest::text)
                        .anyMatch(said -> said.startsWith(initiative.title() + ", ")));
    }

    @Test
    void aScreenReaderSelectsAndFocusesACard(FxRobot robot) {
        Initiative initiative = planned();
        Node row = rows(robot).stream()
                .filter(r -> text(r).startsWith(initiative.title() + ", "))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> row.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));
        assertThat(model.focused()).map(Initiative::id).contains(initiative.id());
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
        robot.interact(() -> plan().context().select(initiative.id().value()));
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(canvas(robot).queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                .isSameAs(row);
    }

    @Test
    void ctrlAndAnArrowMoveACardToTheNextLane(FxRobot robot) {
        robot.interact(() -> model.choose(model.settingProperty().get().lanes(LaneField.TRACK)));
        Initiative initiative = planned();
        focusOn(robot, initiative);
        int lane = model.model().lane(at());
        robot.push(KeyCode.CONTROL, lane == 0 ? KeyCode.DOWN : KeyCode.UP);
        assertThat(model.focused()).map(Initiative::id).contains(initiative.id());
        assertThat(model.model().lane(at())).isEqualTo(lane == 0 ? 1 : lane - 1);
        assertThat(last()).isPresent();
    }

    @Test
    void columnsAndLanesAreChosenFromTheBarByKeyboard(FxRobot robot) {
        for (String chip : List.of("#board-columns", "#board-lanes")) {
            robot.interact(() -> robot.lookup(chip).<Node>query().requestFocus());
            robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.ENTER);
        }
        assertThat(model.settingProperty().get().columns()).isEqualTo(ColumnField.FORUM);
        assertThat(model.settingProperty().get().lanes()).isEqualTo(LaneField.REGION);
    }
}
