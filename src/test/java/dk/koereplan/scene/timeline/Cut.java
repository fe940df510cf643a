package dk.koereplan.scene.timeline;

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
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A window of a plan beside a picture of everything around it, in the window's units.
public record Cut(TimelineModel model, TimelineViewport view, List<Piece> window, List<Piece> whole) {
    static final double WIDTH = 1280;
    static final double HEIGHT = 560;
    /// What keeps away from an edge by this much is not shortened by it.
    static final double EDGE = 24;

    private static final BundledFont FONT = new BundledFont();
    private static final double ASIDE = 1500;
    /// A wide picture's legend takes fewer lines; left as it is, its lanes would use the room.
    private static final double LEGEND_LINES = 60;

    /// A shape where it lies in the window.
    public record Piece(Shape shape, Bounds at) {
        public String role() {
            return switch (shape) {
                case Box box -> box.role();
                case Glyph glyph -> glyph.role();
                case Polyline line -> line.role();
                case Line line -> line.role();
                case Text text -> text.role();
                case Group group -> "";
            };
        }

        public boolean is(String kind) {
            Tag tag = shape.tag();
            return tag != null && tag.kind().equals(kind);
        }

        /// All that can be told of it, to a tenth of a unit.
        public String told() {
            String more = switch (shape) {
                case Box box ->
                    "%s %.1f %.1f"
                            .formatted(
                                    box.fill(), box.ends().start(), box.ends().end());
                case Text text -> "»" + text.text() + "«";
                case Glyph glyph -> glyph.mark().name();
                default -> "";
            };
            Tag tag = shape.tag();
            // no half of a tenth is rounded up here and down there
            return "%s of %s at %.1f %.1f, %.1f by %.1f %s"
                    .formatted(
                            role(),
                            tag == null ? "nothing" : tag.kind() + " " + tag.id(),
                            at.x() + .0137,
                            at.y() + .0137,
                            at.width() + .0137,
                            at.height() + .0137,
                            more);
        }
    }

    /// Four windows from the top down, in a picture that is wider on both sides and shows all lanes.
    public static List<Cut> of(TimelineModel model, double zoom) {
        return Stream.of(0, .13, .5, .8)
                .map(part -> cut(model, zoom, part.doubleValue(), ASIDE, LEGEND_LINES))
                .toList();
    }

    /// A window beside a picture that is no wider than it, scrolled down by a part of all that there is.
    ///
    /// @param low what is left out at the bottom, where the legends of the two pictures differ in height
    public static Cut ofWidth(TimelineModel model, double zoom, double part, double low) {
        return cut(model, zoom, part, 0, low);
    }

    private static Cut cut(TimelineModel model, double zoom, double part, double aside, double cutOff) {
        TimelineViewport near = model.fitting(WIDTH, HEIGHT)
                .zoomed(zoom, 700)
                .around(model.scope().asOf().day());
        double most = TimelineScene.mostTop(model, near);
        TimelineViewport wide = near.moved(-aside, 0).sized(WIDTH + 2 * aside, HEIGHT);
        double low = Math.min(aside > 0 ? most / 5 : most, cutOff);
        double height = HEIGHT + TimelineScene.mostTop(model, wide) - low;
        double top = aside > 0 ? most * part : Math.min(most * part, most - low);
        TimelineViewport window = near.scrolledTo(Math.floor(top));
        return new Cut(
                model,
                window,
                pieces(scene(model, window), 0, 0),
                pieces(scene(model, wide.sized(wide.width(), height)), -aside, -window.top()));
    }

    private static Scene scene(TimelineModel model, TimelineViewport view) {
        return TimelineScene.of(model, view, Marked.NOTHING, FONT);
    }

    private static List<Piece> pieces(Scene scene, double right, double down) {
        var pieces = new ArrayList<Piece>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            Bounds b = seen.shape().bounds();
            if (seen.shows() || b.width() == 0 || b.height() == 0) {
                pieces.add(new Piece(seen.shape(), new Bounds(b.x() + right, b.y() + down, b.width(), b.height())));
            }
        }
        return pieces;
    }

    /// The part of the window where lanes lie, without the tray.
    public Bounds lanes() {
        Bounds body = TimelineScene.body(model, view);
        var frame = new Frame(model, view, 0, view.height() - body.bottom());
        double bottom = Math.min(body.bottom(), frame.laneTop(0) + frame.lanesHeight());
        return new Bounds(body.x(), body.y(), body.width(), Math.max(0, bottom - body.y()));
    }

    /// Whether something stays clear of the left and the right edge of the window.
    public static boolean inside(Bounds at, Bounds area) {
        return at.x() >= area.x() + EDGE && at.right() <= area.right() - EDGE;
    }

    /// What only one of both shows of an area, of the sort that is asked for.
    public Set<String> onlyOne(Bounds area, Predicate<Piece> which) {
        Set<String> seen = told(window, area, which);
        Set<String> expected = told(whole, area, which);
        Set<String> different = new TreeSet<>();
        seen.stream().filter(w -> !expected.contains(w)).forEach(w -> different.add("window: " + w));
        expected.stream().filter(w -> !seen.contains(w)).forEach(w -> different.add("whole: " + w));
        return different;
    }

    private static Set<String> told(List<Piece> pieces, Bounds area, Predicate<Piece> which) {
        Bounds inner = area.inset(.01);
        Set<String> told = new TreeSet<>();
        pieces.stream()
                .filter(piece -> piece.at().touches(inner) && which.test(piece))
                .forEach(piece -> told.add(piece.told()));
        return told;
    }
}
