package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.i18n.Language;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A file out of the window, by keyboard and by the button.
class ExportWindowTest extends OnStage {
    private Shell shell;
    private TestDesktop desktop;

    @Override
    protected Parent content() {
        Ports ports = TestPorts.in(folder);
        desktop = (TestDesktop) ports.desktop();
        shell = new Shell(ports);
        shell.appearance().languageProperty().set(Language.DANISH);
        return shell.root();
    }

    @Override
    protected void close() {
        shell.close();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).<Button>query().fire());
    }

    @Test
    void theKeyOpensTheCardOfTheScreenAndTheFileOpensFromThere(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.interact(() -> shell.workspace().orElseThrow().show(Screen.FUNDING));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        ComboBox<?> view = robot.lookup("#export-view").query();
        assertThat(view.getValue()).hasToString("FUNDING");
        fire(robot, "export-svg");
        TextField target = robot.lookup("#export-target").query();
        Path file = folder.resolve("penge.svg");
        robot.interact(() -> target.setText(file.toString()));
        fire(robot, "export-write");
        assertThat(file).content().contains("<svg", "Behov og dækning", "DEMO");
        fire(robot, "export-open");
        fire(robot, "export-show");
        assertThat(desktop.asked()).containsExactly("open " + file, "show " + file);
    }

    /// The whole of it by keyboard: a format by arrow keys or Space, and Enter writes the file beside the plan.
    @Test
    void enterWritesAndTheFocusStaysWhereItWas(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        TextField target = robot.lookup("#export-target").query();
        assertThat(Path.of(target.getText()).getParent())
                .isEqualTo(plan().session().file().path().toAbsolutePath().getParent());
        robot.interact(() -> robot.lookup("#export-svg").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#export-svg").query().isFocused()).isTrue();
        Path file = folder.resolve("enter.svg");
        robot.interact(() -> target.setText(file.toString()));
        robot.push(KeyCode.ENTER);
        assertThat(file).exists();
        assertThat(robot.lookup("#export-open").<Button>query().isDefaultButton())
                .isTrue();
    }

    private Workspace plan() {
        return shell.workspace().orElseThrow();
    }

    @Test
    void theFilterOfTheScreenIsTheFiles(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        Workspace plan = shell.workspace().orElseThrow();
        robot.interact(() -> plan.show(Screen.INITIATIVES));
        robot.interact(() ->
                plan.context().filterProperty().set(plan.context().filter().withText("Læringsnetværk")));
        fireTopBar(robot);
        fire(robot, "export-svg");
        Path file = folder.resolve("x.svg");
        robot.interact(() -> robot.lookup("#export-target").<TextField>query().setText(file.toString()));
        fire(robot, "export-write");
        assertThat(file).content().contains("Læringsnetværk", "Filter: ").doesNotContain("Utilsigtede");
    }

    private static void fireTopBar(FxRobot robot) {
        robot.interact(() -> robot.lookup(node -> "command.export".equals(node.getId()))
                .<Button>query()
                .fire());
    }

    @Test
    void againWritesTheSameFileWithoutAskingAnything(FxRobot robot) throws Exception {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        fireTopBar(robot);
        Path file = folder.resolve("igen.svg");
        fire(robot, "export-svg");
        robot.interact(() -> robot.lookup("#export-target").<TextField>query().setText(file.toString()));
        fire(robot, "export-write");
        robot.push(KeyCode.ESCAPE);
        Files.delete(file);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        assertThat(file).exists();
        assertThat(robot.lookup(".k-toast .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("Filen er klar: " + file));
    }

    @Test
    void saysSoWhereThereIsNoPrinter(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(robot.lookup(".k-toast .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().startsWith("Der er ingen printer"));
    }
}
