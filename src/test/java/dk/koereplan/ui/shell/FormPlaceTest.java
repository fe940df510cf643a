package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.ui.control.Focusables;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// The fields of a form stay where the hands are.
class FormPlaceTest extends OnWindow {
    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @ParameterizedTest
    @EnumSource(
            value = EntityKind.class,
            names = {"INITIATIVE", "MILESTONE", "FUNDING_SOURCE", "RISK"})
    void aNewRecordIsSavedWithoutItsFieldsMoving(EntityKind kind, FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        String whole = plan().context().index().initiatives().getFirst().id().value();
        int before = plan().context().roadmap().all(kind.type()).size();
        robot.interact(() -> plan().create(kind, kind == EntityKind.INITIATIVE ? "" : whole));
        layOut(robot);
        TextField title = robot.lookup(".k-form .text-field").query();
        double was = place(title).getMinY();
        robot.interact(title::requestFocus);
        robot.write("Et navn der er saa langt at det ikke kan staa paa en linje");
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(plan().context().roadmap().all(kind.type())).hasSize(before + 1);
        TextField still = robot.lookup(".k-form .text-field").query();
        assertThat(place(still).getMinY()).isCloseTo(was, within(0.5));
    }

    @Test
    void aFieldThatIsAskedForIsSeenWhole(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        String id = plan().context().index().initiatives().getFirst().id().value();
        List<String> fields = EntityKind.INITIATIVE.schema().fields().stream()
                .map(Field::name)
                .filter(name -> !List.of("id", "place").contains(name))
                .toList();
        for (String field : fields) {
            robot.interact(() -> plan().context().select(""));
            robot.interact(() -> plan().edit(id, field));
            layOut(robot);
            Bounds seen = place(robot.lookup(".k-inspector .viewport").query());
            Bounds at = place(box(stage.getScene().getFocusOwner()));
            assertThat(at.getMinY()).as("top of " + field).isGreaterThanOrEqualTo(seen.getMinY());
            assertThat(Math.min(at.getMaxY(), at.getMinY() + seen.getHeight()))
                    .as("bottom of " + field)
                    .isLessThanOrEqualTo(seen.getMaxY() + 12);
        }
    }

    /// What is chosen is saved when it is left, and its field is made anew meanwhile.
    @Test
    void whoGoesOnByTabIsNotTakenBack(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        String id = plan().context().index().initiatives().getFirst().id().value();
        robot.interact(() -> plan().edit(id, "ownerPeriods"));
        layOut(robot);
        robot.write("Region Nord");
        robot.push(KeyCode.TAB);
        layOut(robot);
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("fra dato");
        assertThat(plan().edits().nextUndoProperty().get()).isPresent();
    }

    /// Each link makes its field anew; who adds several adds them without the mouse.
    @Test
    void linksAreAddedAndTakenAwayFromWhereTheKeyboardIs(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        String id =
                plan().context().roadmap().all(Dependency.class).getFirst().id().value();
        robot.interact(() -> plan().edit(id, "to"));
        layOut(robot);
        String name = owner().getAccessibleText();
        int links = Focusables.in(box(owner())).size();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(owner()).isInstanceOf(ComboBox.class);
        assertThat(owner().getAccessibleText()).isEqualTo(name).isNotBlank();
        robot.write(String.valueOf(((ComboBox<?>) owner()).getItems().get(1)).replaceAll(".*text=(.).*", "$1"));
        robot.push(KeyCode.ENTER);
        layOut(robot);
        assertThat(owner()).isInstanceOf(ComboBox.class);
        assertThat(owner().getAccessibleText()).isEqualTo(name);
        List<Node> places = Focusables.in(box(owner()));
        assertThat(places).hasSize(links + 2);
        robot.interact(places.getFirst()::requestFocus);
        robot.push(KeyCode.SPACE);
        layOut(robot);
        assertThat(owner()).isEqualTo(Focusables.in(box(owner())).getFirst()).isInstanceOf(Button.class);
    }

    @Test
    void whoTakesAnOwnerAwayStaysWithTheOthers(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        String id = plan().context().index().initiatives().stream()
                .filter(i -> i.ownerPeriods().size() > 1)
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        robot.interact(() -> plan().edit(id, "ownerPeriods"));
        layOut(robot);
        List<Node> places = Focusables.in(box(owner()));
        robot.interact(places.get(3)::requestFocus);
        robot.push(KeyCode.SPACE);
        layOut(robot);
        assertThat(box(owner()).lookup(".k-field-name")).isNotNull();
        assertThat(owner()).isEqualTo(Focusables.in(box(owner())).getFirst()).isInstanceOf(ComboBox.class);
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private static Node box(Node owner) {
        Node at = owner;
        while (!at.getStyleClass().contains("k-field")) {
            at = at.getParent();
        }
        return at;
    }
}
