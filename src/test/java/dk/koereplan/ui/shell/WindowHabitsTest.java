package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.Appearance;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.QueuedTasks;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// What people expect of a window without thinking of it.
class WindowHabitsTest extends OnWindow {
    private final QueuedTasks queued = new QueuedTasks();

    private static double height(FxRobot robot, String part) {
        return robot.lookup(part).query().getBoundsInParent().getHeight();
    }

    private static String toast(FxRobot robot) {
        return robot.lookup(".k-toast .label").<Label>query().getText();
    }

    @Test
    void whatLiesOverTheWindowIsAsHighAsItsContent(FxRobot robot) {
        openDemo(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        layOut(robot);
        double full = height(robot, ".k-palette");
        robot.write("zzz");
        layOut(robot);
        assertThat(height(robot, ".k-palette")).isLessThan(220).isLessThan(full);
        robot.push(KeyCode.ESCAPE);
        Milestone milestone = plan().context().roadmap().all(Milestone.class).getFirst();
        robot.interact(() -> plan().list("Én milepæl", List.of(milestone.id().value())));
        layOut(robot);
        assertThat(height(robot, ".k-popover")).isLessThan(230);
    }

    @Test
    void messagesLieOverNoFormAndNoLegend(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> {
            plan().show(Screen.TIMELINE);
            plan().edit(plan().context().index().initiatives().getFirst().id().value(), "title");
            plan().notices().say("Et ord");
        });
        layOut(robot);
        Bounds toast = place(robot.lookup(".k-toast").query());
        assertThat(toast.intersects(place(robot.lookup(".k-form").query()))).isFalse();
        assertThat(toast.getMaxY())
                .isLessThan(place(robot.lookup(".k-timeline .k-scene").query()).getMinY());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void aDeletedRecordNamesWhatWentAlong(FxRobot robot) {
        openDemo(robot);
        Initiative whole = plan().context().index().initiatives().getFirst();
        Set<String> before = ids();
        robot.interact(() -> plan().edits().remove(whole.id().value(), () -> {}));
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(ids());
        assertThat(gone).hasSizeGreaterThan(5);
        assertThat(toast(robot))
                .startsWith("Slettet: " + whole.title() + " og det, der hører til: ")
                .contains("»")
                .endsWith(gone.size() - 1 - 4 + " til");
        robot.clickOn(robot.lookup(".k-toast .button").nth(0).<Node>query());
        assertThat(ids()).isEqualTo(before);
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (var kind : dk.koereplan.domain.roadmap.EntityKind.values()) {
            for (Entity each : plan().context().roadmap().all(kind.type())) {
                ids.add(each.id().value());
            }
        }
        return ids;
    }

    @Test
    void escapeLeavesAFormToTheRecordsView(FxRobot robot) {
        openDemo(robot);
        String first = plan().context().index().initiatives().getFirst().id().value();
        robot.interact(() -> plan().edit(first, "title"));
        robot.write("x");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".k-form").tryQuery())
                .as("gives back what was there first")
                .isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".k-form").tryQuery()).isEmpty();
        assertThat(plan().context().selectionProperty().get()).isEqualTo(first);
    }

    @Test
    void whatIsSelectedIsReadAndNotEdited(FxRobot robot) {
        openDemo(robot);
        List<Initiative> all = plan().context().index().initiatives();
        String first = all.getFirst().id().value();
        robot.interact(() -> plan().edit(first, "title"));
        robot.interact(() -> plan().context().select(all.getLast().id().value()));
        assertThat(robot.lookup(".k-form").tryQuery()).as("another row").isEmpty();
        Milestone milestone = plan().context().roadmap().all(Milestone.class).getFirst();
        robot.interact(() -> plan().edit(milestone.id().value(), "title"));
        robot.interact(() -> plan().context().select(milestone.initiative().value()));
        assertThat(robot.lookup(".k-form").tryQuery())
                .as("back from a milestone")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "da, regneark, Kopiér de valgte rækker",
        "da, genveje, Vis alle taster",
        "da, gantt, Tidslinje",
        "da, penge, Finansiering",
        "en, spreadsheet, Copy the selected rows",
        "en, money, Funding"
    })
    void thePaletteKnowsTheWordsThatPeopleUse(String language, String typed, String found, FxRobot robot) {
        robot.interact(() -> shell.appearance().languageProperty().set(Language.of(language)));
        openDemo(robot);
        robot.interact(() -> plan().show(Screen.INITIATIVES));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(typed);
        ListView<?> list = robot.lookup(".k-palette .list-view").query();
        assertThat(list.getItems().toString()).contains("name=" + found);
    }

    @Test
    void everyOtherWordBelongsToACommand(FxRobot robot) {
        openDemo(robot);
        Set<String> known = new HashSet<>();
        String selected = plan().context().index().initiatives().getFirst().id().value();
        for (Screen screen : Screen.values()) {
            robot.interact(() -> {
                plan().show(screen);
                plan().context().select(selected);
                plan().commands().stream().map(Command::key).forEach(known::add);
            });
        }
        assertThat(Texts.in(Language.DANISH).keys().stream().filter(key -> key.startsWith("palette.also.")))
                .allSatisfy(key -> assertThat(known).contains(key.substring("palette.also.".length())));
    }

    @Test
    void aPlanThatIsOpenElsewhereIsOfferedForReading(FxRobot robot) throws Exception {
        openDemo(robot);
        Path path = plan().session().file().path();
        robot.interact(shell::close);
        try (var elsewhere = ports.files().open(path)) {
            robot.interact(() -> shell.open(path));
            assertThat(elsewhere.readOnly()).isFalse();
            assertThat(shell.workspace()).isEmpty();
            assertThat(robot.lookup("#welcome\\.new")
                            .tryQuery()
                            .or(() -> robot.lookup(".k-welcome").tryQuery()))
                    .isPresent();
            Node way = robot.lookup((Node n) -> n instanceof javafx.scene.control.Button button
                            && "Åbn kun til læsning".equals(button.getText()))
                    .query();
            robot.interact(way::requestFocus);
            robot.push(KeyCode.SPACE);
            assertThat(plan().context().readOnly()).isTrue();
        }
    }

    @Test
    void aPlanOnItsWayShowsNothingToBegin(FxRobot robot) {
        robot.interact(() -> {
            shell = new Shell(TestPorts.in(folder, queued));
            stage.getScene().setRoot(shell.root());
            shell.open(Path.of("stor.koereplan"));
        });
        assertThat(robot.lookup(".k-welcome .button").tryQuery()).isEmpty();
        assertThat(robot.lookup(".k-welcome .progress-indicator").tryQuery()).isPresent();
        assertThat(robot.lookup(".k-welcome .label").queryAll().toString()).contains("stor.koereplan");
        robot.interact(queued::runAll);
        assertThat(robot.lookup(".k-welcome .button").tryQuery())
                .as("not opened")
                .isPresent();
    }

    @Test
    void theTimeOfSavingIsInTheZoneOfThePlan(FxRobot robot) {
        openDemo(robot);
        PlanIndex index = plan().context().index();
        Clock utc = TestPorts.CLOCK.withZone(ZoneOffset.UTC);
        PlanContext elsewhere = new PlanContext(
                PlanContext.first(index, utc),
                false,
                utc,
                ports.metrics(),
                new Appearance(Language.DANISH, Theme.LIGHT),
                ports.tasks(),
                failure -> {});
        elsewhere.committed(elsewhere.scoping().apply(index));
        assertThat(elsewhere.savedProperty().get()).contains(LocalTime.of(14, 2));
    }
}
