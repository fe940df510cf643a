package dk.koereplan.scene.timeline.links;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Arrows go around bars where there is a fair way around, at 40 zooms from a hundred years to a day.
///
/// A line crosses a bar when a piece of it comes more than a unit inside the bar's box; bars that hold one of the
/// line's own ends do not count. A line that crosses bars is wrong when there is another way between its ends, found by
/// trying every unit across the window, that
///
/// - leaves as the line does, goes along the gap beside the row or straight on, once up or down, and arrives likewise,
/// - crosses no bar, no mark and no label, nor comes within 5.5 units of one where it goes up or down, and
/// - is at most [#DETOUR] units longer for each bar that the line crosses, a corner counting as [#CORNER] more.
class ArrowsAvoidBarsTest {
    static final double DETOUR = 75;
    static final double CORNER = 14;

    private static final BundledFont FONT = new BundledFont();
    private static final int ZOOMS = 40;
    private static final int MARKED = 20;

    private static double zoom(int step) {
        return TimelineViewport.MIN_ZOOM
                * Math.pow(TimelineViewport.MAX_ZOOM / TimelineViewport.MIN_ZOOM, step / (ZOOMS - 1.0));
    }

    /// Some things with dependencies, so that theirs are drawn where all would be a tangle.
    private static Marked some(TimelineModel model) {
        Set<String> ids = new LinkedHashSet<>();
        for (var held :
                model.scope().index().roadmap().table(EntityKind.DEPENDENCY).values()) {
            if (ids.size() < MARKED && held.entity() instanceof Dependency dependency) {
                ids.add(dependency.from().value());
            }
        }
        return new Marked(ids, null);
    }

    /// @param lines,crossing how many lines must be seen at least, and how many that cross a bar
    @ParameterizedTest
    @CsvSource({
        "sources, TRACK, 0, 0",
        "demo, REGION, 300, 40",
        "demo, TRACK, 300, 20",
        "30, TRACK, 300, 20",
        "40, STATE, 400, 20",
        "200, REGION, 800, 100"
    })
    void crossNoBarThatTheyCouldGoAround(String plan, LaneField lanes, int lines, int crossing) {
        TimelineModel model = Sketch.model(lanes, plan);
        Marked marked = some(model);
        int seen = 0;
        int crossed = 0;
        var wrong = new ArrayList<String>();
        for (int step = 0; step < ZOOMS; step++) {
            TimelineViewport view = new TimelineViewport(0, zoom(step), 0, 1280, 1100)
                    .around(model.scope().asOf().day());
            for (int down : new int[] {0, 700}) {
                TimelineViewport moved = view.moved(0, down);
                Scene scene = TimelineScene.of(model, moved, marked, FONT);
                Bounds body = TimelineScene.body(model, moved);
                var things = DrawnThings.in(scene, body);
                for (DrawnThings.Line line : things.lines()) {
                    var ways = new WaysAround(things, line, body);
                    seen++;
                    if (ways.drawn().bars() > 0) {
                        crossed++;
                        ways.free(DETOUR, CORNER)
                                .ifPresent(way -> wrong.add("%s at %.3f, %d down: %s crosses %s, but %s"
                                        .formatted(plan, moved.pixelsPerDay(), down, line, ways.drawn(), way)));
                    }
                }
            }
        }
        assertThat(wrong).as("of %d lines, %d cross bars", seen, crossed).isEmpty();
        assertThat(List.of(seen, crossed)).satisfies(found -> {
            assertThat(found.getFirst()).as("lines").isGreaterThanOrEqualTo(lines);
            assertThat(found.getLast()).as("that cross").isGreaterThanOrEqualTo(crossing);
        });
    }
}
