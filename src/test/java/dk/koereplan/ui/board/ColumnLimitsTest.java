package dk.koereplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Phase;
import dk.koereplan.app.board.ColumnLimits;
import dk.koereplan.domain.view.ColumnLimit;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.ui.common.LineField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Limits of columns: they warn and never stop.
class ColumnLimitsTest extends BoardOnStage {
    private static final ColumnKey BUSY = ColumnKey.of(Phase.IN_PROGRESS);

    private List<String> words(FxRobot robot) {
        return Shapes.of(canvas(robot).scene().orElseThrow()).stream()
                .map(Shapes.Seen::shape)
                .filter(Text.class::isInstance)
                .map(shape -> ((Text) shape).text())
                .toList();
    }

    @Test
    void aColumnBeyondItsLimitSaysSoInWordsAndTakesMore(FxRobot robot) {
        int count = model.model().count(BUSY);
        robot.interact(() -> model.limit(BUSY, OptionalInt.of(count)));
        assertThat(words(robot)).contains(count + " / " + count).noneMatch(word -> word.contains("over grænsen"));
        Initiative initiative = planned();
        var column = column(InitiativeState.IN_PROGRESS);
        hold(robot, initiative, column.centreX(), column.centreY());
        assertThat(canvas(robot).above())
                .anyMatch(shape -> shape instanceof Text text && text.text().contains("Kolonnen er fuld"));
        robot.release(javafx.scene.input.MouseButton.PRIMARY);
        assertThat(state(initiative)).isEqualTo(InitiativeState.IN_PROGRESS);
        assertThat(words(robot)).contains("1 over grænsen");
        assertThat(BoardScene.tag(model.model(), BUSY).text()).endsWith("højst " + count + ", 1 over grænsen");
        undo(robot);
        undo(robot);
        assertThat(model.model().limit(BUSY)).isEmpty();
    }

    @Test
    void limitsAreSetByKeyboardAndHoldForTheirColumnsOnly(FxRobot robot) {
        robot.interact(() -> robot.lookup("#board-limits").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);
        LineField first = robot.lookup(".k-popover .text-field").query();
        assertThat(first.isFocused()).isTrue();
        robot.write("x").push(KeyCode.ENTER);
        assertThat(plan().context().roadmap().all(ColumnLimit.class)).isEmpty();
        assertThat(robot.lookup(".k-popover .k-danger").queryAll())
                .anyMatch(node -> node instanceof javafx.scene.control.Label l
                        && l.getText().contains("helt tal"));
        robot.interact(first::clear);
        robot.write("3").push(KeyCode.TAB);
        assertThat(plan().context().roadmap().all(ColumnLimit.class))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.column()).isEqualTo("PROPOSED");
                    assertThat(limit.most()).isEqualTo(3);
                });
        robot.interact(() -> model.choose(model.settingProperty().get().columns(ColumnField.LIGHT)));
        assertThat(model.model().keys())
                .allSatisfy(key -> assertThat(model.model().limit(key)).isEmpty());
    }

    @Test
    void aLimitIsAWholeNumberOrNothing() {
        assertThat(ColumnLimits.read(" 12 ")).contains(OptionalInt.of(12));
        assertThat(ColumnLimits.read("")).contains(OptionalInt.empty());
        assertThat(List.of("0", "-1", "2,5", "tre", "9999999"))
                .allSatisfy(typed -> assertThat(ColumnLimits.read(typed)).isEqualTo(Optional.empty()));
    }
}
