package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Neither an arrow nor the line of the as-of day is drawn through a title, at 40 zooms from a hundred years to a day.
class WordsKeptFreeTest {
    private static final BundledFont FONT = new BundledFont();
    private static final int ZOOMS = 40;

    /// @param least how many lines must have been seen that lead through words
    @ParameterizedTest
    @CsvSource({"sources, TRACK, 0", "demo, REGION, 30", "demo, TRACK, 40", "40, STATE, 10"})
    void noLineRunsThroughWords(String plan, LaneField lanes, int least) {
        TimelineModel model = Sketch.model(lanes, plan);
        List<String> wrong = new ArrayList<>();
        int leading = 0;
        for (int step = 0; step < ZOOMS; step++) {
            double zoom = TimelineViewport.MIN_ZOOM
                    * Math.pow(TimelineViewport.MAX_ZOOM / TimelineViewport.MIN_ZOOM, step / (ZOOMS - 1.0));
            TimelineViewport view = new TimelineViewport(0, zoom, 0, 1280, 1100)
                    .around(model.scope().asOf().day());
            Scene scene = TimelineScene.of(model, view, Marked.NOTHING, FONT);
            List<Text> words = words(scene, TimelineScene.body(model, view));
            for (Shapes.Seen seen : Shapes.of(scene)) {
                for (Text text : words) {
                    leading += leads(seen, text) ? 1 : 0;
                    if (crosses(seen, text)) {
                        wrong.add("%.3f: »%s«".formatted(zoom, text.text()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(leading).isGreaterThanOrEqualTo(least);
    }

    /// The titles of bars, and the names in the band of meetings above them.
    private static List<Text> words(Scene scene, Bounds body) {
        return Shapes.texts(scene).stream()
                .filter(text -> text.tag() != null && text.left() >= body.x() && text.baseline() > body.y() - 34)
                .filter(text -> text.text().length() > 3)
                .toList();
    }

    private static boolean leads(Shapes.Seen seen, Text text) {
        return seen.shape() instanceof Polyline line
                && line.role().startsWith(Roles.DEPENDENCY)
                && crosses(line.points(), letters(text));
    }

    private static boolean crosses(Shapes.Seen seen, Text text) {
        return switch (seen.shape()) {
            case Polyline line ->
                line.role().startsWith(Roles.DEPENDENCY)
                        && line.pieces().stream().anyMatch(piece -> crosses(piece, letters(text)));
            case Line line ->
                line.role().equals(Roles.AS_OF)
                        && crosses(
                                List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())),
                                letters(text));
            default -> false;
        };
    }

    private static Bounds letters(Text text) {
        return Shapes.letters(text).inset(.5);
    }

    private static boolean crosses(List<Point> line, Bounds area) {
        for (int i = 1; i < line.size(); i++) {
            Point p = line.get(i - 1);
            Point q = line.get(i);
            if (Math.max(p.x(), q.x()) > area.x()
                    && Math.min(p.x(), q.x()) < area.right()
                    && Math.max(p.y(), q.y()) > area.y()
                    && Math.min(p.y(), q.y()) < area.bottom()) {
                return true;
            }
        }
        return false;
    }
}
