package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.Focusables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

/// Every screen and card, walked by Tab and back: the keyboard is always on something that is seen and has a name and
/// a role, and comes to everything that can be done by mouse. What lies over the window keeps it, and gives it back.
class TabWalkTest extends OnWindow {
    private static final int MOST_STEPS = 900;

    static Stream<Arguments> everyScreenOfBothSamples() {
        return Stream.of(Sample.values())
                .flatMap(sample -> Stream.of(Screen.values()).map(screen -> Arguments.of(sample, screen)));
    }

    @ParameterizedTest
    @MethodSource("everyScreenOfBothSamples")
    void aScreenIsWalked(Sample sample, Screen screen, FxRobot robot) {
        robot.interact(() -> shell.sample(sample.key()));
        robot.interact(() -> {
            plan().show(screen);
            plan().context()
                    .select(plan().context()
                            .index()
                            .initiatives()
                            .getFirst()
                            .id()
                            .value());
        });
        robot.interact(() -> walk(shell.root(), screen.name()));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aFormIsWalkedOnEveryScreen(Screen screen, FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.interact(() -> {
            plan().show(screen);
            plan().edit(plan().context().index().initiatives().getFirst().id().value(), "title");
        });
        robot.interact(() -> walk(shell.root(), "form on " + screen.name()));
    }

    @ParameterizedTest
    @EnumSource(WindowCard.class)
    void aCardIsWalked(WindowCard card, FxRobot robot) {
        card.open(this, robot);
        Node was = before();
        Node shown = robot.lookup(card.within()).query();
        assertThat(reached(owner(), Set.of(shown))).as("%s is on it", owner()).isTrue();
        robot.interact(() -> walk(shown, card.name()));
        robot.interact(() -> plan().focusFilter());
        assertThat(reached(owner(), Set.of(shown))).as("%s is on it", owner()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(card.within()).queryAll()).isEmpty();
        assertThat(owner()).isSameAs(was);
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"DASHBOARD", "TIMELINE", "WEEK", "HISTORY"})
    void anEarlierStateIsWalkedWithTheBandOverIt(Screen screen, FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.interact(() -> plan().lookBack(new StatePoint.OnDay(LocalDate.of(2026, 11, 21))));
        robot.interact(() -> plan().show(screen));
        robot.interact(() -> walk(shell.root(), "earlier " + screen.name()));
        assertThat(Focusables.in(shell.root())).extracting(Node::getId).contains("present");
    }

    @Test
    void theRoundIsWalked(FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.push(KeyCode.CONTROL, KeyCode.U);
        robot.interact(() -> walk(shell.root(), "round"));
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private void walk(Node part, String name) {
        for (int i = 0; i < 3; i++) {
            shell.root().applyCss();
            shell.root().layout();
        }
        Set<Node> forward = steps(part, name, false);
        Set<Node> back = steps(part, name, true);
        assertThat(stops(back)).as(name + " backwards").containsExactlyInAnyOrderElementsOf(stops(forward));
        assertThat(stops(forward)).as(name).containsAll(stops(Focusables.in(part)));
        Set<Node> mouse = new LinkedHashSet<>();
        actionable(part, mouse);
        Set<Object> stops = stops(forward);
        assertThat(mouse)
                .as(name + ": reached by mouse only")
                .allMatch(node -> reached(node, forward) || stops.contains(stop(node)));
    }

    private static Set<Object> stops(Collection<Node> nodes) {
        return nodes.stream().map(TabWalkTest::stop).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// One of a group has the keyboard for all: the arrow keys go on within it.
    private static Object stop(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null ? toggle.getToggleGroup() : node;
    }

    private Set<Node> steps(Node part, String name, boolean shift) {
        Set<Node> seen = new LinkedHashSet<>();
        Node first = Focusables.in(part).stream().findFirst().orElse(part);
        first.requestFocus();
        Node at = owner();
        int steps = 0;
        do {
            assertSound(at, part, name);
            seen.add(at);
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, shift, false, false, false));
            at = owner();
            steps++;
        } while (!stop(at).equals(stop(first)) && steps < MOST_STEPS);
        assertThat(steps).as(name + " comes round").isLessThan(MOST_STEPS);
        return seen;
    }

    private void assertSound(Node at, Node part, String name) {
        assertThat(at).as(name).isNotNull();
        Bounds bounds = at.localToScene(at.getBoundsInLocal());
        assertThat(reached(at, Set.of(part))).as("%s: %s is inside", name, at).isTrue();
        assertThat(Focusables.in(at)).as("%s: %s is shown", name, at).isNotEmpty();
        assertThat(bounds.getWidth() * bounds.getHeight())
                .as("%s: %s has room", name, at)
                .isPositive();
        assertThat(said(at)).as("%s: what %s is called", name, at).isNotBlank();
        AccessibleRole role = at.getAccessibleRole();
        assertThat(role).as("%s: the role of %s", name, at).isNotNull();
    }

    private static boolean reached(Node node, Set<Node> parts) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (parts.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /// What answers the mouse by an action of its own.
    private static void actionable(Node node, Set<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if ((node instanceof ButtonBase && !isOfItsBox(node))
                || (node.getOnMouseClicked() != null && !isPaletteList(node))) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> actionable(child, found));
        }
    }

    /// A button of a column's line: the keys of the box at its head do the same, which `ColumnSettingTest` tries.
    private static boolean isOfItsBox(Node node) {
        return node.getParent() instanceof HBox line
                && line.getChildren().indexOf(node) > 0
                && line.getChildren().getFirst() instanceof CheckBox
                && line.getParent().getStyleClass().contains("k-columns");
    }

    /// Its lines are stepped through from the field above.
    private static boolean isPaletteList(Node node) {
        return node instanceof ListView<?> && node.getParent().getStyleClass().contains("k-palette");
    }

    private static String said(Node node) {
        String said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
