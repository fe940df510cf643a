package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.timeline.TimelineViewModel;
import dk.koereplan.ui.timeline.view.TimelineLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What is read and reached on the timeline, by pointer and by key.
class TimelineWindowTest extends OnStage {
    private Shell shell;

    @Override
    protected Parent content() {
        shell = new Shell(TestPorts.in(folder));
        shell.appearance().languageProperty().set(Language.DANISH);
        shell.sample(Sample.DEMO.key());
        shell.workspace().orElseThrow().show(Screen.TIMELINE);
        return shell.root();
    }

    @Override
    protected void close() {
        shell.close();
    }

    @Test
    void aPlanIsFoundAgainAsItWasLeft(FxRobot robot) {
        robot.interact(() -> {
            TimelineViewModel model = shell.workspace().orElseThrow().screens().timeline();
            model.choose(LaneSetting.by(LaneField.STATE));
            model.toggle(model.model().laneKeys().getFirst());
            model.camera().zoomIn();
            TimelineLayout left = model.layout().orElseThrow();
            Path plan = plan().session().file().path();
            shell.close();
            shell.open(plan);
            assertThat(shell.workspace().orElseThrow().screens().timeline()).isNotSameAs(model);
            assertThat(shell.workspace().orElseThrow().screens().timeline().layout())
                    .contains(left);
        });
    }

    private Workspace plan() {
        return shell.workspace().orElseThrow();
    }

    private static SceneCanvas canvas(FxRobot robot) {
        return robot.lookup(".k-timeline .k-scene").query();
    }

