package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.ui.common.Screen;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// A context menu and a key that a field would take for its own; the keyboard is then where it was.
class MenuKeyboardTest extends OnWindow {
    private Node on(Screen screen, FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> {
            plan().show(screen);
            plan().context().select(first());
        });
        layOut(robot);
        robot.interact(() -> plan().main().orElseThrow().requestFocus());
        return owner();
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private static boolean showsAMenu() {
        return Window.getWindows().stream().anyMatch(w -> w instanceof ContextMenu menu && menu.isShowing());
    }

    @Test
    void theTimelinesMenuOpensAndGivesTheKeyboardBack(FxRobot robot) {
        Node was = on(Screen.TIMELINE, robot);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(showsAMenu()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(showsAMenu()).isFalse();
        assertThat(owner()).isSameAs(was);
    }

    @Test
    void theKeyOfTheHistoryDeletesNothingInAField(FxRobot robot) {
        openDemo(robot);
        robot.interact(() -> plan().edit(first(), "title"));
        layOut(robot);
        TextInputControl field = (TextInputControl) owner();
        robot.interact(field::end);
        String before = field.getText();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertThat(field.getText()).isEqualTo(before).isNotEmpty();
        assertThat(robot.lookup(".k-popover").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(owner()).isSameAs(field);
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .flatMap(w -> w instanceof ContextMenu menu && menu.isShowing() ? Stream.of(menu) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static Object focusedInMenu() {
        return menu().getScene().getFocusOwner().queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    @ParameterizedTest
    @EnumSource(names = {"F10", "CONTEXT_MENU"})
    void aListsMenuOpensAtItsRowAndGivesTheKeyboardBack(KeyCode key, FxRobot robot) {
        Node was = on(Screen.INITIATIVES, robot);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DOWN, KeyCode.DOWN);
        layOut(robot);
        String selected = plan().context().selectionProperty().get();
        robot.push(key == KeyCode.F10 ? new KeyCode[] {KeyCode.SHIFT, key} : new KeyCode[] {key});
        assertThat(showsAMenu()).isTrue();
        Node row = robot.lookup((Node n) -> n instanceof TableRow<?> each && each.isSelected())
                .query();
        Bounds at = row.localToScreen(row.getBoundsInLocal());
        assertThat(menu().getAnchorY()).isBetween(at.getMinY(), at.getMaxY() + 1);
        assertThat(menu().getAnchorX()).isBetween(at.getMinX(), at.getMaxX());
        assertThat(focusedInMenu()).isEqualTo(menu().getItems().getFirst().getText());
        robot.push(KeyCode.ESCAPE);
        assertThat(showsAMenu()).isFalse();
        assertThat(owner()).isSameAs(was);
        assertThat(plan().context().selectionProperty().get()).isEqualTo(selected);
    }
}
