package dk.koereplan.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.table.plan.RecordTable;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.QueuedTasks;
import dk.koereplan.ui.control.Layer;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A list that is still being made, away from the window's thread.
class AwaitedListTest extends OnStage {
    private final QueuedTasks tasks = new QueuedTasks();
    private final StackPane root = new StackPane();
    private PlanFixture fixture;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH, tasks);
        tasks.runAll();
        return root;
    }

    @Override
    protected void close() {
        root.getChildren().clear();
    }

    private <R> TableGrid<R> open() {
        TableGrid<R> grid = new TableGrid<>(fixture.context(), new Layer(), "Ingen");
        root.getChildren().setAll(grid);
        return grid;
    }

    private Table<Initiative> initiatives(int from) {
        var context = fixture.context();
        List<Initiative> all = context.scope().initiatives();
        return InitiativeTable.of(all.subList(from, all.size()), context.scope().facts(), context.texts());
    }

    private Table<Entity> records(EntityKind kind) {
        return RecordTable.of(kind, fixture.context().scope(), fixture.context().texts());
    }

    private static <R> void sort(TableGrid<R> grid) {
        grid.sortBy(grid.columns().seen().get(1), TableColumn.SortType.DESCENDING);
    }

    /// The columns of another list cannot say what the rows of the first one hold.
    @Test
    void noRowOfTheListBeforeStandsUnderTheColumnsOfTheNext(FxRobot robot) {
        robot.interact(() -> {
            TableGrid<Entity> before = open();
            before.show(records(EntityKind.INITIATIVE));
            sort(before);
            tasks.runAll();
        });
        robot.interact(() -> {
            TableGrid<Entity> grid = open();
            grid.show(records(EntityKind.REGION));
            grid.layout();
            assertThat(grid.getItems()).isNotEmpty();
            grid.show(records(EntityKind.INITIATIVE));
            grid.layout();
            assertThat(grid.getItems()).isEmpty();
            assertThat(grid.copied(1)).isEmpty();
            tasks.runAll();
            assertThat(grid.shown().orElseThrow().rows())
                    .hasSameSizeAs(records(EntityKind.INITIATIVE).rows());
        });
    }

    @Test
    void sortingWhileTheListIsMadeAnewKeepsTheNewOne(FxRobot robot) {
        robot.interact(() -> {
            TableGrid<Initiative> grid = open();
            grid.show(initiatives(0));
            grid.make(() -> initiatives(1));
            sort(grid);
            tasks.runAll();
            List<Initiative> shown = grid.shown().orElseThrow().rows();
            assertThat(shown).containsExactlyInAnyOrderElementsOf(initiatives(1).rows());
            assertThat(grid.arrangement().order()).hasSize(1);
            assertThat(shown).isNotEqualTo(initiatives(1).rows());
        });
    }

    @Test
    void whatIsSelectedBeforeASortedListHasComeIsSelectedInIt(FxRobot robot) {
        robot.interact(() -> {
            TableGrid<Initiative> before = open();
            before.show(initiatives(0));
            sort(before);
            tasks.runAll();
        });
        robot.interact(() -> {
            Initiative last = initiatives(0).rows().getLast();
            TableGrid<Initiative> grid = open();
            grid.show(initiatives(0));
            grid.select(last);
            assertThat(grid.getItems()).isEmpty();
            tasks.runAll();
            assertThat(grid.selected()).contains(last);
        });
    }
}
