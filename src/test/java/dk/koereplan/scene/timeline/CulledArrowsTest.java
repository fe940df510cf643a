package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.timeline.index.TimelineLink;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arrows of a window against those of a picture of everything around it, where that is no tangle.
///
/// Every arrow of the window is one of the whole. One whose two things each stand in one place, clear of the window's
/// edges, is in both, and joins the same two things in both. Its way may differ: it goes around what the picture shows,
/// and keeps to the picture.
class CulledArrowsTest {
    @ParameterizedTest
    @CsvSource({
        "sources, TRACK, 1, 0",
        "demo, REGION, 1, 2",
        "demo, TRACK, .6, 4",
        "demo, TRACK, 2, 1",
        "demo, STATE, 1, 2",
        "30, TRACK, 1.5, 2",
        "30, STATE, 2, 2"
    })
    void arrowsBetweenWhatIsSeenAreInBoth(String plan, LaneField lanes, double zoom, int least) {
        int both = 0;
        for (Cut cut : Cut.of(Sketch.model(lanes, plan), zoom)) {
            Map<String, TimelineLink> links = links(cut.model());
            Map<String, List<Cut.Piece>> seen = arrows(cut.window());
            Map<String, List<Cut.Piece>> expected = arrows(cut.whole());
            assertThat(expected.keySet()).containsAll(seen.keySet());
            for (String said : expected.keySet()) {
                TimelineLink link = Objects.requireNonNull(links.get(said), said);
                Bounds from = place(cut, link.from().id().value(), link.starts());
                Bounds to = place(cut, link.to().id().value(), link.ends());
                if (from != null && to != null) {
                    assertThat(seen.keySet()).as("%s, %s to %s", plan, from, to).contains(said);
                    if (link.sort() != TimelineLink.Sort.HANGING) {
                        joins(Objects.requireNonNull(seen.get(said)), from, to, said);
                        joins(Objects.requireNonNull(expected.get(said)), from, to, said);
                        both++;
                    }
                }
            }
        }
        assertThat(both).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, TimelineLink> links(TimelineModel model) {
        Map<String, TimelineLink> links = new LinkedHashMap<>();
        Stream.concat(model.scope().initiatives().stream(), model.scope().milestones().stream())
                .map(entity -> entity.id().value())
                .flatMap(id -> Stream.concat(model.links().of(id).stream(), model.links().hanging(id).stream()))
                .forEach(link -> links.put(said(link.tag()), link));
        return links;
    }

    private static String said(Tag tag) {
        return tag.id() + " " + tag.text();
    }

    /// By what is said of them, the pieces of each arrow in the order of the line; its ends are tagged by nothing.
    private static Map<String, List<Cut.Piece>> arrows(List<Cut.Piece> pieces) {
        Map<String, List<Cut.Piece>> arrows = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Cut.Piece piece = pieces.get(i);
            if ((piece.is("dependency") || piece.is("relative")) && piece.shape() instanceof Polyline) {
                boolean whole = ((Polyline) piece.shape()).form() == Polyline.Form.ARROW;
                List<Cut.Piece> all = whole ? List.of(piece) : pieces.subList(i - 1, i + 2);
                arrows.put(said(Objects.requireNonNull(piece.shape().tag())), all);
            }
        }
        return arrows;
    }

    /// Where it stands, if that is a single place of its own clear of the window's edges.
    private static @Nullable Bounds place(Cut cut, String id, List<TimelineLink.Standing> standings) {
        if (standings.size() != 1) {
            return null;
        }
        Bounds lanes = cut.lanes();
        List<Bounds> found = cut.whole().stream()
                .filter(piece ->
                        piece.shape().tag() != null && piece.shape().tag().id().equals(id))
                .filter(piece -> piece.role().startsWith("bar.")
                        || (piece.role().startsWith("milestone.")
                                && !piece.role().equals("milestone.span")))
                .filter(piece -> !(piece.shape() instanceof Text))
                .map(Cut.Piece::at)
                .toList();
        return found.stream()
                .reduce(Bounds::union)
                .filter(at -> Cut.inside(at, lanes) && at.y() > lanes.y() && at.bottom() < lanes.bottom())
                .orElse(null);
    }

    /// It begins at the one and ends at the other, at a side, above or below.
    private static void joins(List<Cut.Piece> arrow, Bounds from, Bounds to, String said) {
        Point begins = end(arrow.getFirst(), true);
        Point ends = end(arrow.getLast(), false);
        assertThat(from.inset(-5).contains(begins.x(), begins.y()))
                .as("%s begins at %s, not %s", said, begins, from)
                .isTrue();
        assertThat(to.inset(-5).contains(ends.x(), ends.y()))
                .as("%s ends at %s, not %s", said, ends, to)
                .isTrue();
    }

    private static Point end(Cut.Piece piece, boolean first) {
        List<Point> points = new ArrayList<>(((Polyline) piece.shape()).points());
        Point point = first ? points.getFirst() : points.getLast();
        Bounds own = piece.shape().bounds();
        return new Point(
                point.x() + piece.at().x() - own.x(), point.y() + piece.at().y() - own.y());
    }
}
