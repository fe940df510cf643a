package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtremesTest {
    private static final BundledFont FONT = new BundledFont();

    private static Initiative initiative(String id, String title, LocalDate from, LocalDate to) {
        return Samples.initiative(id, "title", title, "start", When.day(from), "end", When.day(to));
    }

    private static TimelineModel model(List<? extends Entity> records) {
        return Sketch.model(LaneField.TRACK, records);
    }

    private static Scene scene(TimelineModel model, TimelineViewport view) {
        return TimelineScene.of(model, view, Marked.NOTHING, FONT);
    }

    @Test
    void aTitleOf400LettersIsShortenedOnTheLineAndWholeInWhatIsSaid() {
        String title = "Meget lang titel ".repeat(24).strip();
        TimelineModel model = model(List.of(
                initiative("A", title, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 9, 1)),
                initiative("B", title, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 9, 1))));
        for (double zoom : new double[] {.2, 1, 4, 30}) {
            Scene scene = scene(model, model.fitting(1280, 720).zoomed(zoom, 640));
            assertThat(Shapes.overlaps(scene)).isEmpty();
            assertThat(scene.tagged().stream().map(Placed::tag))
                    .filteredOn(tag -> tag.kind().equals("initiative"))
                    .isNotEmpty()
                    .allMatch(tag -> tag.text().startsWith(title));
            assertThat(Shapes.texts(scene)).allMatch(text -> text.left() + text.width() <= 1280);
        }
    }

    @Test
    void aSingleDayIsABarThatCanBeSeenAtEveryZoom() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        TimelineModel model = model(List.of(initiative("A", "Én dag", day, day)));
        for (double zoom : new double[] {TimelineViewport.MIN_ZOOM, .5, 10, TimelineViewport.MAX_ZOOM}) {
            TimelineViewport view = new TimelineViewport(0, zoom, 0, 1280, 720).around(day);
            assertThat(Shapes.of(scene(model, view)).stream().map(Shapes.Seen::shape))
                    .filteredOn(
                            shape -> shape instanceof Box box && box.role().equals("bar.planned") && box.tag() != null)
                    .singleElement()
                    .satisfies(bar -> assertThat(bar.bounds().width()).isGreaterThanOrEqualTo(5));
        }
    }

    @Test
    void thirtyYearsHaveRoomOnASmallScreen() {
        TimelineModel model =
                model(List.of(initiative("A", "Tredive år", LocalDate.of(2000, 1, 1), LocalDate.of(2029, 12, 31))));
        Scene scene = scene(model, model.fitting(1280, 720));
        List<String> texts = Shapes.texts(scene).stream().map(Text::text).toList();
        assertThat(texts).contains("2000-2009", "2010-2019", "2020-2029", "Tredive år", "2015");
        assertThat(Shapes.overlaps(scene)).isEmpty();
    }

    @Test
    void manyMilestonesOfOneBarBecomeAFewMarks() {
        var records = new ArrayList<Entity>();
        records.add(initiative("A", "Mange", LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)));
        for (int i = 0; i < 1000; i++) {
            When day = When.day(LocalDate.of(2024, 1, 1).plusDays(i));
            records.add(Samples.milestone("M" + i, "initiative", "A", "baseline", day, "forecast", day));
        }
        TimelineModel model = model(records);
        for (double zoom : new double[] {.1, .5, 1}) {
            TimelineViewport view = new TimelineViewport(0, zoom, 0, 1280, 720).around(LocalDate.of(2025, 6, 1));
            List<Bounds> marks = Shapes.of(scene(model, view)).stream()
                    .filter(Shapes.Seen::shows)
                    .map(Shapes.Seen::shape)
                    .filter(ExtremesTest::isMilestone)
                    .map(Shape::bounds)
                    .toList();
            assertThat(marks).isNotEmpty().hasSizeLessThan(75);
            for (int i = 1; i < marks.size(); i++) {
                assertThat(marks.get(i).centreX() - marks.get(i - 1).centreX())
                        .isGreaterThan(marks.get(i).width() * .7);
            }
        }
    }

    private static boolean isMilestone(Shape shape) {
        return shape.tag() != null
                && switch (shape) {
                    case Glyph glyph -> glyph.mark() == Mark.DIAMOND;
                    case Polyline line -> line.role().startsWith("milestone.");
                    default -> false;
                };
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "empty", "1", "1000"})
    void theLegendTakesAtMostTwoLinesOnASmallScreenAndCountsTheRest(String plan) {
        TimelineModel model = Sketch.model(LaneField.REGION, plan);
        for (double zoom = .2; zoom < 40; zoom *= 2) {
            TimelineViewport view = model.fitting(1280, 720).zoomed(zoom, 700);
            Scene scene = scene(model, view);
            Bounds body = TimelineScene.body(model, view);
            List<Text> legend = Shapes.texts(scene).stream()
                    .filter(text -> text.baseline() > 720 - 60 && text.style().size() == 11 && text.left() < 1280)
                    .filter(text -> text.tag() == null || text.tag().kind().equals("legend"))
                    .toList();
            assertThat(legend.stream().map(Text::baseline).distinct()).hasSizeLessThanOrEqualTo(2);
            assertThat(body.bottom()).isGreaterThanOrEqualTo(720 - 61);
        }
    }

    @Test
    void theRestOfTheLegendIsNamedAndCanBeDrawnWhole() {
        TimelineModel model = Sketch.model(LaneField.REGION, "demo");
        TimelineViewport view = model.fitting(1280, 720).zoomed(2.5, 700);
        Placed more = scene(model, view).tagged().stream()
                .filter(placed -> placed.tag().kind().equals("legend"))
                .findFirst()
                .orElseThrow();
        List<String> whole = Shapes.texts(TimelineScene.legend(model, view, 700, FONT)).stream()
                .map(Text::text)
                .toList();
        assertThat(more.tag().text()).startsWith("Flere tegn: ");
        for (String word : more.tag().text().substring(12).split(", ")) {
            assertThat(whole).contains(word);
        }
    }

    @Test
    void theLegendNamesOnlyWhatIsDrawn() {
        TimelineModel model =
                model(List.of(initiative("A", "Alene", LocalDate.of(2026, 3, 1), LocalDate.of(2027, 9, 1))));
        assertThat(Shapes.texts(scene(model, model.fitting(1280, 720))).stream()
                        .filter(text -> text.baseline() > 660)
                        .map(Text::text))
                .containsExactlyInAnyOrder("ikke vurderet", "planlagt");
    }
}
