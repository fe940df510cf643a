package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.merge.Digests;
import dk.koereplan.ui.common.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// One field of several rows, changed at once.
class ManyRowsTest extends OnWindow {
    private String before = "";

    @BeforeEach
    void openTable(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().show(Screen.INITIATIVES));
        layOut(robot);
        robot.interact(() -> {
            TableView<?> grid = robot.lookup(".table-view").query();
            grid.requestFocus();
            grid.getSelectionModel().clearSelection();
            grid.getSelectionModel().selectRange(1, 5);
        });
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        layOut(robot);
        before = Digests.content(plan().context().roadmap());
    }

    private void field(FxRobot robot, String name) {
        ComboBox<?> fields = robot.lookup(".k-many .combo-box").query();
        robot.interact(() -> choose(fields, name));
        layOut(robot);
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        T item = box.getItems().stream()
                .filter(i -> box.getConverter().toString(i).equals(words))
                .findFirst()
                .orElseThrow();
        box.setValue(item);
    }

    private List<String> said(FxRobot robot) {
        return robot.lookup(".k-many .k-detail-scroll .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private ButtonBase change(FxRobot robot) {
        return robot.lookup(".k-many .k-primary").queryAs(ButtonBase.class);
    }

    private List<Initiative> with(String note) {
        return plan().context().index().initiatives().stream()
                .filter(i -> note.equals(i.note()))
                .toList();
    }

    @Test
    void whatWouldChangeIsShownBeforeAndUndoneInOneStep(FxRobot robot) {
        field(robot, "Bemærkning");
        robot.interact(() -> {
            Node area = robot.lookup(".k-many .text-area").query();
            area.requestFocus();
        });
        robot.write("Fælles note");
        robot.interact(() -> robot.lookup(".k-many .combo-box").query().requestFocus());
        layOut(robot);
        assertThat(Digests.content(plan().context().roadmap())).as("a preview").isEqualTo(before);
        int rows = Integer.parseInt(change(robot).getText().replaceAll("\\D", ""));
        assertThat(rows).isBetween(2, 5);
        assertThat(said(robot))
                .anyMatch(line -> line.startsWith(rows + " ændres"))
                .anyMatch(line -> line.endsWith("→ Fælles note"));
        robot.interact(() -> change(robot).fire());
        layOut(robot);
        assertThat(with("Fælles note")).hasSize(rows);
        assertThat(robot.lookup(".k-many").tryQuery()).isEmpty();
        robot.interact(() -> plan().edits().undo());
        assertThat(Digests.content(plan().context().roadmap())).isEqualTo(before);
    }

    @Test
    void whatIsRefusedIsNamedAndKeepsBackNothingElse(FxRobot robot) {
        field(robot, "Fase");
        ComboBox<?> phases = robot.lookup(".k-many .combo-box").queryAllAs(ComboBox.class).stream()
                .filter(box -> box != robot.lookup(".k-many .combo-box").query())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> choose(phases, "I bero"));
        layOut(robot);
        assertThat(said(robot)).anyMatch(line -> line.contains(": afvises. "));
        assertThat(Digests.content(plan().context().roadmap())).isEqualTo(before);
    }

    /// The others can be given what the selected row has already.
    @Test
    void whatStandsInTheFieldIsTriedAtOnce(FxRobot robot) {
        field(robot, "Titel");
        assertThat(said(robot)).anyMatch(line -> line.startsWith("3 ændres, 0 afvises, 1 "));
        assertThat(change(robot).isDisabled()).isFalse();
        assertThat(Digests.content(plan().context().roadmap())).as("a preview").isEqualTo(before);
    }
}
