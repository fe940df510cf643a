package dk.koereplan.scene.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.text.BundledFont;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Beside open details the overview has fewer cards beside each other, and nothing of it is cut or on something else.
class NarrowOverviewTest {
    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "45"})
    void everyCardHasItsRoom(String plan) {
        Roadmap roadmap = Plans.named(plan);
        PlanIndex index = PlanIndex.of(roadmap);
        Overview overview = Overview.of(index, PlanFilter.EMPTY, Plans.asOf(roadmap));
        DashboardModel model = DashboardModel.of(overview, index, Texts.in(Language.DANISH));
        List<String> wrong = new ArrayList<>();
        for (int width = 560; width < 1100; width += 30) {
            Scene scene = DashboardScene.of(model, width, 600, new BundledFont());
            for (Shapes.Seen seen : Shapes.of(scene)) {
                if (seen.shape().bounds().right() > width + .5) {
                    wrong.add(width + ": " + seen.shape());
                }
            }
            for (String overlap : Shapes.overlaps(scene)) {
                wrong.add(width + ": " + overlap);
            }
            assertThat(DashboardScene.height(model, width, 600)).isEqualTo(scene.height());
        }
        assertThat(wrong).isEmpty();
    }
}
