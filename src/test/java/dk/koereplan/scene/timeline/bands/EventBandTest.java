package dk.koereplan.scene.timeline.bands;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.time.When;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventBandTest {
    private static final BundledFont FONT = new BundledFont();
    private static final TimelineModel DEMO = Sketch.model(LaneField.REGION, "demo");

    private static Scene scene(TimelineModel model, TimelineViewport view) {
        return TimelineScene.of(model, view, Marked.NOTHING, FONT);
    }

    private static boolean inBand(Bounds bounds) {
        double top = Measures.UPPER_BAND + Measures.LOWER_BAND;
        return bounds.y() >= top && bounds.bottom() <= top + Measures.EVENTS;
    }

    private static TimelineViewport near() {
        return new TimelineViewport(0, 5, 0, 1280, 720).around(LocalDate.of(2026, 12, 20));
    }

    /// The marks of the band that show, without what only spans days.
    private static List<Shape> marks(Scene scene) {
        return Shapes.of(scene).stream()
                .filter(Shapes.Seen::shows)
                .map(Shapes.Seen::shape)
                .filter(shape -> shape.tag() != null && inBand(shape.bounds()))
                .filter(shape -> shape instanceof Glyph
                        || (shape instanceof Box box && box.role().equals("event.count")))
                .toList();
    }

    private static List<Tag> tags(Scene scene) {
        return marks(scene).stream()
                .map(Shape::tag)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void everyEventInSightIsToldByExactlyOneMark() {
        TimelineViewport fit = DEMO.fitting(1280, 720);
        for (double zoom : new double[] {.1, .3, 1, 3}) {
            List<String> ids = tags(scene(DEMO, fit.zoomed(zoom, 640))).stream()
                    .flatMap(tag -> Stream.of(tag.id().split(",")))
                    .toList();
            List<String> expected = DEMO.events().stream()
                    .filter(event -> {
                        double x = fit.zoomed(zoom, 640).xOf(event.days().middle());
                        return x > fit.left() + 20 && x < 1260;
                    })
                    .map(event -> event.entity().id().value())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().containsAll(expected);
        }
    }

    @Test
    void aGatheredMarkNamesAllThatItStandsFor() {
        Tag several = tags(scene(DEMO, DEMO.fitting(1280, 720))).stream()
                .filter(tag -> tag.kind().equals("events"))
                .findFirst()
                .orElseThrow();
        String[] ids = several.id().split(",");
        assertThat(ids).hasSizeGreaterThan(1);
        assertThat(several.text()).startsWith(ids.length + " ");
        for (String id : ids) {
            assertThat(several.text()).contains(DEMO.scope().index().title(id));
        }
    }

    @Test
    void noMarkLiesOnAnotherAtAnyZoom() {
        for (double zoom = TimelineViewport.MIN_ZOOM; zoom < TimelineViewport.MAX_ZOOM; zoom *= 1.3) {
            TimelineViewport view = new TimelineViewport(0, zoom, 0, 1280, 720).around(LocalDate.of(2026, 11, 21));
            List<Bounds> marks =
                    marks(scene(DEMO, view)).stream().map(Shape::bounds).toList();
            for (int i = 0; i < marks.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(Shapes.overlap(marks.get(i), marks.get(j)))
                            .as("zoom %s", zoom)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whatIsGatheredDoesNotDependOnWhereTheWindowBegins() {
        for (double zoom : new double[] {.5, 1, 2, 5}) {
            TimelineViewport fit = DEMO.fitting(1280, 720).zoomed(zoom, 640);
            List<Shape> before = marks(scene(DEMO, fit));
            assertThat(before).isNotEmpty();
            for (int step = 1; step < 1000; step += step < 30 ? 1 : 37) {
                double left = fit.left() + step + 24;
                assertThat(tags(scene(DEMO, fit.moved(step, 0))))
                        .as("at %s moved by %d", zoom, step)
                        .containsAll(before.stream()
                                .filter(mark -> mark.bounds().x() > left)
                                .map(Shape::tag)
                                .toList());
            }
        }
    }

    @Test
    void bodiesAreToldApartByTheirLetters() {
        List<String> texts = Shapes.texts(scene(DEMO, near().sized(1600, 720))).stream()
                .map(Text::text)
                .toList();
        assertThat(texts).contains("F", "B", "A", "administrativt forum", "bestyrelse", "arbejdsgruppe");
    }

    @Test
    void aMeetingTellsWhatItDecides() {
        assertThat(tags(scene(DEMO, near())).stream().map(Tag::text))
                .anyMatch(text -> text.startsWith("Møde: Sundhedsdirektørernes møde i marts 2027")
                        && text.contains("på dagsordenen: ")
                        && text.contains("Lægehuse med akutte tider"));
    }

    @Test
    void anEventThatOthersHangOnIsMarkedSaidAndExplained() {
        assertThat(DEMO.events()).extracting(e -> e.entity().id().value()).contains("EV-OEK", "EV-OST");
        TimelineViewport view = new TimelineViewport(0, 60, 0, 1280, 720).around(LocalDate.of(2027, 1, 1));
        Scene scene = scene(DEMO, view);
        assertThat(tags(scene))
                .filteredOn(tag -> tag.kind().equals("planEvent"))
                .extracting(Tag::text)
                .containsExactly("Begivenhed: Region Østdanmark overtager, 01-01-2027");
        assertThat(Shapes.texts(scene)).extracting(Text::text).contains("begivenhed");
    }

    @Test
    void anEventWithoutADayHasNoMark() {
        assertThat(DEMO.scope().index().find("EV-OK")).isPresent();
        assertThat(DEMO.events()).extracting(e -> e.entity().id().value()).doesNotContain("EV-OK");
    }

    @Test
    void aThousandMeetingsStayAFewMarks() {
        var records = new ArrayList<Entity>();
        records.add(Samples.record(Body.class, "B", "title", "Bestyrelse", "level", "POLITICAL"));
        for (int i = 0; i < 1000; i++) {
            When day = When.day(LocalDate.of(2024, 1, 1).plusDays(i));
            records.add(Samples.meeting("M" + i, "B", day));
        }
        TimelineModel many = Sketch.model(LaneField.REGION, records);
        List<Tag> tags = tags(scene(many, many.fitting(1280, 720)));
        assertThat(tags).hasSizeLessThan(60);
        assertThat(tags.stream().flatMap(tag -> Stream.of(tag.id().split(",")))).hasSize(1000);
    }
}
