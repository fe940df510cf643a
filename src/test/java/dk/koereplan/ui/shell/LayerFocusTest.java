package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.ui.common.Screen;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// What is shown over the window keeps the keyboard until it is closed, and gives it back.
class LayerFocusTest extends OnWindow {
    private String first() {
        return plan().context().index().initiatives().getFirst().id().value();
    }

    /// What lies over the window, and how it is opened.
    enum Card {
        PALETTE(".k-palette", robot -> robot.push(KeyCode.CONTROL, KeyCode.K)),
        KEYS(".k-keys", robot -> robot.push(KeyCode.F1)),
        SOURCE(".k-popover", robot -> robot.push(KeyCode.F4)),
        AS_OF(".k-popover", robot -> {
            robot.interact(robot.lookup("#as-of").query()::requestFocus);
            robot.push(KeyCode.SPACE);
        }),
        COLUMN(".k-popover", robot -> {
            robot.interact(robot.lookup((Node n) -> "Filtrér: Fase".equals(n.getAccessibleText()))
                    .query()::requestFocus);
            robot.push(KeyCode.SPACE);
        });

        private final String within;
        private final Consumer<FxRobot> open;

        Card(String within, Consumer<FxRobot> open) {
            this.within = within;
            this.open = open;
        }

        String within() {
            return within;
        }

        void open(FxRobot robot) {
            open.accept(robot);
        }
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private static boolean within(Node part, Node node) {
        return node != null && (node == part || within(part, node.getParent()));
    }

    /// Where the keyboard was before.
    private Node open(Card card, FxRobot robot) {
        robot.interact(() -> shell.sample(Sample.DEMO.key()));
        robot.interact(() -> {
            plan().show(Screen.INITIATIVES);
            plan().context().select(first());
        });
        robot.interact(() -> plan().main().orElseThrow().requestFocus());
        Node[] before = {owner()};
        if (card == Card.AS_OF) {
            before[0] = robot.lookup("#as-of").query();
        } else if (card == Card.COLUMN) {
            before[0] = robot.lookup((Node n) -> "Filtrér: Fase".equals(n.getAccessibleText()))
                    .query();
        }
        card.open.accept(robot);
        assertThat(robot.lookup(card.within).queryAll()).hasSize(1);
        return before[0];
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void keepsTabInsideAndGivesTheFocusBack(Card card, FxRobot robot) {
        Node before = open(card, robot);
        Node shown = robot.lookup(card.within).query();
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.TAB);
            assertThat(within(shown.getParent(), owner()))
                    .as("Tab %d: %s", i, owner())
                    .isTrue();
        }
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(within(shown.getParent(), owner()))
                    .as("Shift+Tab %d: %s", i, owner())
                    .isTrue();
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(card.within).queryAll()).isEmpty();
        assertThat(owner()).isSameAs(before);
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void nothingBehindTakesTheFocus(Card card, FxRobot robot) {
        open(card, robot);
        Node shown = robot.lookup(card.within).query();
        robot.interact(() -> plan().focusFilter());
        assertThat(within(shown.getParent(), owner())).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(card.within).queryAll()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void thePlanCanBeClosedWhateverIsShownOverIt(Card card, FxRobot robot) {
        open(card, robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(shell.workspace()).isEmpty();
        assertThat(robot.lookup(card.within).queryAll()).isEmpty();
    }

    @Test
    void onePaletteAtATime(FxRobot robot) {
        open(Card.PALETTE, robot);
        robot.write("gaten");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> plan().cards().palette());
        assertThat(robot.lookup(".k-palette").queryAll()).hasSize(1);
    }
}
