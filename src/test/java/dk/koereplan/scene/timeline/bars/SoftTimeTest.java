package dk.koereplan.scene.timeline.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Demo;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.canvas.SoftEnds;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing imprecise ever looks exact, and nothing exact looks imprecise, at any zoom.
class SoftTimeTest {
    private static final BundledFont FONT = new BundledFont();
    private static final double[] ZOOMS = {.02, .1, .4, 1, 3, 12, 60, 400};
    private static final When FIRST = When.day(LocalDate.of(2027, 1, 4));
    private static final When LAST = When.day(LocalDate.of(2028, 12, 29));

    private static TimelineModel model(When start, When end, When baseline, When milestone) {
        var records = new ArrayList<Entity>(
                Demo.records().stream().filter(e -> e instanceof PlanEvent).toList());
        records.add(Samples.initiative(
                "I", "title", "Prøve", "start", start, "end", end, "baselineStart", FIRST, "baselineEnd", baseline));
        records.add(Samples.milestone(
                "M",
                "title",
                "Punkt",
                "initiative",
                "I",
                "kind",
                MilestoneKind.END,
                "mandatory",
                true,
                "baseline",
                milestone,
                "forecast",
                milestone));
        return Sketch.model(LaneField.TRACK, records);
    }

    private static List<Box> boxes(TimelineModel model, double zoom, String role) {
        DayInterval days = model.scope().milestones().stream()
                .map(m -> model.scope().index().interval(m.forecast()))
                .findFirst()
                .orElseThrow();
        LocalDate middle = days.latest() != null ? days.latest() : days.first().orElse(LocalDate.of(2028, 1, 1));
        TimelineViewport view = new TimelineViewport(0, zoom, 0, 1280, 720).around(middle);
        Scene scene = TimelineScene.of(model, view, Marked.NOTHING, FONT);
        return Shapes.of(scene).stream()
                .map(Shapes.Seen::shape)
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.tag() != null && box.role().equals(role))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2028-W02",
                "2028-03",
                "2028-Q2",
                "2028-H1",
                "2028",
                "2028/2029",
                "before:@EV-OEK",
                "after:@EV-OST"
            })
    void whatIsNotExactHasSoftEndsAtEveryZoom(String notation) {
        When when = WhenNotation.read(notation);
        for (double zoom : ZOOMS) {
            TimelineModel ends = model(FIRST, when, LAST, LAST);
            assertThat(boxes(ends, zoom, "bar.planned"))
                    .as("bar at %s", zoom)
                    .singleElement()
                    .satisfies(bar -> assertThat(bar.ends().end()).isGreaterThan(0))
                    .satisfies(bar -> assertThat(bar.ends().start()).isZero());
            assertThat(boxes(model(FIRST, LAST, LAST, when), zoom, "milestone.span"))
                    .as("milestone at %s", zoom)
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(span.ends().soft()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-W02", "2028-03", "2028-Q2", "2028-H1", "2027", "2026/2027"})
    void aGhostIsAsSoftAsWhatWasApproved(String notation) {
        for (double zoom : ZOOMS) {
            List<Box> ghosts = boxes(model(FIRST, LAST, WhenNotation.read(notation), LAST), zoom, "ghost");
            assertThat(ghosts)
                    .as("at %s", zoom)
                    .isNotEmpty()
                    .allSatisfy(ghost -> assertThat(ghost.ends().end()).isPositive());
        }
    }

    @Test
    void aDayIsCrisp() {
        When other = When.day(LocalDate.of(2027, 6, 1));
        for (double zoom : ZOOMS) {
            TimelineModel exact = model(FIRST, LAST, other, LAST);
            assertThat(boxes(exact, zoom, "bar.planned"))
                    .allSatisfy(bar -> assertThat(bar.ends().soft()).isFalse());
            assertThat(boxes(exact, zoom, "ghost"))
                    .isNotEmpty()
                    .allSatisfy(bar -> assertThat(bar.ends().soft()).isFalse());
            assertThat(boxes(exact, zoom, Roles.BASELINE)).isNotEmpty();
            assertThat(boxes(exact, zoom, "milestone.span")).isEmpty();
        }
    }

    @Test
    void anIntervalIsAsWideAsItsDays() {
        Box span = boxes(model(FIRST, LAST, LAST, WhenNotation.read("2028-Q1")), 3, "milestone.span")
                .getFirst();
        double end = boxes(model(FIRST, LAST, LAST, WhenNotation.read("2028-Q1")), 3, "milestone.span")
                .getLast()
                .bounds()
                .right();
        assertThat(end - span.bounds().x()).isBetween(3 * 90.0, 3 * 92.0);
    }

    @Test
    void whatLiesBeforeAnEventIsSoftOnTheOpenSideOnly() {
        Box before = boxes(model(FIRST, LAST, LAST, WhenNotation.read("before:@EV-OEK")), 1, "milestone.span")
                .getFirst();
        assertThat(before.ends().start()).isPositive();
        assertThat(before.ends().end()).isZero();
        Box after = boxes(model(FIRST, LAST, LAST, WhenNotation.read("after:@EV-OST")), 1, "milestone.span")
                .getLast();
        assertThat(after.ends().start()).isZero();
        assertThat(after.ends().end()).isPositive();
    }

    @Test
    void theUnknownIsCountedInTheTrayAndNotDrawnOnTheLine() {
        TimelineModel unknown = model(FIRST, LAST, LAST, When.UNKNOWN);
        assertThat(unknown.undated())
                .isEqualTo(1 + model(FIRST, LAST, LAST, LAST).undated());
        assertThat(boxes(unknown, 1, "milestone.span")).isEmpty();
    }

    @Test
    void noGhostIsDrawnWhereTheForecastKeepsWithinWhatWasApproved() {
        assertThat(boxes(model(FIRST, LAST, WhenNotation.read("2028"), LAST), 1, "ghost"))
                .isEmpty();
    }

    @Test
    void whatWasApprovedWithoutAnEndIsAGhostWithASoftEnd() {
        When later = When.day(FIRST.interval().first().orElseThrow().plusDays(90));
        assertThat(boxes(model(later, LAST, When.UNKNOWN, LAST), 1, "ghost"))
                .singleElement()
                .satisfies(ghost -> {
                    assertThat(ghost.ends().start()).isZero();
                    assertThat(ghost.ends().end()).isGreaterThan(SoftEnds.LEAST);
                });
        assertThat(boxes(model(FIRST, LAST, When.UNKNOWN, LAST), 1, "ghost"))
                .as("what begins as approved has not left an open end")
                .isEmpty();
    }
}
