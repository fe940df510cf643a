package dk.koereplan.scene.timeline.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Texts DANISH = Texts.in(Language.DANISH);
    private static final TimelineModel EMPTY =
            TimelineModel.of(Plans.scope(Plans.named("empty")), LaneSetting.by(LaneField.REGION), DANISH);

    private static List<Text> header(LocalDate middle, double zoom) {
        TimelineViewport view = new TimelineViewport(0, zoom, 0, 1280, 720).around(middle);
        Scene scene = TimelineScene.of(EMPTY, view, Marked.NOTHING, FONT);
        return Shapes.texts(scene).stream()
                .filter(text -> text.baseline() < Measures.UPPER_BAND + Measures.LOWER_BAND)
                .toList();
    }

    private static List<String> words(LocalDate middle, double zoom) {
        return header(middle, zoom).stream().map(Text::text).toList();
    }

    @Test
    void theUnitsGrowAsOneZoomsOutAndNeverGoBack() {
        var seen = new TreeSet<BandUnit>();
        BandUnit before = BandUnit.DAY;
        for (double zoom = TimelineViewport.MAX_ZOOM; zoom >= TimelineViewport.MIN_ZOOM; zoom /= 1.05) {
            Bands bands = Bands.at(zoom);
            assertThat(bands.upper()).isGreaterThan(bands.lower());
            assertThat(bands.lower()).isGreaterThanOrEqualTo(before);
            before = bands.lower();
            seen.add(bands.lower());
            seen.add(bands.upper());
        }
        assertThat(seen).containsExactly(BandUnit.values());
    }

    @Test
    void bothBandsHaveNamesAtEveryZoom() {
        for (double zoom = TimelineViewport.MAX_ZOOM; zoom >= TimelineViewport.MIN_ZOOM; zoom /= 1.2) {
            List<Text> names = header(LocalDate.of(2033, 3, 17), zoom);
            assertThat(names).as("upper at %s", zoom).anyMatch(text -> text.baseline() < Measures.UPPER_BAND);
            assertThat(names).as("lower at %s", zoom).anyMatch(text -> text.baseline() > Measures.UPPER_BAND);
        }
    }

    @Test
    void aWeekIsNamedByItsOwnYear() {
        assertThat(words(LocalDate.of(2027, 1, 1), 24))
                .contains("uge 53, 2026 · dec/jan", "uge 1, 2027 · jan")
                .noneMatch(word -> word.startsWith("uge 53, 2027"));
        assertThat(words(LocalDate.of(2027, 1, 1), 60)).contains("uge 53, 2026 · 28. dec - 3. januar 2027");
        assertThat(words(LocalDate.of(2019, 1, 1), 24)).contains("uge 1, 2019 · dec/jan");
    }

    @Test
    void weekNumbersFollowEachOtherOverTheTurnOfTheYear() {
        assertThat(words(LocalDate.of(2027, 1, 1), 5)).containsSubsequence("52", "53", "1", "2");
    }

    @Test
    void aYearIsTheBudgetYearWhereThereIsRoom() {
        assertThat(words(LocalDate.of(2027, 6, 1), .5)).contains("Budgetår 2027");
        assertThat(words(LocalDate.of(2027, 6, 1), .12)).contains("2030").doesNotContain("Budgetår 2030");
    }

    @ParameterizedTest
    @ValueSource(doubles = {.02, .05, .1, .3, .6, 1.2, 2.6, 6, 14, 30, 90, 600})
    void namesOfOneBandAreAllAsLongOrAllAsShort(double zoom) {
        List<String> lower = header(LocalDate.of(2026, 8, 9), zoom).stream()
                .filter(text ->
                        text.baseline() > Measures.UPPER_BAND && text.role().equals(Roles.INK_SECONDARY))
                .map(Text::text)
                .toList();
        assertThat(lower.stream()
                        .map(word -> word.replaceAll("\\d+", "").contains(" "))
                        .distinct())
                .hasSizeLessThan(2);
    }

    @Test
    void aSingleDayCanFillMostOfASmallScreen() {
        assertThat(words(LocalDate.of(2026, 11, 24), TimelineViewport.MAX_ZOOM)).contains("tirsdag 24. november 2026");
    }
}
