package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// What is typed and pasted into a field of the form.
class TextEditorTest extends OnStage {
    private PlanFixture fixture;
    private InspectorView view;
    private Initiative initiative;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        InspectorViewModel model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        view = new InspectorView(fixture.context(), fixture, new Layer(), model);
        initiative = fixture.context().index().initiatives().stream()
                .filter(i -> i.description() != null)
                .findFirst()
                .orElseThrow();
        fixture.context().select(initiative.id().value());
        model.editingProperty().set(true);
        return (Parent) view.node();
    }

    @Override
    protected void close() {
        view.close();
    }

    private Node box(String name, FxRobot robot) {
        return robot.lookup(".k-field").queryAll().stream()
                .filter(b -> robot.from(b).lookup(".k-field-name").queryAll().stream()
                        .anyMatch(l -> ((Label) l).getText().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    private TextInputControl input(String name, FxRobot robot) {
        TextInputControl input =
                robot.from(box(name, robot)).lookup(".text-input").query();
        robot.interact(() -> {
            input.requestFocus();
            input.selectAll();
        });
        return input;
    }

    private Initiative now() {
        return fixture.context().index().find(Initiative.class, initiative.id()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beskrivelse", "Titel", "Slut"})
    void escapeGivesBackWhatWasThereAndUndoWhatWasTyped(String name, FxRobot robot) {
        TextInputControl input = input(name, robot);
        String before = input.getText();
        robot.write("Noget nyt");
        robot.push(KeyCode.ESCAPE);
        assertThat(input.getText()).isEqualTo(before);
        assertThat(input.getStyleClass()).doesNotContain("k-clean");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(input.getText()).isEqualTo("Noget nyt");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.TAB);
        assertThat(input.getStyleClass()).contains("k-clean");
        assertThat(now()).isEqualTo(initiative);
    }

    @Test
    void linesThatArePastedIntoATitleAreJoinedByOneSpace(FxRobot robot) {
        TextInputControl title = input("Titel", robot);
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Første linje \r\n  Anden\tdel\n")));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(title.getText()).isEqualTo("Første linje Anden del");
        robot.push(KeyCode.ENTER);
        assertThat(now().title()).isEqualTo("Første linje Anden del");
    }

    @Test
    void whatWasWrongIsNotSaidOfTheRightTextThatIsTyped(FxRobot robot) {
        TextInputControl end = input("Slut", robot);
        robot.write("snart");
        robot.push(KeyCode.TAB);
        Label problem = robot.from(box("Slut", robot)).lookup(".k-problem").query();
        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getText()).contains("snart");
        robot.interact(end::requestFocus);
        robot.interact(() -> end.replaceText(0, end.getLength(), "snarest"));
        assertThat(problem.getText()).contains("snarest");
        robot.interact(() -> end.replaceText(0, end.getLength(), "juni 2027"));
        assertThat(problem.isVisible()).isFalse();
    }

    @Test
    void aRefusedTextIsNotSpokenOfOnceAnotherIsTyped(FxRobot robot) {
        TextInputControl title = input("Titel", robot);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.TAB);
        Label problem = robot.from(box("Titel", robot)).lookup(".k-problem").query();
        assertThat(problem.getText()).isEqualTo("Titel skal udfyldes.");
        robot.interact(title::requestFocus);
        robot.write("A");
        assertThat(problem.isVisible()).isFalse();
    }

    @Test
    void everyFieldJoinsWhatIsPastedOrIsLeftByATab() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dk/koereplan/ui"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java")).filter(TextEditorTest::makesAPlainField))
                    .isEmpty();
        }
    }

    private static boolean makesAPlainField(Path file) {
        try {
            String code = Files.readString(file);
            return code.contains("new TextField(") || code.contains("new TextArea(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
