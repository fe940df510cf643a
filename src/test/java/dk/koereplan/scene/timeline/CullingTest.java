package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A picture of a window shows what a picture of everything shows there. One rule makes a difference: a label keeps to
/// the window, so that of an item that reaches out of the window, or whose text would, may stand elsewhere; and the
/// pale span of
/// an imprecise milestone, and a milestone's name, make way for labels.
class CullingTest {
    private static final BundledFont FONT = new BundledFont();
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 560;
    private static final double ASIDE = 1500;
    private static final double EDGE = 24;

    /// A wide picture's legend takes fewer lines; left as it is, its lanes would use the room.
    private static final double LEGEND_LINES = 60;

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
        TimelineModel model = Sketch.model(new LaneSetting(outer, inner), plan);
        TimelineView near = model.fitting(WIDTH, HEIGHT)
                .zoomed(zoom, 700)
                .around(model.scope().asOf().day());
        double most = TimelineScene.mostTop(model, near);
        double cut = Math.min(most / 5, LEGEND_LINES);
        TimelineView wide = near.moved(-ASIDE, 0).sized(WIDTH + 2 * ASIDE, HEIGHT);
        TimelineView all = wide.sized(wide.width(), HEIGHT + TimelineScene.mostTop(model, wide) - cut);
        Scene whole = scene(model, all);
        for (double part : new double[] {0, .13, .5, .8}) {
            TimelineView window = near.scrolledTo(Math.floor(most * part));
            Bounds body = body(model, window);
            Map<Tag, Bounds> areas = areas(whole, -ASIDE, -window.top());
            Set<String> expected = shapes(whole, -ASIDE, -window.top(), body, areas);
            Set<String> seen = shapes(scene(model, window), 0, 0, body, areas);
            assertThat(onlyOne(seen, expected))
                    .as("%s at %s, scrolled to %s", plan, zoom, window.top())
                    .isEmpty();
        }
    }

    private static Set<String> onlyOne(Set<String> window, Set<String> whole) {
        Set<String> different = new TreeSet<>();
        window.stream()
                .filter(w -> !w.startsWith("»") && !whole.contains(w))
                .forEach(w -> different.add("window: " + w));
        whole.stream().filter(w -> !window.contains(w)).forEach(w -> different.add("whole: " + w));
        return different;
    }

    private static Scene scene(TimelineModel model, TimelineView view) {
        return TimelineScene.of(model, view, Marked.NOTHING, FONT);
    }

    /// The part of the window where lanes lie, without the tray.
    private static Bounds body(TimelineModel model, TimelineView view) {
        Bounds body = TimelineScene.body(model, view);
        var frame = new Frame(model, view, 0, view.height() - body.bottom());
        double bottom = Math.min(body.bottom(), frame.laneTop(0) + frame.lanesHeight());
        return new Bounds(body.x(), body.y(), body.width(), Math.max(0, bottom - body.y()));
    }

    /// What each thing covers, labels aside.
    private static Map<Tag, Bounds> areas(Scene scene, double right, double down) {
        Map<Tag, Bounds> areas = new HashMap<>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            Tag tag = seen.shape().tag();
            if (tag != null && isMark(seen.shape())) {
                areas.merge(tag, moved(seen.shape().bounds(), right, down), Bounds::union);
            }
        }
        return areas;
    }

    private static boolean isMark(Shape shape) {
        return role(shape).startsWith("bar.")
                || (role(shape).startsWith("milestone.") && !role(shape).equals("milestone.span"))
                || role(shape).equals("baseline");
    }

    private static String role(Shape shape) {
        return switch (shape) {
            case Box box -> box.role();
            case Glyph glyph -> glyph.role();
            case Polyline line -> line.role();
            case Line line -> line.role();
            case Text text -> text.role();
            case Group group -> "";
        };
    }

    private static Bounds moved(Bounds b, double right, double down) {
        return new Bounds(b.x() + right, b.y() + down, b.width(), b.height());
    }

    /// Every bar, baseline and milestone of which something shows in the window, and the labels that keep away from its
    /// edges and belong to items that do.
    private static Set<String> shapes(Scene scene, double right, double down, Bounds window, Map<Tag, Bounds> areas) {
        Bounds inner = new Bounds(window.x() + EDGE, window.y(), window.width() - 2 * EDGE, window.height());
        Set<String> found = new TreeSet<>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            Shape shape = seen.shape();
            Tag tag = shape.tag();
            Bounds at = moved(shape.bounds(), right, down);
            if (tag == null || !areas.containsKey(tag) || !at.touches(window)) {
                continue;
            }
            if (isMark(shape) && !(shape instanceof Text)) {
                found.add("%s of %s at %.1f %.1f, %.1f wide"
                        .formatted(role(shape), tag.id(), at.x(), at.y(), at.width()));
            } else if (shape instanceof Text text
                    && tag.kind().equals("initiative")
                    && within(at, inner)
                    && within(areas.get(tag), inner)) {
                found.add("»%s« at %.1f %.1f".formatted(text.text(), at.x(), at.y()));
            }
        }
        return found;
    }

    private static boolean within(Bounds one, Bounds other) {
        return one.x() >= other.x() && one.right() <= other.right();
    }

    @ParameterizedTest
    @CsvSource({"demo, REGION, ", "demo, PROFESSION, REGION", "500, REGION, STATE"})
    void drawsEachItemOnceInEachLaneItBelongsTo(String plan, LaneField outer, LaneField inner) {
        TimelineModel model = Sketch.model(new LaneSetting(outer, inner), plan);
        TimelineView fit = model.fitting(WIDTH, HEIGHT);
        Scene whole = scene(model, fit.sized(WIDTH, HEIGHT + TimelineScene.mostTop(model, fit)));
        Map<String, Long> drawn = Shapes.of(whole).stream()
                .map(Shapes.Seen::shape)
                .filter(shape -> shape.tag() != null
                        && shape.tag().kind().equals("initiative")
                        && role(shape).startsWith("bar.")
                        && !(shape instanceof Text))
                .collect(Collectors.groupingBy(
                        shape -> shape.tag().id() + " at " + shape.bounds() + " as " + role(shape),
                        Collectors.counting()));
        assertThat(drawn.values()).containsOnly(1L);
        Map<String, Long> lanes = Shapes.of(whole).stream()
                .map(seen -> seen.shape().tag())
                .filter(tag -> tag != null
                        && tag.kind().equals("initiative")
                        && !tag.text().contains("uden dato"))
                .distinct()
                .collect(Collectors.groupingBy(Tag::id, Collectors.counting()));
        for (String id : model.initiativesOnLine()) {
            assertThat(lanes).as(id).containsEntry(id, (long) model.places(id).size());
        }
    }
}
