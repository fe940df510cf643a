package dk.koereplan.scene.timeline.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Roles;
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
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Several marks in one say as much as each of them would.
class GatheredMarksTest {
    private static final BundledFont FONT = new BundledFont();
    private static final double[] ZOOMS = {.02, .1, .4, 1, 3, 12, 60, 600};
    private static final LocalDate MIDDLE = LocalDate.of(2026, 5, 16);

    private static TimelineModel model(int milestones, String at) {
        var records =
                new ArrayList<Entity>(List.of(Samples.initiative("I", "start", "2025-01-06", "end", "2027-12-20")));
        for (int i = 1; i <= milestones; i++) {
            records.add(Samples.milestone("M" + i, "initiative", "I", "baseline", at, "forecast", at));
        }
        return Sketch.model(LaneField.TRACK, records);
    }

    private static Scene scene(TimelineModel model, double zoom, Marked marked) {
        return TimelineScene.of(model, new TimelineViewport(0, zoom, 0, 1280, 720).around(MIDDLE), marked, FONT);
    }

    private static List<Box> spans(Scene scene) {
        return Shapes.of(scene).stream()
                .filter(Shapes.Seen::shows)
                .map(Shapes.Seen::shape)
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.tag() != null && box.role().equals("milestone.span"))
                .toList();
    }

    @Test
    void whatIsImpreciseKeepsItsSpanAtEveryZoom() {
        TimelineModel quarter = model(2, "2026-Q2");
        for (double zoom : ZOOMS) {
            List<Box> spans = spans(scene(quarter, zoom, Marked.NOTHING));
            assertThat(spans)
                    .as("at %s", zoom)
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(span.ends().soft()).isTrue())
                    .allSatisfy(
                            span -> assertThat(span.tag()).extracting(Tag::kind).isEqualTo("events"));
            double from = spans.getFirst().bounds().x();
            double to = spans.getLast().bounds().right();
            assertThat(to - from).isBetween(91 * zoom - .01, Math.max(60, 91 * zoom + .01));
        }
    }

    @Test
    void whatIsExactIsNeverDrawnAsImprecise() {
        TimelineModel day = model(3, "2026-05-16");
        for (double zoom : ZOOMS) {
            Scene scene = scene(day, zoom, Marked.NOTHING);
            assertThat(spans(scene)).as("at %s", zoom).isEmpty();
            assertThat(Shapes.texts(scene).stream().map(Text::text))
                    .contains("flere samlet")
                    .doesNotContain("upræcis tid");
        }
    }

    @Test
    void aSpanIsSeenWhereItsMarkIsNot() {
        TimelineViewport april = new TimelineViewport(0, 40, 0, 1280, 720).around(LocalDate.of(2026, 4, 20));
        assertThat(spans(TimelineScene.of(model(2, "2026-Q2"), april, Marked.NOTHING, FONT)))
                .isNotEmpty();
    }

    @Test
    void aSelectedOneOfSeveralHasARing() {
        TimelineModel day = model(3, "2026-05-16");
        for (double zoom : ZOOMS) {
            assertThat(rings(scene(day, zoom, new Marked(Set.of("M2"), null))))
                    .as("at %s", zoom)
                    .hasSize(1);
            assertThat(rings(scene(day, zoom, new Marked(Set.of(), "M3")))).hasSize(1);
            assertThat(rings(scene(day, zoom, Marked.NOTHING))).isEmpty();
        }
    }

    private static List<Shape> rings(Scene scene) {
        return Shapes.of(scene).stream()
                .map(Shapes.Seen::shape)
                .filter(shape -> shape.tag() != null && shape.tag().kind().equals("events"))
                .filter(shape -> switch (shape) {
                    case Glyph glyph -> glyph.role().equals(Roles.ACCENT);
                    case Polyline line -> line.role().equals(Roles.ACCENT);
                    default -> false;
                })
                .toList();
    }

    @Test
    void moreThan99AreSaidToBeMore() {
        assertThat(numbers(150)).contains("99+").doesNotContain("99", "150");
        assertThat(numbers(99)).contains("99").doesNotContain("99+");
    }

    private static List<String> numbers(int milestones) {
        return Shapes.texts(scene(model(milestones, "2026-05-16"), 3, Marked.NOTHING)).stream()
                .map(Text::text)
                .toList();
    }
}
