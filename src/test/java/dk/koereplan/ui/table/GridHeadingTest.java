package dk.koereplan.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.ui.theme.Theme;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The headings of a grid whose first column is narrower than they are.
class GridHeadingTest extends OnStage {
    @Override
    protected Parent content() throws PlanFileProblem {
        var demo = new PlanFixture(folder, Language.DANISH);
        PlanContext context =
                new PlanFixture(demo.session(), PlanIndex.of(Plans.sources()), TestPorts.in(folder)).context();
        var grid = new TableGrid<Initiative>(context, new Layer(), "Ingen");
        grid.show(InitiativeTable.of(
                context.scope().initiatives(), context.scope().facts(), context.texts()));
        grid.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Theme.LIGHT.apply(scene);
            }
        });
        return grid;
    }

    @Override
    protected void close() {}

    @Test
    void aHeadingIsReadWholeOverTheEmptyCellsBesideIt(FxRobot robot) {
        Node words = robot.lookup(n -> n instanceof HeadingWords).query();
        assertThat(words.lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .containsExactly("Regionsaftalen for 2015", "10");
        assertThat(words.getBoundsInParent().getWidth()).isGreaterThan(104);
        Node cell = words.getParent();
        assertThat(cell).isInstanceOf(TableCell.class);
        assertThat(cell.getBoundsInParent().getWidth())
                .as("nothing of it is cut off")
                .isGreaterThanOrEqualTo(words.getBoundsInParent().getMaxX());
        Stream<Node> others = robot.lookup(".table-cell").queryAll().stream()
                .filter(other -> other != cell && other.isVisible() && !((TableCell<?, ?>) other).isEmpty());
        assertThat(others).allSatisfy(other -> assertThat(other.getClip()).isNotNull());
    }
}
