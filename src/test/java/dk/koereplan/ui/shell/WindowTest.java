package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Tag;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.theme.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// The whole window, worked by keyboard and mouse.
class WindowTest extends OnWindow {
    @ParameterizedTest
    @EnumSource(Sample.class)
    void opensEachSampleAndShowsEveryScreen(Sample sample, FxRobot robot) {
        robot.interact(() -> shell.sample(sample.key()));
        for (Screen screen : Screen.values()) {
            robot.interact(() -> shell.workspace().orElseThrow().show(screen));
            assertThat(shell.workspace().orElseThrow().screen()).isEqualTo(screen);
            assertThat(demoBadges(robot)).isEqualTo(sample == Sample.DEMO);
        }
    }

    @Test
    void aDayBeforeTheLastChangeSaysOnEveryScreenWhatDoesNotFollowIt(FxRobot robot) {
        openDemo(robot);
        // The file in memory counts its time from 1970.
        robot.interact(() -> plan().context().showAsOf(LocalDate.of(1969, 12, 31)));
        for (Screen screen : Screen.values()) {
            robot.interact(() -> plan().show(screen));
            Label line = robot.lookup("#recorded").query();
            assertThat(line.isVisible()).isTrue();
            assertThat(line.getText()).isEqualTo("Tilstand og beløb er som registreret 01-01-1970");
        }
        robot.interact(() -> plan().context().showAsOf(LocalDate.of(2026, 11, 21)));
        assertThat(robot.lookup("#recorded").<Label>query().isVisible()).isFalse();
    }

    private static boolean demoBadges(FxRobot robot) {
        return robot.lookup(".k-topbar .k-demo").queryAll().stream().anyMatch(Node::isVisible);
    }

    @Test
    void createsAnInitiativeByKeyboardAndFindsItAfterReopening(FxRobot robot) {
        openDemo(robot);
        Path path = plan().session().file().path();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Ny indsats i Aalborg");
        robot.push(KeyCode.ENTER);
        assertThat(find("Ny indsats i Aalborg")).isPresent();

        robot.interact(() -> shell.open(path));
        assertThat(find("Ny indsats i Aalborg")).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("ålborg");
        ListView<?> found = robot.lookup(".k-palette .list-view").query();
        assertThat(found.getItems().toString()).contains("Ny indsats i Aalborg");
        robot.push(KeyCode.ENTER);
        assertThat(plan().context().selected()).map(e -> e.title()).contains("Ny indsats i Aalborg");
    }

    private Optional<Initiative> find(String title) {
        return plan().context().index().initiatives().stream()
                .filter(i -> i.title().equals(title))
                .findFirst();
    }

    @Test
    void editsATitleAndTakesItBack(FxRobot robot) {
        openDemo(robot);
        Initiative first = plan().context().index().initiatives().getFirst();
        robot.interact(() -> plan().edit(first.id().value(), "title"));
        robot.interact(() -> ((TextField) robot.lookup(".k-form .text-field").query()).setText("Et andet navn"));
        robot.push(KeyCode.ENTER);
        assertThat(plan().context().title(first.id().value())).isEqualTo("Et andet navn");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> shell.root().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(plan().context().title(first.id().value())).isEqualTo(first.title());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(plan().context().title(first.id().value())).isEqualTo("Et andet navn");
    }

