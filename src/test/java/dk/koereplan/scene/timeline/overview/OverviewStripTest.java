package dk.koereplan.scene.timeline.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewStripTest {
    private static final TextMetrics METRICS = new BundledFont();

    private static TimelineModel model(String plan) {
        Scope scope = Plans.scope(Plans.named(plan));
        return TimelineModel.of(scope, LaneSetting.by(LaneField.REGION), Texts.in(Language.DANISH));
    }

    private static List<Bounds> boxes(Scene scene, String role) {
        return scene.shapes().stream()
                .filter(s -> s instanceof Box box
                        && box.role().startsWith(role)
                        && !box.role().equals("overview.veil"))
                .map(Shape::bounds)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "empty", "1000"})
    void drawsNothingOutside(String plan) {
        TimelineModel model = model(plan);
        for (double width : new double[] {60, 400, 1396}) {
            OverviewStrip strip = OverviewStrip.of(model, width, METRICS);
            for (double zoom : new double[] {.02, 1, 120}) {
                var view = new TimelineViewport(15000, zoom, 5000, 1600, 900);
                assertThat(Stream.concat(strip.scene().shapes().stream(), strip.frame(view).stream()))
                        .allSatisfy(shape -> {
                            assertThat(shape.bounds().x()).isGreaterThanOrEqualTo(-.5);
                            assertThat(shape.bounds().right()).isLessThanOrEqualTo(width + .5);
                            assertThat(shape.bounds().y()).isGreaterThanOrEqualTo(-.5);
                            assertThat(shape.bounds().bottom()).isLessThanOrEqualTo(OverviewStrip.HEIGHT + .5);
                        });
            }
        }
    }

    @Test
    void putsEachOverdueMilestoneAtItsDay() {
        TimelineModel model = model("demo");
        OverviewStrip strip = OverviewStrip.of(model, 1200, METRICS);
        List<Bounds> ticks = boxes(strip.scene(), "light.red");
        Scope scope = model.scope();
        List<LocalDate> late = scope.milestones().stream()
                .filter(m -> MilestoneStatus.of(m, scope.index(), scope.asOf()) == MilestoneStatus.OVERDUE)
                .map(m -> MilestoneStatus.due(m, scope.index()).last().orElseThrow())
                .toList();
        assertThat(late).isNotEmpty();
        assertThat(late)
                .allSatisfy(day -> assertThat(ticks)
                        .anySatisfy(t -> assertThat(t.centreX()).isCloseTo(strip.xOf(day), within(4.0))));
        assertThat(ticks).hasSizeLessThanOrEqualTo(late.size());
    }

    @Test
    void isFullWhereABarIsAndNowhereElse() {
        TimelineModel model = Sketch.model(
                LaneField.TRACK, List.of(Samples.initiative("A", "start", "2027-03-01", "end", "2027-08-31")));
        OverviewStrip strip = OverviewStrip.of(model, 1200, METRICS);
        assertThat(boxes(strip.scene(), "overview.")).singleElement().satisfies(box -> {
            assertThat(box.x()).isCloseTo(strip.xOf(LocalDate.of(2027, 3, 1)), within(3.0));
            assertThat(box.right()).isCloseTo(strip.xOf(LocalDate.of(2027, 9, 1)), within(3.0));
        });
    }

    @Test
    void isFullInTheRowOfTheBarsLane() {
        TimelineModel model = Sketch.model(
                LaneField.OWNER,
                List.of(
                        Samples.initiative(
                                "A",
                                "start",
                                "2026-01-05",
                                "end",
                                "2026-06-30",
                                "ownerPeriods",
                                List.of(Samples.owner("ALPHA", null, null))),
                        Samples.initiative(
                                "B",
                                "start",
                                "2027-01-04",
                                "end",
                                "2027-06-30",
                                "ownerPeriods",
                                List.of(Samples.owner("BETA", null, null)))));
        assertThat(model.lanes()).hasSize(2);
        OverviewStrip strip = OverviewStrip.of(model, 1200, METRICS);
        List<Bounds> cells = boxes(strip.scene(), "overview.");
        assertThat(cells).hasSize(2);
        for (int lane = 0; lane < 2; lane++) {
            Bounds cell = cells.get(lane);
            LocalDate first = LocalDate.of(2026 + lane, 1, lane == 0 ? 5 : 4);
            assertThat(cell.x()).isCloseTo(strip.xOf(first), within(3.0));
            assertThat(cell.right()).isCloseTo(strip.xOf(LocalDate.of(2026 + lane, 7, 1)), within(3.0));
            // eleven rows of two units below the first eight, and half of them for each lane
            assertThat(cell.centreY()).isBetween(8 + lane * 11.0, 8 + (lane + 1) * 11.0);
        }
    }

    @Test
    void theFrameReachesTheTray() {
        var records = new ArrayList<Entity>();
        for (int i = 0; i < 60; i++) {
            records.add(Samples.initiative("U" + i, "start", "", "end", ""));
            records.add(Samples.initiative("D" + i, "start", "2026-01-05", "end", "2027-06-30"));
        }
        TimelineModel model = Sketch.model(LaneField.TRACK, records);
        OverviewStrip strip = OverviewStrip.of(model, 1200, METRICS);
        TimelineViewport view = model.fitting(1280, 720);
        double most = TimelineScene.mostTop(model, view);
        assertThat(strip.centred(view, 600, 36).top()).isEqualTo(most);
        double before = -1;
        for (double top = 0; top < most; top += most / 20) {
            double y = strip.window(view.scrolledTo(top)).centreY();
            assertThat(y).as("at %s of %s", top, most).isGreaterThan(before);
            before = y;
        }
        Bounds last = strip.window(view.scrolledTo(most));
        Bounds almost = strip.window(view.scrolledTo(most - 200));
        assertThat(last.bottom()).isGreaterThan(almost.bottom());
        TimelineViewport up = strip.dragged(view.scrolledTo(most), 0, -6);
        assertThat(strip.dragged(up, 0, 6).top()).isCloseTo(most, within(.01));
    }

    @Test
    void framesWhatTheViewShows() {
        TimelineModel model = model("1000");
        OverviewStrip strip = OverviewStrip.of(model, 1200, METRICS);
        var view = new TimelineViewport(LocalDate.parse("2026-03-01").toEpochDay(), 2, 3000, 1600, 900);
        Bounds window = strip.window(view);
        assertThat(window.x()).isCloseTo(strip.xOf(view.firstDay()), within(1.0));
        assertThat(window.right()).isCloseTo(strip.xOf(view.lastDay()), within(1.0));
        assertThat(window.height()).isLessThan(OverviewStrip.HEIGHT / 2);
        TimelineViewport whole = model.fitting(1600, 900);
        assertThat(strip.window(whole).width()).isGreaterThan(1180);
    }

    @Test
    void findsTheDayOfEachPlace() {
        TimelineModel model = model("demo");
        OverviewStrip strip = OverviewStrip.of(model, 1200, METRICS);
        LocalDate first = model.days().first().orElseThrow();
        for (int i = 0; i < 2000; i += 17) {
            assertThat(strip.dayAt(strip.xOf(first.plusDays(i)))).isEqualTo(first.plusDays(i));
        }
    }

    @Test
    void movesTheViewToThePlaceAndWithTheDrag() {
        TimelineModel model = model("1000");
        OverviewStrip strip = OverviewStrip.of(model, 1200, METRICS);
        var view = new TimelineViewport(LocalDate.parse("2026-03-01").toEpochDay(), 2, 3000, 1600, 900);
        Bounds at = strip.window(strip.centred(view, 700, 20));
        assertThat(at.centreX()).isCloseTo(700, within(.5));
        assertThat(at.centreY()).isCloseTo(20, within(3.0));
        Bounds before = strip.window(view);
        Bounds after = strip.window(strip.dragged(view, 50, 3));
        assertThat(after.x() - before.x()).isCloseTo(50, within(.01));
        assertThat(after.y() - before.y()).isCloseTo(3, within(.01));
        // below the last lane there is nothing to see
        TimelineViewport most = strip.dragged(view, 0, 1000);
        assertThat(most.top()).isEqualTo(TimelineScene.mostTop(model, view));
    }
}
