package dk.koereplan.scene.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardSceneTest {
    private static final BundledFont FONT = new BundledFont();

    private static DashboardModel model(String plan, String language) {
        Scope scope = Plans.scope(Plans.named(plan));
        Overview overview = Overview.of(scope.index(), scope.filter(), scope.asOf());
        return DashboardModel.of(overview, scope.index(), Texts.in(Language.of(language)));
    }

    @ParameterizedTest
    @CsvSource({
        "demo, da, 1280, 720",
        "demo, en, 1280, 720",
        "demo, da, 1920, 1080",
        "demo, en, 1920, 1080",
        "sources, da, 1280, 720",
        "sources, en, 1920, 1080",
        "demo, da, 1000, 900",
        "demo, en, 1100, 900",
        "empty, da, 1280, 720",
        "60, en, 1440, 900"
    })
    void nothingOverlapsAndNothingLeavesItsCard(String plan, String language, double width, double height) {
        Scene scene = DashboardScene.of(model(plan, language), width, height, FONT);
        assertThat(scene.height()).isEqualTo(height);
        assertThat(Shapes.overlaps(scene)).isEmpty();
        List<Box> cards = Shapes.of(scene).stream()
                .map(Shapes.Seen::shape)
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.role().equals("panel"))
                .toList();
        for (Text text : Shapes.texts(scene)) {
            var letters = Shapes.letters(text);
            assertThat(cards)
                    .as(text.text())
                    .anyMatch(card -> letters.x() >= card.bounds().x() + 8
                            && letters.right() <= card.bounds().right() - 8
                            && letters.y() >= card.bounds().y() + 4
                            && letters.bottom() <= card.bounds().bottom() - 2);
        }
    }

    @Test
    void whatIsPastIsSaidToBePast() {
        PlanIndex index = PlanIndex.of(Plans.named("demo"));
        Overview overview = Overview.of(index, PlanFilter.EMPTY, AsOf.endOf(LocalDate.of(2027, 3, 1)));
        DashboardModel model = DashboardModel.of(overview, index, Texts.in(Language.DANISH));
        List<String> words = Shapes.texts(DashboardScene.of(model, 1920, 1080, FONT)).stream()
                .map(Text::text)
                .toList();
        assertThat(words).contains("blev til Østdanmark den 01-01-2027").anyMatch(w -> w.startsWith("Fristen udløb "));
        assertThat(words).noneMatch(w -> w.contains("om 0 dage"));
    }

    @ParameterizedTest
    @CsvSource({"demo, da, 1920, 1080", "demo, en, 1280, 720", "sources, da, 1356, 771", "60, en, 1280, 720"})
    void everyFigureIsTheLengthOfTheListBehindIt(String plan, String language, double width, double height) {
        DashboardModel model = model(plan, language);
        Scene scene = DashboardScene.of(model, width, height, FONT);
        List<Tag> figures = scene.tagged().stream()
                .map(Placed::tag)
                .filter(tag -> tag.kind().equals("figure"))
                .toList();
        assertThat(figures).hasSizeGreaterThan(30);
        for (Tag tag : figures) {
            List<String> ids = model.idsBehind(tag.id()).ids();
            assertThat(tag.text()).as(tag.id()).containsPattern("(^|\\D)" + ids.size() + "(\\D|$)");
            assertThat(ids)
                    .as(tag.id())
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(model.index().find(id)).isPresent());
        }
    }

    @Test
    void showsAllFiveRedOnesInAWindowOfOrdinarySize() {
        Scene scene = DashboardScene.of(model("demo", "da"), 1356, 771, FONT);
        assertThat(scene.height()).isEqualTo(771);
        assertThat(scene.tagged()).extracting(placed -> placed.tag().id()).doesNotContain("red");
    }

    @Test
    void moneyWithUnknownsIsAtLeast() {
        Scene scene = DashboardScene.of(model("60", "da"), 1920, 1080, FONT);
        assertThat(Shapes.texts(scene)).extracting(Text::text).anyMatch(text -> text.contains("mindst"));
    }
}
