package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import dk.koereplan.ui.common.OnStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What the arrow keys pass on their way through a list of choices is not chosen.
class SettlingTest extends OnStage {
    private final List<String> told = new ArrayList<>();
    private ComboBox<ChoiceEditor.Choice> box;
    private Button beside;

    @Override
    protected Parent content() {
        box = new ComboBox<>();
        beside = new Button("beside");
        List<ChoiceEditor.Choice> all = List.of(
                choice("A"),
                choice("B"),
                choice("C"),
                new ChoiceEditor.Choice(Optional.empty(), "Ny …", Optional.of(() -> told.add("new"))));
        ChoiceEditor.fill(box, all, all.getFirst().value());
        new Settling(box, choice -> told.add(choice.text()));
        return new VBox(box, beside);
    }

    private static ChoiceEditor.Choice choice(String text) {
        return new ChoiceEditor.Choice(Optional.of(new Value.Text(text)), text);
    }

    @BeforeEach
    void begin(FxRobot robot) {
        told.clear();
        robot.interact(box::requestFocus);
    }

    @Override
    protected void close() {
        box.hide();
    }

    @Test
    void onlyWhereTheArrowsEndIsToldWhenTheCursorLeaves(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(box.getValue().text()).isEqualTo("C");
        assertThat(told).isEmpty();
        robot.interact(beside::requestFocus);
        assertThat(told).containsExactly("C");
    }

    @Test
    void enterTellsItAtOnce(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(told).containsExactly("B");
        robot.interact(beside::requestFocus);
        assertThat(told).containsExactly("B");
    }

    @Test
    void whoComesBackHasChosenNothing(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.UP);
        robot.interact(beside::requestFocus);
        assertThat(told).isEmpty();
    }

    @Test
    void aNewOneIsBegunByEnterAndNotInPassing(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(box.getValue().text()).isEqualTo("Ny …");
        robot.interact(beside::requestFocus);
        assertThat(told).isEmpty();
        assertThat(box.getValue().text()).isEqualTo("A");
        robot.interact(box::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(told).containsExactly("new");
    }

    @Test
    void whatIsPutInFromOutsideIsToldAtOnce(FxRobot robot) {
        robot.interact(() -> box.setValue(box.getItems().get(1)));
        assertThat(told).containsExactly("B");
    }
}
