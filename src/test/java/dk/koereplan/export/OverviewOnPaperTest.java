package dk.koereplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.dashboard.DashboardModel;
import dk.koereplan.scene.dashboard.DashboardScene;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextMetrics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The overview says the same of every figure on the screen and on paper; `DashboardSceneTest` holds each figure to the
/// list behind it.
class OverviewOnPaperTest {
    private static final TextMetrics FONT = new BundledFont();

    @ParameterizedTest
    @CsvSource({
        "demo, da, 1280, 640",
        "demo, en, 1920, 1000",
        "sources, da, 1280, 640",
        "sources, en, 1920, 1000",
        "20, da, 1280, 640",
        "45, en, 1280, 640",
        "90, da, 1920, 1000"
    })
    void everyFigureOfTheScreenIsTheSameOnPaper(String plan, String code, double width, double height) {
        Roadmap roadmap = Plans.named(plan);
        Language language = Language.of(code);
        Scope scope = Plans.scope(roadmap);
        DashboardModel model = DashboardModel.of(Overview.of(scope), scope.index(), Texts.in(language));
        Map<String, String> screen = figures(DashboardScene.of(model, width, height, FONT));
        ExportRequest request =
                Requests.of(roadmap, scope.asOf(), View.DASHBOARD, TimelineCut.WHOLE, PlanFilter.EMPTY, language);
        Map<String, String> paper = figures(new Material(request).picture(FONT).scene());
        // how much finds room depends on the size; what stands on both says the same
        Set<String> common = new TreeSet<>(screen.keySet());
        common.retainAll(paper.keySet());
        common.removeIf(id -> id.endsWith("+"));
        assertThat(common).hasSizeGreaterThan(15);
        assertThat(common).allSatisfy(id -> assertThat(paper.get(id)).as(id).isEqualTo(screen.get(id)));
    }

    private static Map<String, String> figures(Scene scene) {
        Map<String, String> figures = new TreeMap<>();
        scene.tagged().stream()
                .map(Placed::tag)
                .filter(tag -> tag.kind().equals("figure"))
                .forEach(tag -> figures.merge(tag.id(), tag.text(), OverviewOnPaperTest::one));
        return figures;
    }

    private static String one(String first, String second) {
        assertThat(second).isEqualTo(first);
        return first;
    }
}
