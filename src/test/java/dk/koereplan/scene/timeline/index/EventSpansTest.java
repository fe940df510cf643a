package dk.koereplan.scene.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.app.sample.Demo;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What spans days in the band of meetings is seen wherever its days are.
class EventSpansTest {
    private static final BundledFont FONT = new BundledFont();

    private static List<Box> spans(TimelineModel model, TimelineViewport view, String role) {
        Scene scene = TimelineScene.of(model, view, Marked.NOTHING, FONT);
        double top = Measures.UPPER_BAND + Measures.LOWER_BAND;
        return Shapes.of(scene).stream()
                .filter(Shapes.Seen::shows)
                .map(Shapes.Seen::shape)
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.role().equals(role)
                        && box.bounds().y() >= top
                        && box.bounds().bottom() <= top + Measures.EVENTS)
                .toList();
    }

    private static TimelineViewport window(String first, String last) {
        return TimelineViewport.fitting(LocalDate.parse(first), LocalDate.parse(last), 1280, 720);
    }

    @Test
    void aHearingIsSeenInEveryWindowThatItIsOpenIn() {
        TimelineModel model = Sketch.model(
                LaneField.TRACK,
                List.of(Samples.record(
                        HearingRound.class,
                        "H",
                        "title",
                        "Høring H",
                        "state",
                        "OPEN",
                        "opensAt",
                        "2027-01-01",
                        "deadline",
                        "2027-06-01")));
        for (TimelineViewport view : List.of(
                window("2026-12-01", "2027-01-10"),
                window("2027-02-01", "2027-03-31"),
                window("2027-05-20", "2027-07-01"))) {
            assertThat(spans(model, view, "hearing.span")).singleElement().satisfies(box -> {
                assertThat(box.bounds().x()).isCloseTo(view.xOf(LocalDate.parse("2027-01-01")), within(.01));
                assertThat(box.bounds().right()).isCloseTo(view.xOf(LocalDate.parse("2027-06-02")), within(.01));
            });
        }
        assertThat(spans(model, window("2027-06-10", "2027-08-01"), "hearing.span"))
                .isEmpty();
        assertThat(spans(model, window("2026-10-01", "2026-12-01"), "hearing.span"))
                .isEmpty();
    }

    @Test
    void anImpreciseMeetingIsSeenInEveryWindowThatItMayLieIn() {
        TimelineModel model = Sketch.model(LaneField.TRACK, List.of(Samples.meeting("M", "B", "2027-H1")));
        assertThat(spans(model, window("2027-02-01", "2027-02-28"), "milestone.span"))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.ends().soft()).isTrue());
        assertThat(spans(model, window("2027-08-01", "2027-08-31"), "milestone.span"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aWindowFindsExactlyWhatReachesIntoIt(long seed) {
        var random = new Random(seed);
        var events = new ArrayList<TimelineEvent>();
        for (int i = 0; i < 300; i++) {
            Entity meeting = Samples.meeting("M" + i, "B", "2027");
            long first = random.nextInt(2000);
            long last = first + 1 + random.nextInt(random.nextInt(20) == 0 ? 1500 : 30);
            events.add(new TimelineEvent(meeting, "meeting", new DaySpan(first, first, last, last)));
        }
        var spans = new EventSpans(events, Plans.scope(Plans.named("empty")).facts());
        for (long day = -50; day < 3600; day += 37) {
            long first = day;
            long last = day + random.nextInt(200);
            assertThat(spans.within(first, last).stream().map(EventSpans.Span::entity))
                    .containsExactlyInAnyOrderElementsOf(events.stream()
                            .filter(e -> e.days().last() >= first && e.days().first() <= last)
                            .map(TimelineEvent::entity)
                            .toList());
        }
    }

    /// Shapes too, not only texts, and from left to right.
    @Test
    void aWindowShowsWhatAWiderOneShowsThere() {
        TimelineModel model = Sketch.model(LaneField.REGION, Demo.records());
        for (double zoom : new double[] {.5, 2, 9}) {
            TimelineViewport wide = new TimelineViewport(0, zoom, 0, 4000, 720).around(LocalDate.of(2026, 11, 21));
            List<Bounds> all = boxes(model, wide);
            assertThat(all).isNotEmpty();
            for (int move = 0; move < 2700; move += 290) {
                TimelineViewport narrow = wide.sized(1280, 720).moved(move, 0);
                double by = move;
                List<Bounds> expected = all.stream()
                        .map(b -> new Bounds(b.x() - by, b.y(), b.width(), b.height()))
                        .filter(b -> b.right() > narrow.left() + 1 && b.x() < 1279)
                        .map(EventSpansTest::rounded)
                        .toList();
                assertThat(boxes(model, narrow).stream().map(EventSpansTest::rounded))
                        .as("at %s moved by %d", zoom, move)
                        .containsAll(expected);
            }
        }
    }

    private static List<Bounds> boxes(TimelineModel model, TimelineViewport view) {
        var found = new ArrayList<Bounds>();
        spans(model, view, "hearing.span").forEach(box -> found.add(box.bounds()));
        spans(model, view, "milestone.span").stream()
                .filter(box -> box.tag() == null)
                .forEach(box -> found.add(box.bounds()));
        return found;
    }

    private static Bounds rounded(Bounds b) {
        return new Bounds(Math.round(b.x()), b.y(), Math.round(b.width()), b.height());
    }
}