    private static Placed first(FxRobot robot, String kind) {
        return canvas(robot).scene().orElseThrow().tagged().stream()
                .filter(p -> p.tag().kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /// A place where nothing else lies on it.
    private static Point2D on(SceneCanvas canvas, Placed item) {
        dk.koereplan.scene.Scene scene = canvas.scene().orElseThrow();
        return IntStream.range((int) item.bounds().x() + 1, (int) item.bounds().right())
                .filter(x -> x > 210)
                .mapToObj(x -> new Point2D(x, item.bounds().centreY()))
                .filter(p -> scene.at(p.getX(), p.getY())
                        .filter(found -> found.tag().equals(item.tag()))
                        .isPresent())
                .findFirst()
                .map(canvas::localToScreen)
                .orElseThrow();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query + " .label").queryAll().stream()
                .map(n -> ((Labeled) n).getText())
                .toList()
                .toString();
    }

    @Test
    void hoveringShowsACardThatEscapeTakesAway(FxRobot robot) throws TimeoutException {
        SceneCanvas canvas = canvas(robot);
        Placed item = first(robot, "initiative");
        robot.moveTo(on(canvas, item));
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> words(robot, ".k-hover-card").contains("Ansvarlig"));
        Node card = robot.lookup(".k-hover-card").query();
        assertThat(words(robot, ".k-hover-card"))
                .contains(plan().context().title(item.tag().id()), "Kilde");
        assertThat(card.getParent().isMouseTransparent()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".k-hover-card").tryQuery()).isEmpty();
    }

    @Test
    void theCardOpensByKeyTakesTheFocusAndGivesItBack(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        robot.interact(canvas::requestFocus);
        Initiative initiative = plan().context().index().initiatives().getFirst();
        robot.interact(() -> plan().context().select(initiative.id().value()));
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        Node card = robot.lookup(".k-hover-card").query();
        assertThat(card.isFocused()).isTrue();
        assertThat(card.getAccessibleText()).contains(initiative.title(), "Lys");
        robot.push(KeyCode.ESCAPE);
        assertThat(canvas.isFocused()).isTrue();
    }

    @Test
    void theMenuHoldsThePalettesCommands(FxRobot robot) {
        Initiative initiative = plan().context().index().initiatives().getFirst();
        robot.interact(() -> {
            plan().context().select(initiative.id().value());
            canvas(robot).requestFocus();
        });
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        List<String> names = menu().getItems().stream().map(MenuItem::getText).toList();
        assertThat(names).contains("Åbn detaljer", "Vis kilden", "Vis kortet");
        robot.interact(() -> menu().hide());
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lanesAreChosenByKeyboard(FxRobot robot) {
        robot.interact(() -> canvas(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        RadioButton focused = robot.lookup(".k-popover .radio-button").queryAll().stream()
                .filter(Node::isFocused)
                .map(RadioButton.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(focused.getText()).isEqualTo("Region");
        robot.interact(() -> robot.lookup(".k-popover .radio-button").queryAll().stream()
                .map(RadioButton.class::cast)
                .filter(b -> b.getText().equals("Spor"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(robot.lookup("#lanes").<Labeled>query().getText()).isEqualTo("Baner: Spor");
        robot.push(KeyCode.ESCAPE);
        assertThat(canvas(robot).isFocused()).isTrue();
    }

    /// As Windows walks a tree: the first row, then from child to child.
    @Test
    void aScreenReaderReadsATreeOfLanesAndItems(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        assertThat(canvas.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_VIEW);
        robot.interact(() -> {
            Node root = (Node) canvas.queryAccessibleAttribute(AccessibleAttribute.ROW_AT_INDEX, 0);
            assertThat(said(root)).isEqualTo("Tidslinje");
            Node lane = child(root, 1);
            assertThat(said(lane)).startsWith("Region Hovedstaden, ");
            assertThat(lane.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_ITEM);
            assertThat(asked(lane, AccessibleAttribute.EXPANDED)).isEqualTo(true);
            assertThat(asked(lane, AccessibleAttribute.TREE_ITEM_PARENT)).isSameAs(root);
            Node item = drawn(lane);
            assertThat(said(item)).contains(", Region Hovedstaden, ", " til ");
            assertThat(asked(item, AccessibleAttribute.DISCLOSURE_LEVEL)).isEqualTo(2);

            item.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
            assertThat(canvas.isFocused()).isTrue();
            assertThat(said((Node) canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)))
                    .isEqualTo(said(item));

            Object rows = canvas.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT);
            lane.executeAccessibleAction(AccessibleAction.COLLAPSE);
            assertThat((Integer) canvas.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT))
                    .isLessThan((Integer) rows);
            Node again = child((Node) canvas.queryAccessibleAttribute(AccessibleAttribute.ROW_AT_INDEX, 0), 1);
            assertThat(asked(again, AccessibleAttribute.EXPANDED)).isEqualTo(false);
        });
    }

    /// The first within it that is in sight.
    private static Node drawn(Node lane) {
        return IntStream.range(0, (Integer) asked(lane, AccessibleAttribute.TREE_ITEM_COUNT))
                .mapToObj(place -> child(lane, place))
                .filter(item -> ((Bounds) asked(item, AccessibleAttribute.BOUNDS)).getHeight() > 0)
                .findFirst()
                .orElseThrow();
    }

    private static Node child(Node parent, int place) {
        return (Node) parent.queryAccessibleAttribute(AccessibleAttribute.TREE_ITEM_AT_INDEX, place);
    }

    private static Object asked(Node node, AccessibleAttribute attribute) {
        return node.queryAccessibleAttribute(attribute);
    }

    private static String said(Node node) {
        return (String) asked(node, AccessibleAttribute.TEXT);
    }

    @Test
    void theStripMovesTheWindowByMouseAndByKey(FxRobot robot) {
        SceneCanvas strip = robot.lookup("#minimap").query();
        String before = strip.getAccessibleText();
        robot.interact(strip::requestFocus);
        robot.push(KeyCode.END);
        String end = strip.getAccessibleText();
        assertThat(end).isNotEqualTo(before);
        robot.push(KeyCode.PAGE_UP);
        assertThat(strip.getAccessibleText()).isNotEqualTo(end);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(strip.getAccessibleText()).isEqualTo(end);
        robot.clickOn(strip.localToScreen(60, strip.getHeight() / 2));
        assertThat(strip.getAccessibleText()).isNotEqualTo(end);
        String clicked = strip.getAccessibleText();
        robot.drag(strip.localToScreen(60, strip.getHeight() / 2))
                .moveBy(200, 0)
                .drop();
        assertThat(strip.getAccessibleText()).isNotEqualTo(clicked);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertThat(robot.lookup("#minimap").tryQuery()).isEmpty();
    }

    @Test
    void findsTheLanesOfAPlanAgainWhenItIsOpenedAnotherTime(FxRobot robot) {
        Path plan = plan().session().file().path();
        robot.interact(() -> command("timeline.lanes.TRACK").run());
        robot.interact(() -> command("timeline.lanes.collapse").run());
        String lane = first(robot, "lane").tag().text();
        robot.interact(() -> command("command.closePlan").run());
        robot.interact(() -> {
            shell.open(plan);
            shell.workspace().orElseThrow().show(Screen.TIMELINE);
        });
        assertThat(robot.lookup("#lanes").<Labeled>query().getText()).isEqualTo("Baner: Spor");
        assertThat(first(robot, "lane").tag().text()).isEqualTo(lane).contains("foldet sammen");
    }

    private Command command(String key) {
        return shell.workspace().orElseThrow().commands().stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLanesTitleFoldsItByAClickAndByKey(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        Placed lane = first(robot, "lane");
        robot.clickOn(canvas.localToScreen(lane.bounds().x() + 30, lane.bounds().y() + 16));
        assertThat(first(robot, "lane").tag().text()).contains("foldet sammen");
        Initiative initiative = plan().context().index().initiatives().stream()
                .filter(i -> i.title().equals("Fælles kvalitetsenhed øst"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> plan().context().select(initiative.id().value()));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(first(robot, "lane").tag().text()).contains("foldet ud");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyCommandWithKeysIsListedOnEveryScreen(Screen screen, FxRobot robot) {
        robot.interact(() -> {
            shell.workspace().orElseThrow().show(screen);
            shell.root().requestFocus();
        });
        robot.push(KeyCode.F1);
        String listed = words(robot, ".k-keys");
        assertThat(shell.workspace().orElseThrow().commands())
                .filteredOn(command -> command.shortcut().isPresent())
                .extracting(Command::key)
                .allSatisfy(key -> assertThat(listed).contains(plan().context().text(key)));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".k-keys").tryQuery()).isEmpty();
    }

    @Test
    void noTwoCommandsOfAScreenShareTheirKeys(FxRobot robot) {
        for (Screen screen : Screen.values()) {
            robot.interact(() -> shell.workspace().orElseThrow().show(screen));
            assertThat(shell.workspace().orElseThrow().commands().stream()
                            .map(Command::keys)
                            .filter(keys -> !keys.isEmpty()))
                    .as(screen.name())
                    .doesNotHaveDuplicates();
        }
    }
}
