package dk.koereplan.scene.timeline.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Marks that stand in one row keep apart at 40 zooms from a hundred years to a day, whatever item they belong
/// to; those that cannot are gathered in one, which names them all.
class MarksApartTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Set<Mark> MARKS = Set.of(Mark.DIAMOND, Mark.HEXAGON, Mark.TRIANGLE);
    private static final int ZOOMS = 40;

    private record Seen(Tag tag, Bounds at) {}

    private static double zoom(int step) {
        return TimelineViewport.MIN_ZOOM
                * Math.pow(TimelineViewport.MAX_ZOOM / TimelineViewport.MIN_ZOOM, step / (ZOOMS - 1.0));
    }

    private static List<Seen> marks(Scene scene, Bounds lanes) {
        return Shapes.of(scene).stream()
                .map(Shapes.Seen::shape)
                .filter(shape -> shape.tag() != null && shape.bounds().touches(lanes))
                .filter(shape -> switch (shape) {
                    case Glyph glyph ->
                        MARKS.contains(glyph.mark()) && !glyph.role().startsWith("light.");
                    case Polyline line ->
                        line.form() == Polyline.Form.CLOSED && line.role().startsWith("milestone.");
                    default -> false;
                })
                .map(shape -> new Seen(Objects.requireNonNull(shape.tag()), shape.bounds()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"sources, REGION", "demo, REGION", "demo, TRACK", "200, OWNER", "1000, REGION", "1000, STATE"})
    void marksOfNeighboursDoNotLieOnEachOther(String plan, LaneField lanes) {
        TimelineModel model = Sketch.model(lanes, plan);
        for (int step = 0; step < ZOOMS; step++) {
            TimelineViewport view = new TimelineViewport(0, zoom(step), 0, 1280, 720)
                    .around(model.scope().asOf().day());
            for (int down : new int[] {0, 640}) {
                TimelineViewport moved = view.moved(0, down);
                Scene scene = TimelineScene.of(model, moved, Marked.NOTHING, FONT);
                assertThat(together(marks(scene, TimelineScene.body(model, moved)), moved))
                        .as("%s at %.3f", plan, view.pixelsPerDay())
                        .isEmpty();
            }
        }
    }

    /// Marks as near as marks of one item never are.
    private static List<String> together(List<Seen> marks, TimelineViewport view) {
        double least = .9 * MilestoneMark.MANDATORY * ItemMarks.scale(view) - .01;
        var found = new ArrayList<String>();
        for (int i = 0; i < marks.size(); i++) {
            for (Seen other : marks.subList(0, i)) {
                Seen one = marks.get(i);
                boolean row = Math.abs(one.at().centreY() - other.at().centreY()) < Measures.ROW / 2;
                boolean half = one.at().width() < one.at().height() * .7
                        || other.at().width() < other.at().height() * .7;
                double away = Math.abs(one.at().centreX() - other.at().centreX()) + (half ? least / 2 : 0);
                if (row && !one.tag().equals(other.tag()) && away < least) {
                    found.add("%s and %s, %.1f apart"
                            .formatted(one.tag().id(), other.tag().id(), away));
                }
            }
        }
        return found;
    }

    @Test
    void everyMilestoneIsToldByOneMarkWhereNeighboursAreGathered() {
        var records = new ArrayList<Entity>();
        for (int i = 0; i < 30; i++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(30L * i);
            records.add(Samples.initiative("I" + i, "start", first, "end", first.plusDays(29)));
            records.add(Samples.milestone("A" + i, "initiative", "I" + i, "forecast", first));
            records.add(Samples.milestone("B" + i, "initiative", "I" + i, "forecast", first.plusDays(29)));
        }
        TimelineModel model = Sketch.model(LaneField.TRACK, records);
        for (int step = 0; step < ZOOMS; step++) {
            TimelineViewport view = new TimelineViewport(0, zoom(step), 0, 1280, 720).around(LocalDate.of(2027, 3, 1));
            Scene scene = TimelineScene.of(model, view, Marked.NOTHING, FONT);
            List<String> told = marks(scene, TimelineScene.body(model, view)).stream()
                    .map(Seen::tag)
                    .distinct()
                    .flatMap(tag -> Stream.of(tag.id().split(",")))
                    .toList();
            assertThat(told).as("at %s", view.pixelsPerDay()).doesNotHaveDuplicates();
            assertThat(together(marks(scene, TimelineScene.body(model, view)), view))
                    .isEmpty();
            if (view.pixelsPerDay() < 1) {
                assertThat(told).hasSize(60);
            }
        }
    }
}
