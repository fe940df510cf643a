package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A picture of a window shows what a picture of everything shows there, and nothing else. What stands for a time is
/// the same to a tenth of a unit. What makes way for labels, soft spans and upright lines, differs only where a label
/// stands in one of both; the strip of money, which is cut at the window's edge, by less than two units. Of labels
/// [CulledLabelsTest] tells, of arrows [CulledArrowsTest].
class CullingTest {
    @ParameterizedTest
    @CsvSource({
        "sources, REGION, , 1",
        "demo, REGION, , .6",
        "demo, REGION, TRACK, 1",
        "demo, STATE, PROFESSION, 3",
        "demo, LIGHT, , 20",
        "300, REGION, , 1",
        "300, OWNER, STATE, 6",
        "1000, FUNDING, TRACK, 2.5",
        "1000, REGION, , 40"
    })
    void aWindowShowsWhatTheWholeShowsThere(String plan, LaneField outer, LaneField inner, double zoom) {
        for (Cut cut : Cut.of(Sketch.model(new LaneSetting(outer, inner), plan), zoom)) {
            assertThat(cut.onlyOne(cut.lanes(), CullingTest::tellsTime))
                    .as("%s at %s, scrolled to %s", plan, zoom, cut.view().top())
                    .isEmpty();
            assertThat(gaps(cut, cut.window(), cut.whole())).isEmpty();
            assertThat(gaps(cut, cut.whole(), cut.window())).isEmpty();
        }
    }

    /// Bars with their soft ends, ghosts, baselines, changes of owner, and marks with their numbers.
    private static boolean tellsTime(Cut.Piece piece) {
        String role = piece.role();
        boolean label = piece.shape() instanceof Text && !piece.is("events");
        boolean ofLabel = role.startsWith("light.") || role.startsWith("tile.") || role.startsWith("shared");
        boolean lane = piece.shape().tag() == null || piece.is("lane");
        boolean arrow = piece.is("dependency") || piece.is("relative");
        return !lane && !arrow && !label && !ofLabel && !role.startsWith("money.") && !makesWay(piece);
    }

    private static boolean makesWay(Cut.Piece piece) {
        return piece.role().equals("milestone.span")
                || piece.role().startsWith("coverage.")
                || (piece.shape() instanceof Line line && line.x1() == line.x2() && upright(piece.role()));
    }

    private static boolean upright(String role) {
        return role.equals(Roles.OWNER_ENDS) || role.equals(Roles.AS_OF);
    }

    /// What makes way in one picture, but not in the other, although no label stands there in either. A rest of a
    /// unit is not drawn.
    private static List<String> gaps(Cut cut, List<Cut.Piece> one, List<Cut.Piece> other) {
        Bounds lanes = cut.lanes();
        var wrong = new ArrayList<String>();
        for (Cut.Piece piece : one) {
            if (makesWay(piece) && piece.at().touches(lanes.inset(.01))) {
                boolean level = piece.shape() instanceof Box;
                List<double[]> covered = new ArrayList<>();
                other.stream()
                        .filter(o -> o.role().equals(piece.role())
                                && Objects.equals(o.shape().tag(), piece.shape().tag()))
                        .filter(o -> o.at().touches(piece.at().inset(-.1)))
                        .forEach(o -> covered.add(range(o.at(), level, .1)));
                labels(one, piece.at()).forEach(at -> covered.add(range(at, level, 10)));
                labels(other, piece.at()).forEach(at -> covered.add(range(at, level, 10)));
                double[] wanted = range(piece.at(), level, 0);
                double[] body = range(lanes, level, 0);
                double from = Math.max(wanted[0], body[0]);
                double gap = gap(from, Math.min(wanted[1], body[1]), covered);
                if (gap > (piece.role().startsWith("coverage.") ? 2 : 1.2)) {
                    wrong.add("%.1f missing of %s".formatted(gap, piece.told()));
                }
            }
        }
        return wrong;
    }

    private static List<Bounds> labels(List<Cut.Piece> pieces, Bounds at) {
        return pieces.stream()
                .filter(piece -> piece.shape() instanceof Text || piece.role().startsWith("light."))
                .map(Cut.Piece::at)
                .filter(label -> label.inset(-10).touches(at))
                .toList();
    }

    private static double[] range(Bounds at, boolean level, double more) {
        return level
                ? new double[] {at.x() - more, at.right() + more}
                : new double[] {at.y() - more, at.bottom() + more};
    }

    /// The widest stretch between two places that nothing covers.
    private static double gap(double from, double to, List<double[]> covered) {
        covered.sort((a, b) -> Double.compare(a[0], b[0]));
        double widest = 0;
        double at = from;
        for (double[] each : covered) {
            widest = Math.max(widest, Math.min(to, each[0]) - at);
            at = Math.max(at, each[1]);
        }
        return Math.max(widest, to - at);
    }

    @ParameterizedTest
    @CsvSource({"demo, REGION, ", "demo, PROFESSION, REGION", "500, REGION, STATE"})
    void drawsEachItemOnceInEachLaneItBelongsTo(String plan, LaneField outer, LaneField inner) {
        TimelineModel model = Sketch.model(new LaneSetting(outer, inner), plan);
        TimelineViewport fit = model.fitting(Cut.WIDTH, Cut.HEIGHT);
        Scene whole = TimelineScene.of(
                model,
                fit.sized(Cut.WIDTH, Cut.HEIGHT + TimelineScene.mostTop(model, fit)),
                Marked.NOTHING,
                new BundledFont());
        List<Cut.Piece> pieces = Shapes.of(whole).stream()
                .map(seen -> new Cut.Piece(seen.shape(), seen.shape().bounds()))
                .filter(piece -> piece.is("initiative"))
                .toList();
        Map<String, Long> drawn = pieces.stream()
                .filter(piece -> piece.shape() instanceof Box && piece.role().startsWith("bar."))
                .collect(Collectors.groupingBy(Cut.Piece::told, Collectors.counting()));
        assertThat(drawn.values()).containsOnly(1L);
        Map<String, Long> lanes = pieces.stream()
                .map(piece -> Objects.requireNonNull(piece.shape().tag()))
                .filter(tag -> !tag.text().contains("uden dato"))
                .distinct()
                .collect(Collectors.groupingBy(Tag::id, Collectors.counting()));
        for (String id : model.initiativesOnLine()) {
            assertThat(lanes).as(id).containsEntry(id, (long) model.places(id).size());
        }
    }
}
