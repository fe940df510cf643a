package dk.koereplan.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Grouping;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.theme.Theme;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// How a reader sets up the columns of a list, by keyboard; and that it is found again.
class ColumnSettingTest extends OnStage {
    private final Subscriptions subscriptions = new Subscriptions();
    private final StackPane root = new StackPane();
    private PlanFixture fixture;
    private Layer layer;
    private TableGrid<Initiative> grid;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Theme.LIGHT.apply(scene);
            }
        });
        open();
        return root;
    }

    @Override
    protected void close() {
        subscriptions.close();
    }

    /// The list as it is when its screen is opened.
    private void open() {
        layer = new Layer();
        grid = new TableGrid<>(fixture.context(), layer, "Ingen");
        grid.followPlan(fixture, subscriptions);
        var context = fixture.context();
        grid.show(InitiativeTable.of(
                context.scope().initiatives(), context.scope().facts(), context.texts()));
        root.getChildren().setAll(grid, layer);
    }

    private List<String> seen() {
        return grid.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    private void openCard(FxRobot robot) {
        robot.interact(grid::requestFocus);
        robot.interact(() -> command("command.table.columns"));
    }

    private void command(String key) {
        grid.commands("screen.initiatives").stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    @Test
    void hidesShowsAndMovesAColumnByKeyboardAndFindsItAgain(FxRobot robot) {
        assertThat(seen()).startsWith("Nummer", "Titel", "Trafiklys").doesNotContain("Aftale");
        openCard(robot);
        assertThat(((CheckBox) focus()).getText()).isEqualTo("Nummer");
        robot.push(KeyCode.SPACE);
        assertThat(seen()).startsWith("Titel", "Trafiklys");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(((CheckBox) focus()).getText()).isEqualTo("Titel");
        assertThat(seen()).startsWith("Trafiklys", "Titel");
        String before = focus().getAccessibleText();
        robot.push(KeyCode.F);
        assertThat(focus().getAccessibleText())
                .as("kept in place, or no longer")
                .isNotEqualTo(before);
        CheckBox agreement = robot.lookup(
                        (Node n) -> n instanceof CheckBox box && box.getText().equals("Aftale"))
                .query();
        robot.interact(agreement::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(seen()).contains("Aftale");
        robot.push(KeyCode.ESCAPE);

        List<String> chosen = seen();
        robot.interact(() -> {
            grid.columns().seen().getFirst().setPrefWidth(333);
            open();
        });
        assertThat(seen()).isEqualTo(chosen);
        assertThat(grid.columns().seen().getFirst().getWidth()).isEqualTo(333);
        robot.interact(() -> command("command.table.standard"));
        assertThat(seen()).startsWith("Nummer", "Titel", "Trafiklys").doesNotContain("Aftale");
        assertThat(grid.columns().find(grid.getColumns().get(2)).orElseThrow().getWidth())
                .isEqualTo(190);
    }

    @Test
    void oneColumnIsAlwaysShown(FxRobot robot) {
        robot.interact(() ->
                List.copyOf(grid.columns().seen()).forEach(c -> grid.columns().turn(c)));
        assertThat(seen()).hasSize(1);
    }

    @Test
    void copiesTheColumnsThatAreShownInTheirOrder(FxRobot robot) {
        robot.interact(() -> {
            grid.columns().turn(grid.columns().seen().getFirst());
            grid.columns()
                    .move(grid.columns().seen().getFirst(), 1, grid.columns().seen());
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(1);
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("Trafiklys\tTitel\tFase\t");
    }

    @Test
    void gathersByAColumnFoldsByKeyboardAndRemembersTheColumn(FxRobot robot) {
        int all = grid.shown().orElseThrow().rows().size();
        robot.interact(() -> grid.gather(new Grouping.By("field.state")));
        var groups = grid.shown().orElseThrow().groups();
        assertThat(groups)
                .hasSizeGreaterThan(2)
                .allSatisfy(g -> assertThat(g.heading()).isPresent());
        assertThat(groups.stream().mapToInt(g -> g.rows().size()).sum()).isEqualTo(all);
        robot.interact(() -> {
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(0);
        });
        int lines = grid.getItems().size();
        int first = groups.getFirst().rows().size();
        robot.push(KeyCode.LEFT);
        assertThat(grid.getItems()).hasSize(lines - first);
        assertThat(grid.getSelectionModel().getSelectedIndex()).isZero();
        Node heading = robot.lookup((Node n) ->
                        n.getAccessibleText() != null && n.getAccessibleText().endsWith("foldet sammen"))
                .query();
        assertThat(heading.getAccessibleText()).contains(String.valueOf(first));
        robot.push(KeyCode.RIGHT);
        assertThat(grid.getItems()).hasSize(lines);
        robot.push(KeyCode.SPACE);
        assertThat(grid.getItems()).hasSize(lines - first);

        robot.interact(this::open);
        assertThat(grid.shown().orElseThrow().groups()).hasSameSizeAs(groups);
    }

    @Test
    void sumsOfAReadersGroupsCrossNoBasis(FxRobot robot) {
        var context = fixture.context();
        robot.interact(() -> {
            var funding = new TableGrid<FundingSource>(context, layer, "Ingen");
            funding.show(FundingTable.of(context.scope(), FundingTable.By.FAMILY, context.texts()));
            funding.gather(new Grouping.By("field.payer"));
            var table = funding.shown().orElseThrow();
            assertThat(table.groups()).hasSizeGreaterThan(1);
            assertThat(table.groups()).allSatisfy(group -> {
                var totals = table.sums().orElseThrow().of().apply(group.rows());
                assertThat(totals)
                        .doesNotHaveDuplicates()
                        .extracting(t -> t.basis())
                        .doesNotHaveDuplicates();
            });
        });
    }

    @Test
    void sortingIsKept(FxRobot robot) {
        robot.interact(() -> {
            grid.sortBy(grid.columns().seen().get(1), TableColumn.SortType.DESCENDING);
            open();
        });
        assertThat(grid.getSortOrder()).extracting(TableColumn::getText).containsExactly("Titel");
        assertThat(grid.shown().orElseThrow().rows().getFirst().title())
                .isGreaterThan(grid.shown().orElseThrow().rows().getLast().title());
    }

    /// The last column is reached by the arrow, and who the row is about stays in sight.
    @Test
    void whatIsFrozenStaysWhileTheRestIsScrolledByKeyboard(FxRobot robot) {
        robot.interact(() -> {
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(1);
        });
        String title = grid.selected().orElseThrow().title();
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.RIGHT);
        }
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            grid.applyCss();
            grid.layout();
        });
        assertThat(grid.pins().held()).extracting(TableColumn::getText).containsExactly("Nummer", "Titel");
        Bounds last = inScene(head(robot, "Kilde"));
        Bounds held = inScene(head(robot, "Titel"));
        assertThat(last.getMaxX()).isLessThanOrEqualTo(grid.getWidth() + 1);
        assertThat(held.getMinX()).isCloseTo(104, within(1.0));
        Bounds cell = inScene(robot.lookup((Node n) -> n instanceof GridCell<?> c
                        && c.getStyleClass().contains(GridCell.HELD)
                        && title.equals(c.getText()))
                .query());
        assertThat(cell.getMinX()).isCloseTo(held.getMinX(), within(1.0));
        assertThat(cell.getWidth()).isCloseTo(held.getWidth(), within(1.0));
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.LEFT);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid.pins().held()).isEmpty();
        assertThat(head(robot, "Titel").getTranslateX()).isZero();
    }

    private static Node head(FxRobot robot, String title) {
        return robot.lookup((Node n) -> n instanceof TableColumnHeader h
                        && h.getTableColumn() instanceof TableColumn<?, ?> c
                        && title.equals(c.getText()))
                .query();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void movesAHeadByAltAndArrowsAndKeepsTheFocus(FxRobot robot) {
        Node button = grid.columns().seen().get(1).button();
        robot.interact(button::requestFocus);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(seen()).startsWith("Nummer", "Trafiklys", "Titel");
        assertThat(focus()).isSameAs(button);
    }
}
