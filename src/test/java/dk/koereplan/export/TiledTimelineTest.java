package dk.koereplan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.sample.Generated;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TiledTimelineTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Roadmap DEMO = Plans.named("demo");

    private static Stream<Roadmap> plans() {
        return Stream.of(DEMO, Plans.of(Generated.records(Generated.Size.funded(300), 5)));
    }

    private static Material material(Roadmap roadmap, Across across, TimelineCut cut) {
        ExportRequest request =
                Requests.of(roadmap, Plans.asOf(roadmap), View.TIMELINE, cut, PlanFilter.EMPTY, Language.DANISH);
        return new Material(request.laid(request.layout().across(across)));
    }

    private static List<Scene> across(Roadmap roadmap, Across across) {
        ViewScene view =
                material(roadmap, across, TimelineCut.WHOLE).pages(FONT).getFirst();
        return Stream.concat(Stream.of(view.scene()), view.beside().stream()).toList();
    }

    private static Map<String, List<Shapes.Seen>> bars(Scene scene) {
        return Shapes.of(scene).stream()
                .filter(Shapes.Seen::shows)
                .filter(seen -> seen.shape() instanceof Box box && box.role().startsWith("bar."))
                .filter(seen -> seen.shape().tag() != null)
                .collect(Collectors.groupingBy(TiledTimelineTest::id));
    }

    private static String id(Shapes.Seen seen) {
        Tag tag = seen.shape().tag();
        return tag == null ? "" : tag.id();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aBarStandsAtOneHeightAndHasItsNameOnEveryPageThatItIsOn(Roadmap roadmap) {
        List<Scene> pages = across(roadmap, Across.SEVERAL);
        assertThat(pages).hasSizeGreaterThan(1);
        Map<String, Set<Double>> heights = new HashMap<>();
        for (Scene page : pages) {
            assertThat(Shapes.overlaps(page)).isEmpty();
            assertThat(Shapes.texts(page)).allMatch(text -> text.style().size() * PageForm.SCREEN >= 7);
            assertThat(unnamed(page, roadmap, (title, text) -> text.startsWith(title.substring(0, 10))))
                    .isEmpty();
            assertThat(unnamed(page, roadmap, String::equals))
                    .hasSizeLessThan(1 + bars(page).size() / 25);
            bars(page).forEach((id, parts) -> {
                Set<Double> here = parts.stream().map(part -> part.bounds().y()).collect(Collectors.toSet());
                assertThat(heights.computeIfAbsent(id, i -> here)).isEqualTo(here);
            });
        }
        assertThat(heights).isNotEmpty();
    }

    private static List<String> unnamed(Scene page, Roadmap roadmap, BiPredicate<String, String> named) {
        Map<String, String> titles = roadmap.all(Initiative.class).stream()
                .collect(Collectors.toMap(i -> i.id().value(), Initiative::title));
        List<Text> texts = Shapes.texts(page);
        return bars(page).values().stream()
                .map(List::getFirst)
                .filter(bar -> texts.stream()
                        .noneMatch(text -> named.test(titles.get(id(bar)), text.text())
                                && bar.bounds().y() < text.baseline()
                                && bar.bounds().bottom() > text.baseline()))
                .map(bar -> titles.get(id(bar)) + " " + bar.bounds())
                .toList();
    }

    @Test
    void aBarThatGoesOnHasAMarkOnBothPages() {
        List<Scene> pages = across(DEMO, Across.SEVERAL);
        Set<String> both = bars(pages.get(0)).keySet().stream()
                .filter(bars(pages.get(1)).keySet()::contains)
                .collect(Collectors.toSet());
        assertThat(both).isNotEmpty();
        assertThat(marks(pages.get(0), pages.get(0).width() - 6)).isNotEmpty();
        for (Scene page : pages.subList(1, pages.size())) {
            assertThat(marks(page, 204 + 6)).isNotEmpty();
            assertThat(Shapes.texts(page)).anyMatch(text -> text.text().equals("fortsætter"));
        }
        assertThat(across(DEMO, Across.ONE).getFirst().shapes()).isNotEmpty();
        assertThat(Shapes.texts(across(DEMO, Across.ONE).getFirst()))
                .noneMatch(text -> text.text().equals("fortsætter"));
    }

    private static List<String> marks(Scene page, double x) {
        return Shapes.of(page).stream()
                .filter(seen -> seen.shape() instanceof Polyline line
                        && line.role().equals("kind.sign")
                        && Math.abs(line.bounds().centreX() - x) < 1)
                .map(TiledTimelineTest::id)
                .toList();
    }

    @Test
    void everyPageHasTitleCalendarLanesAndItsPlaceAmongTheOthers() {
        PaperPages pages = PaperPages.of(material(DEMO, Across.SEVERAL, TimelineCut.WHOLE), FONT);
        List<Scene> across = pages.scenes().getFirst().across();
        for (Scene scene : across) {
            assertThat(Shapes.texts(scene).stream().map(Text::text).collect(Collectors.joining("|")))
                    .contains("Tidslinje", "Region Hovedstaden");
        }
        Texts danish = Texts.in(Language.DANISH);
        List<String> numbers = IntStream.range(0, pages.count())
                .mapToObj(page -> pages.number(page).words(danish))
                .toList();
        assertThat(numbers.get(0)).isEqualTo("Side 1 af " + pages.count() + " (ark A1)");
        assertThat(numbers.get(1)).isEqualTo("Side 2 af " + pages.count() + " (ark B1)");
        assertThat(PaperPages.of(material(DEMO, Across.ONE, TimelineCut.WHOLE), FONT)
                        .number(0)
                        .words(danish))
                .startsWith("Side 1 af ")
                .doesNotContain("ark");
    }

    @Test
    void whatHasNoDateStandsInTheFirstColumnOnly() {
        List<Scene> across = across(DEMO, Across.SEVERAL);
        assertThat(Shapes.texts(across.getFirst())).anyMatch(text -> text.text().startsWith("Uden dato"));
        assertThat(across.subList(1, across.size()))
                .allMatch(page -> Shapes.texts(page).stream()
                        .noneMatch(text -> text.text().startsWith("Uden dato")));
    }

    @Test
    void aLonelyLateDayAsksForNoEmptyPages() {
        LocalDate far = LocalDate.of(2090, 1, 1);
        ViewScene view = material(DEMO, Across.AUTO, TimelineCut.WHOLE.days(null, far))
                .pages(FONT)
                .getFirst();
        assertThat(view.beside()).isEmpty();
        assertThat(view.scene().width()).isCloseTo(PageForm.A4.sceneWidth(), within(1.));
    }
}