    @Test
    void hasNothingToUndoStraightAfterOpening(FxRobot robot) {
        openDemo(robot);
        Button undo = robot.lookup(node -> "command.undo".equals(node.getId())).query();
        assertThat(undo.isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(plan().edits().nextRedoProperty().get()).isEmpty();
    }

    @Test
    void movesACardByKeyboardAndUndoesIt(FxRobot robot) {
        openDemo(robot);
        Initiative planned = plan().context().index().initiatives().stream()
                .filter(i -> i.state() == InitiativeState.PLANNED)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.workspace().orElseThrow().show(Screen.BOARD));
        robot.interact(() -> plan().context().select(planned.id().value()));
        robot.interact(() -> canvas(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(state(planned)).isEqualTo(InitiativeState.IN_PROGRESS);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(state(planned)).isEqualTo(InitiativeState.PLANNED);
    }

    @Test
    void saysWhyACardCannotMoveAndLeadsToWhereItIsMended(FxRobot robot) {
        openDemo(robot);
        Initiative busy = plan().context().index().initiatives().stream()
                .filter(i -> i.state() == InitiativeState.IN_PROGRESS && i.stateReason() == null)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.workspace().orElseThrow().show(Screen.BOARD));
        robot.interact(() -> plan().context().select(busy.id().value()));
        robot.interact(() -> canvas(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(state(busy)).isEqualTo(InitiativeState.IN_PROGRESS);
        assertThat(robot.lookup(".k-popover .k-title").<Label>query().getText()).contains("I bero");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup(".k-form").tryQuery()).isPresent();
        assertThat(plan().drafts().of(busy.id().value())).isPresent();
    }

    private InitiativeState state(Initiative initiative) {
        return plan().context()
                .roadmap()
                .find(Initiative.class, initiative.id())
                .orElseThrow()
                .state();
    }

    @Test
    void speaksEnglishAtOnceAndRemembersIt(FxRobot robot) {
        openDemo(robot);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup(".k-rail .toggle-button").queryAll().toString()).contains("Overview");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(shell.appearance().theme()).isEqualTo(Theme.DARK);
        assertThat(TestPorts.in(folder).preferences().load())
                .returns("en", p -> p.language())
                .returns("dark", p -> p.theme());
    }

    private SceneCanvas canvas(FxRobot robot) {
        return robot.lookup(".k-scene").query();
    }

    @Test
    void opensTheListBehindAFigure(FxRobot robot) {
        openDemo(robot);
        SceneCanvas canvas = canvas(robot);
        Placed red = canvas.scene().orElseThrow().tagged().getFirst();
        robot.clickOn(canvas.localToScreen(red.bounds().centreX(), red.bounds().centreY()));
        assertThat(shell.workspace().orElseThrow().screen()).isEqualTo(Screen.INITIATIVES);
        int count = robot.lookup(".table-view").<TableView<?>>query().getItems().size();
        assertThat(red.tag().text()).contains(": " + count + ",");
        assertThat(robot.lookup(".k-banner").query().isVisible()).isTrue();
    }

    @Test
    void stepsThroughTheFiguresByKeyboardAndOpensOne(FxRobot robot) {
        openDemo(robot);
        SceneCanvas canvas = canvas(robot);
        List<Tag> tags =
                canvas.scene().orElseThrow().tagged().stream().map(Placed::tag).toList();
        robot.interact(canvas::requestFocus);
        robot.push(KeyCode.HOME);
        assertThat(canvas.getAccessibleText()).isEqualTo(tags.getFirst().text());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.RIGHT);
        assertThat(canvas.getAccessibleText()).isEqualTo(tags.get(2).text());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(canvas.isFocused()).isTrue();
        assertThat(canvas.getAccessibleText()).isEqualTo(tags.get(1).text());
        robot.push(KeyCode.ENTER);
        assertThat(shell.workspace().orElseThrow().screen()).isEqualTo(Screen.INITIATIVES);
    }

    @Test
    void showsTheSourceWithOneKey(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.KVALITET_I_PRAKSIS.key()));
        Initiative first = plan().context().index().initiatives().getFirst();
        robot.interact(() -> plan().context().select(first.id().value()));
        robot.push(KeyCode.F4);
        assertThat(robot.lookup(".k-popover .label").queryAll().toString()).contains("linje");
    }

    @Test
    void everythingThatTakesTheFocusHasAName(FxRobot robot) {
        openDemo(robot);
        for (Screen screen : Screen.values()) {
            robot.interact(() -> shell.workspace().orElseThrow().show(screen));
            Set<Node> focusable = robot.lookup((Node n) -> n.isFocusTraversable() && n.isVisible() && isOurs(n))
                    .queryAll();
            assertThat(focusable)
                    .as(screen.name())
                    .allSatisfy(n -> assertThat(name(n)).as(n.toString()).isNotBlank());
        }
    }

    private static boolean isOurs(Node node) {
        return !(node instanceof ProgressBar)
                && !node.getStyleClass().contains("scroll-bar")
                && !node.getStyleClass().contains("scroll-pane");
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
