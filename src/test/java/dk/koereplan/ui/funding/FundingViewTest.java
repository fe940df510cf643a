package dk.koereplan.ui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Grouping;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.table.TableGrid;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What the funding lines are gathered by, chosen in the bar and among the columns.
class FundingViewTest extends OnStage {
    private PlanFixture fixture;
    private FundingView view;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        Layer layer = new Layer();
        view = new FundingView(fixture.context(), fixture, layer);
        return new StackPane(view.node(), layer);
    }

    @Override
    protected void close() {
        view.close();
    }

    private void choose(FxRobot robot, String key) {
        String words = fixture.context().text(key);
        ToggleButton chip = robot.lookup((Node n) ->
                        n instanceof ToggleButton button && button.getText().equals(words))
                .query();
        robot.interact(chip::fire);
    }

    private static TableGrid<?> grid(FxRobot robot) {
        return robot.lookup((Node n) -> n instanceof TableGrid<?>).query();
    }

    private static List<Cell> headings(List<? extends RowGroup<?>> groups) {
        return groups.stream().flatMap(g -> g.heading().stream()).toList();
    }

    private List<Cell> gatheredBy(FundingTable.By by) {
        var context = fixture.context();
        return headings(FundingTable.of(context.scope(), by, context.texts()).groups());
    }

    @Test
    void theBarGathersTheLinesAgainAfterAColumnHas(FxRobot robot) {
        choose(robot, "funding.part.LINES");
        robot.interact(() -> grid(robot).gather(new Grouping.By("field.payer")));
        choose(robot, "funding.part.NEEDS");
        choose(robot, "funding.part.LINES");
        assertThat(headings(grid(robot).shown().orElseThrow().groups()))
                .as("found again as it was left")
                .isNotEqualTo(gatheredBy(FundingTable.By.FAMILY));
        for (FundingTable.By by : List.of(FundingTable.By.CERTAINTY, FundingTable.By.BASIS)) {
            choose(robot, "funding.by." + by);
            assertThat(headings(grid(robot).shown().orElseThrow().groups())).isEqualTo(gatheredBy(by));
        }
    }
}
