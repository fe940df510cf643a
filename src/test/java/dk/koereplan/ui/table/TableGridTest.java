package dk.koereplan.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.Palette;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.ScenePicture;
import dk.koereplan.ui.theme.Theme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// The one view of every list, worked by keyboard and mouse.
class TableGridTest extends OnStage {
    private final Subscriptions subscriptions = new Subscriptions();
    private PlanFixture fixture;
    private Layer layer;
    private TableGrid<Initiative> grid;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        layer = new Layer();
        grid = new TableGrid<>(fixture.context(), layer, "Ingen");
        grid.followPlan(fixture, subscriptions);
        grid.show(initiatives());
        StackPane root = new StackPane(grid, layer);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Theme.LIGHT.apply(scene);
            }
        });
        return root;
    }

    @Override
    protected void close() {
        subscriptions.close();
    }

    private Table<Initiative> initiatives() {
        var context = fixture.context();
        return InitiativeTable.of(context.scope().initiatives(), context.scope().facts(), context.texts());
    }

    private List<Initiative> shown() {
        return grid.shown().orElseThrow().rows();
    }

    private List<String> words(String column) {
        Table<Initiative> table = grid.shown().orElseThrow();
        return table.rows().stream()
                .map(row -> table.column(column).of(row).words())
                .toList();
    }

    private String selected() {
        return fixture.context().selectionProperty().get();
    }

    private static String id(Initiative initiative) {
        return initiative.id().value();
    }

    private Node header(FxRobot robot, String title) {
        return robot.lookup(".column-header .label").queryAll().stream()
                .filter(n -> n instanceof Label label && label.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /// What is written of an old light is read on every ground that a row has: words and hatching say its age.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void anOldLightIsReadAsWellAsAnyOther(Theme theme, FxRobot robot) {
        Palette palette = theme.palette();
        List<Colour> grounds = Stream.of("panel", "hover", "chip.on")
                .map(role -> palette.of(role).fill().over(palette.of("panel").fill()))
                .toList();
        robot.interact(() -> {
            theme.apply(grid.getScene());
            grid.applyCss();
            grid.layout();
        });
        List<Labeled> old = robot.lookup(".table-cell").queryAll().stream()
                .map(Labeled.class::cast)
                .filter(cell -> cell.getText() != null && cell.getText().contains(" fra "))
                .toList();
        assertThat(old).isNotEmpty();
        for (Labeled cell : old) {
            assertThat(cell.getGraphic()).isInstanceOf(ScenePicture.class);
            assertThat(opacity(cell)).as("as strong as the others").isEqualTo(1);
            Colour ink = colour((Color) cell.getTextFill(), opacity(cell));
            assertThat(grounds)
                    .allSatisfy(ground ->
                            assertThat(ink.over(ground).contrast(ground)).isGreaterThanOrEqualTo(4.5));
        }
    }

    private static double opacity(Node node) {
        return node == null ? 1 : node.getOpacity() * opacity(node.getParent());
    }

    private static Colour colour(Color color, double opacity) {
        return new Colour((byte8(color.getOpacity() * opacity) << 24)
                | (byte8(color.getRed()) << 16)
                | (byte8(color.getGreen()) << 8)
                | byte8(color.getBlue()));
    }

    private static int byte8(double share) {
        return (int) Math.round(share * 255);
    }

    @Test
    void sortsByAHeadAndBackByTheCommand(FxRobot robot) {
        List<Initiative> plan = shown();
        robot.interact(() -> press(header(robot, "Titel")));
        assertThat(words("field.title")).isSortedAccordingTo(Alphabet.of(Language.DANISH));
        robot.interact(() -> press(header(robot, "Titel")));
        assertThat(words("field.title").reversed()).isSortedAccordingTo(Alphabet.of(Language.DANISH));
        robot.interact(() -> grid.commands("screen.initiatives").getFirst().run());
        assertThat(shown()).isEqualTo(plan);
    }

    @Test
    void sortsByKeyboardFromTheCardOfAColumn(FxRobot robot) {
        robot.interact(filterButton(robot, "Filtrér: Titel")::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertThat(layer.showing()).isFalse();
        assertThat(words("field.title").reversed()).isSortedAccordingTo(Alphabet.of(Language.DANISH));
    }

    /// What a head is told by the mouse; the robot's own clicks do not reach the heads of the headless platform.
    private static void press(Node head) {
        Node column = head.getParent();
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(
                    column,
                    new MouseEvent(
                            type,
                            5,
                            5,
                            5,
                            5,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        }
    }

    @Test
    void narrowsAColumnByKeyboardByTypingAndByTicking(FxRobot robot) {
        int all = shown().size();
        Node button = filterButton(robot, "Filtrér: Fase");
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(layer.showing()).isTrue();
        robot.write("i gang");
        assertThat(words("field.state")).isNotEmpty().containsOnly("I gang");
        robot.push(KeyCode.ENTER);
        assertThat(layer.showing()).isFalse();
        assertThat(button.isFocused()).isTrue();

        robot.push(KeyCode.ENTER);
        robot.eraseText(6);
        assertThat(shown()).hasSize(all);
        robot.push(KeyCode.TAB);
        CheckBox first = (CheckBox) robot.window(0).getScene().getFocusOwner();
        robot.push(KeyCode.SPACE);
        assertThat(words("field.state")).isNotEmpty().containsOnly(first.getText());
        robot.push(KeyCode.ENTER);
        assertThat(shown()).hasSize(all);
        robot.push(KeyCode.ESCAPE);
    }

    private static Node filterButton(FxRobot robot, String name) {
        return robot.lookup((Node n) -> name.equals(n.getAccessibleText())).query();
    }

    @Test
    void selectsInThePlanAndFollowsIt(FxRobot robot) {
        robot.interact(() -> {
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(id(shown().get(1)));
        robot.push(KeyCode.END);
        assertThat(selected()).isEqualTo(id(shown().getLast()));
        robot.push(KeyCode.HOME);
        assertThat(selected()).isEqualTo(id(shown().getFirst()));
        Initiative last = shown().getLast();
        robot.interact(() -> fixture.context().select(id(last)));
        assertThat(grid.selected()).contains(last);
        robot.interact(() -> fixture.context().select(""));
        assertThat(grid.selected()).isEmpty();
    }

    @Test
    void keepsTheSelectedRowWhenItIsSorted(FxRobot robot) {
        Initiative first = shown().getFirst();
        robot.interact(() -> fixture.context().select(id(first)));
        robot.interact(() -> press(header(robot, "Titel")));
        assertThat(shown().getFirst()).isNotEqualTo(first);
        assertThat(grid.selected()).contains(first);
        assertThat(selected()).isEqualTo(id(first));
    }

    @Test
    void opensARowForEditingByEnter(FxRobot robot) {
        robot.interact(() -> {
            grid.requestFocus();
            fixture.context().select(id(shown().getFirst()));
        });
        robot.push(KeyCode.ENTER);
        assertThat(fixture.went).containsExactly("edit " + id(shown().getFirst()) + " ");
    }

    @Test
    void copiesTheSelectedRowsWithTheirHeads(FxRobot robot) {
        robot.interact(() -> {
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        List<String> lines = copied[0].lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("Nummer\tTitel\t");
        assertThat(lines.get(1)).contains("\t" + shown().getFirst().title() + "\t");
        assertThat(lines.get(2)).contains("\t" + shown().get(1).title() + "\t");
    }

    @Test
    void makesNodesForTheLinesThatAreSeenOnly(FxRobot robot) {
        assertThat(robot.lookup(".table-row-cell").queryAll()).hasSizeLessThan(shown().size() + 2);
        assertThat(robot.lookup(".table-cell").queryAll().size())
                .isLessThan(shown().size() * grid.getColumns().size());
    }

    @Test
    void everyLineIsReadWithItsHeads(FxRobot robot) {
        TableRow<?> row = robot.lookup(".table-row-cell").query();
        assertThat(row.getAccessibleText())
                .contains("Titel: " + shown().getFirst().title())
                .contains("Trafiklys: ");
    }

    @Test
    void showsAMarkBesideEachLight(FxRobot robot) {
        Table<Initiative> table = grid.shown().orElseThrow();
        Set<Node> marks = robot.lookup(".table-cell .k-mark-area").queryAll();
        assertThat(marks).isNotEmpty();
        assertThat(table.column("field.light").of(shown().getFirst())).isInstanceOf(Cell.Light.class);
    }

    @Test
    void gathersUnderHeadingsThatRunOnAndSumsInTheirOwnColumn(FxRobot robot) {
        var context = fixture.context();
        TableGrid<FundingSource> funding = new TableGrid<>(context, layer, "Ingen");
        robot.interact(() -> {
            funding.show(FundingTable.of(context.scope(), FundingTable.By.FAMILY, context.texts()));
            ((StackPane) grid.getParent()).getChildren().set(0, funding);
        });
        Table<FundingSource> table = funding.shown().orElseThrow();
        TableRow<?> heading = robot.lookup((Node n) -> n instanceof TableRow<?>
                        && n.getPseudoClassStates().toString().contains("group"))
                .query();
        String words = table.groups().getFirst().heading().orElseThrow().words();
        String note = table.sums().orElseThrow().words(table.groups().getFirst().rows());
        int rows = table.groups().getFirst().rows().size();
        assertThat(heading.getAccessibleText())
                .isEqualTo(words + ", " + rows + (rows == 1 ? " række, " : " rækker, ") + note);
        assertThat(robot.from(heading).lookup(".table-cell").queryAll())
                .extracting(n -> ((TableCell<?, ?>) n).getText())
                .contains(note);
    }

    @Test
    void alignsFiguresAndTheirHeadsRight(FxRobot robot) {
        var context = fixture.context();
        TableGrid<FundingSource> funding = new TableGrid<>(context, layer, "Ingen");
        robot.interact(() -> {
            funding.show(FundingTable.of(context.scope(), FundingTable.By.FAMILY, context.texts()));
            ((StackPane) grid.getParent()).getChildren().set(0, funding);
        });
        Bounds head =
                inScene(robot.lookup(".column-header.k-right .label .text").query());
        robot.lookup(".table-row-cell .table-cell.k-right .text").queryAll().stream()
                .map(TableGridTest::inScene)
                .filter(b -> b.getMaxX() < head.getMaxX() + 40 && b.getMaxX() > head.getMaxX() - 40)
                .forEach(b -> assertThat(b.getMaxX()).isCloseTo(head.getMaxX(), within(8.0)));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
