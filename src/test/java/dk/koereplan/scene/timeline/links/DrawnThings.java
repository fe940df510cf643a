package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The dependencies of a picture as they are drawn, and what they should not cross.
record DrawnThings(List<Line> lines, List<Bounds> bars, List<Bounds> marks, List<Bounds> labels) {
    private static final double BESIDE = 2;

    /// From end to end, corners as they are rounded.
    ///
    /// @param window the height at which the window's lanes end
    record Line(Tag tag, List<Point> points, double window) {
        Point first() {
            return points.getFirst();
        }

        Point last() {
            return points.getLast();
        }

        @Override
        public String toString() {
            return "%s from %.0f, %.0f to %.0f, %.0f"
                    .formatted(tag.id(), first().x(), first().y(), last().x(), last().y());
        }
    }

    /// How many of each a line crosses.
    record Crossed(int bars, int marks, int labels) {
        boolean none() {
            return bars + marks + labels == 0;
        }
    }

    static DrawnThings in(Scene scene, Bounds body) {
        var things = new DrawnThings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Shapes.Seen> seen = Shapes.of(scene);
        List<Shape> shapes = seen.stream().map(Shapes.Seen::shape).toList();
        // a bar's finished part lies within the bar
        Map<String, Bounds> bars = new LinkedHashMap<>();
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            Tag tag = shape.tag();
            if (tag == null) {
                continue;
            }
            Bounds bounds = shape.bounds();
            switch (shape) {
                case Box box
                when box.role().startsWith("bar.") -> bars.merge(tag.id() + "@" + bounds.y(), bounds, Bounds::union);
                case Glyph glyph when glyph.role().startsWith("milestone.") -> things.marks.add(bounds);
                case Polyline line
                when tag.kind().equals("dependency") ->
                    things.lines.add(
                            new Line(tag, points(shapes, i), seen.get(i).clip().bottom()));
                case Polyline line when line.role().startsWith("milestone.") -> things.marks.add(bounds);
                case Glyph glyph when bounds.touches(body) -> things.labels.add(bounds);
                case Text text
                when bounds.touches(body) && text.baseline() > body.y() ->
                    things.labels.add(new Bounds(
                            bounds.x() - BESIDE,
                            bounds.centreY() - Measures.BAR / 2,
                            bounds.width() + 2 * BESIDE,
                            Measures.BAR));
                default -> {}
            }
        }
        things.bars.addAll(bars.values());
        return things;
    }

    /// Its two ends are drawn before and after it, without its tag.
    private static List<Point> points(List<Shape> shapes, int i) {
        var points = new ArrayList<Point>();
        boolean whole = ((Polyline) shapes.get(i)).form() == Polyline.Form.ARROW;
        for (Shape piece : whole ? shapes.subList(i, i + 1) : shapes.subList(i - 1, i + 2)) {
            points.addAll(((Polyline) piece).points());
        }
        return points;
    }

    /// Only what touches the area and holds neither of the line's ends.
    DrawnThings around(Line line, Bounds area) {
        return new DrawnThings(
                List.of(line), others(bars, line, area), others(marks, line, area), others(labels, line, area));
    }

    private static List<Bounds> others(List<Bounds> all, Line line, Bounds area) {
        return all.stream()
                .filter(each -> each.touches(area) && !holds(each, line.first()) && !holds(each, line.last()))
                .toList();
    }

    static boolean holds(Bounds thing, Point end) {
        return thing.inset(-1.5).contains(end.x(), end.y());
    }

    /// @param clear how far a line must keep from things where it goes up or down; -1 to be inside them
    Crossed crossed(List<Point> line, double clear) {
        int[] found = new int[3];
        List<List<Bounds>> kinds = List.of(bars, marks, labels);
        for (int kind = 0; kind < found.length; kind++) {
            for (Bounds thing : kinds.get(kind)) {
                found[kind] += crosses(line, thing, clear) ? 1 : 0;
            }
        }
        return new Crossed(found[0], found[1], found[2]);
    }

    private static boolean crosses(List<Point> line, Bounds thing, double clear) {
        for (int i = 1; i < line.size(); i++) {
            Point p = line.get(i - 1);
            Point q = line.get(i);
            boolean upright = Math.abs(p.x() - q.x()) < .01;
            double aside = upright ? clear : -1;
            if (Math.max(p.x(), q.x()) > thing.x() - aside
                    && Math.min(p.x(), q.x()) < thing.right() + aside
                    && Math.max(p.y(), q.y()) > thing.y() + 1
                    && Math.min(p.y(), q.y()) < thing.bottom() - 1) {
                return true;
            }
        }
        return false;
    }
}
