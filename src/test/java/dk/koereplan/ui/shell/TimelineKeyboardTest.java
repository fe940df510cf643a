package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Placed;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.timeline.TimelineViewModel;
import java.nio.file.Path;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where the keyboard is, and what stays in sight, while the timeline and the inspector are used together.
@ExtendWith(ApplicationExtension.class)
class TimelineKeyboardTest {
    @TempDir
    static Path folder;

    private Shell shell;

    @Start
    void start(Stage stage) {
        shell = new Shell(TestPorts.in(folder));
        shell.appearance().languageProperty().set(Language.DANISH);
        stage.setScene(new Scene(shell.root(), 1000, 900));
        stage.show();
        shell.sample(Sample.DEMO.key());
        shell.workspace().orElseThrow().show(Screen.TIMELINE);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shell::close);
    }

    private Workspace plan() {
        return shell.workspace().orElseThrow();
    }

    private TimelineViewModel model() {
        return shell.workspace().orElseThrow().screens().timeline();
    }

    private String id(String title) {
        return plan().context().index().initiatives().stream()
                .filter(i -> i.title().equals(title))
                .map(i -> i.id().value())
                .findFirst()
                .orElseThrow();
    }

    private static SceneCanvas canvas(FxRobot robot) {
        return robot.lookup(".k-timeline .k-scene").query();
    }

    private void focus(FxRobot robot, String id) {
        robot.interact(() -> {
            canvas(robot).requestFocus();
            model().editing().focusProperty().set(id);
        });
    }

    @Test
    void selectingSomethingElseWhileEditingLeavesTheKeyboardOnTheTimeline(FxRobot robot) {
        String first = id("Fælles kvalitetsenhed øst");
        robot.interact(() -> shell.workspace().orElseThrow().edit(first, ""));
        assertThat(canvas(robot).isFocused()).isFalse();
        robot.interact(() -> {
            canvas(robot).requestFocus();
            plan().context().select(id("Kvalitetsbesøg i speciallægepraksis"));
        });
        assertThat(canvas(robot).isFocused()).isTrue();
        robot.interact(() -> shell.workspace().orElseThrow().edit(first, ""));
        assertThat(canvas(robot).isFocused()).isFalse();
    }

    @Test
    void closingTheInspectorGivesTheKeyboardBack(FxRobot robot) {
        robot.interact(() -> shell.workspace().orElseThrow().edit(id("Fælles kvalitetsenhed øst"), ""));
        robot.interact(() -> plan().context().select(""));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas(robot).isFocused()).isTrue();
    }

    @Test
    void whatIsSelectedAtTheEdgeStaysInSightWhenTheInspectorOpens(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        Placed last = canvas.scene().orElseThrow().tagged().stream()
                .filter(p -> p.tag().kind().equals("milestone") && p.bounds().right() < canvas.getWidth())
                .max(Comparator.comparingDouble(p -> p.bounds().x()))
                .orElseThrow();
        assertThat(last.bounds().x()).isGreaterThan(canvas.getWidth() - 300);
        robot.interact(() -> plan().context().select(last.tag().id()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas.scene().orElseThrow().tagged())
                .filteredOn(p -> p.tag().id().equals(last.tag().id()))
                .anySatisfy(p -> assertThat(p.bounds().right()).isLessThanOrEqualTo(canvas.getWidth()));
    }

    @Test
    void whyItIsLateIsAskedOfWhatHasTheFocus(FxRobot robot) {
        focus(robot, id("Lægedækning i yderområder"));
        robot.push(KeyCode.SHIFT, KeyCode.F4);
        assertThat(words(robot, ".k-popover")).contains("Fælles model for ydernumre");
        robot.push(KeyCode.ESCAPE);
        Initiative early = plan().context().index().initiatives().stream()
                .filter(i -> i.title().equals("Øresygdomme: én plan hos to læger"))
                .findFirst()
                .orElseThrow();
        focus(robot, early.id().value());
        robot.push(KeyCode.SHIFT, KeyCode.F4);
        assertThat(words(robot, ".k-toast")).contains("intet, der forsinker »" + early.title());
    }

    @Test
    void aWordInPassingGivesWayToTheNext(FxRobot robot) {
        robot.interact(() -> plan().notices().say("Flyttet"));
        robot.interact(() -> plan().notices().say("Fortrudt"));
        assertThat(words(robot, ".k-toast")).contains("Fortrudt").doesNotContain("Flyttet");
    }

    @Test
    void theToolIsTakenUpByItsButtonAndLaidDownByEscape(FxRobot robot) {
        ToggleButton draw = robot.lookup("#draw").query();
        robot.interact(draw::fire);
        assertThat(model().editing().tool().get()).isTrue();
        assertThat(draw.isSelected()).isTrue();
        assertThat(canvas(robot).isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(model().editing().tool().get()).isFalse();
        assertThat(draw.isSelected()).isFalse();
    }

    @Test
    void theWholeLegendIsDrawnForWhoeverAsks(FxRobot robot) {
        robot.interact(() -> shell.workspace().orElseThrow().commands().stream()
                .filter(c -> c.key().equals("timeline.legend"))
                .forEach(dk.koereplan.ui.common.Command::run));
        assertThat(robot.lookup(".k-hover-card").query().getAccessibleText())
                .startsWith("Tegnforklaring: rød, gul")
                .contains("evaluering");
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query + " .label").queryAll().stream()
                .map(n -> ((Labeled) n).getText())
                .toList()
                .toString();
    }

    @Test
    void aClickOnTheLegendsRestShowsEverySignAndGivesItTheKeyboard(FxRobot robot) {
        Placed rest = canvas(robot).scene().orElseThrow().tagged().stream()
                .filter(placed -> placed.tag().kind().equals("legend"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(canvas(robot)
                .localToScreen(rest.bounds().centreX(), rest.bounds().centreY()));
        WaitForAsyncUtils.waitForFxEvents();
        Node card = robot.lookup(".k-popover").query();
        assertThat(card.isFocusWithin()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(canvas(robot).isFocused()).isTrue();
    }
}
