package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.route.Corners;
import dk.koereplan.scene.route.LinePieces;
import java.util.ArrayList;
import java.util.List;

/// How an arrow is drawn.
///
/// @param tag what it stands for; its two ends do not, so that the ends of bars can still be taken hold of
/// @param words that it leaves readable where its way leads through them
record Arrow(Tag tag, String role, Stroke stroke, List<Bounds> words) {
    private static final double RADIUS = 4;
    private static final double END = 9;

    void draw(Drawing drawing, List<Point> points) {
        if (points.size() < 2) {
            return;
        }
        List<Point> line = Corners.rounded(points, RADIUS);
        if (length(line) < 2 * END + 4) {
            drawing.tagged(tag, () -> line(drawing, line, Polyline.Form.ARROW));
            return;
        }
        var rest = new ArrayList<Point>();
        List<Point> tail = cut(line, END, rest);
        var middle = new ArrayList<Point>();
        List<Point> head = cut(rest.reversed(), END, middle);
        line(drawing, tail, Polyline.Form.OPEN);
        drawing.tagged(tag, () -> line(drawing, middle.reversed(), Polyline.Form.OPEN));
        line(drawing, head.reversed(), Polyline.Form.ARROW);
    }

    private void line(Drawing drawing, List<Point> points, Polyline.Form form) {
        drawing.polyline(role, points, form, stroke, LinePieces.outside(points, words));
    }

    /// The first units of a line; the rest of it is put into `rest`.
    private static List<Point> cut(List<Point> line, double units, List<Point> rest) {
        var first = new ArrayList<Point>(List.of(line.getFirst()));
        double left = units;
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (left > 0 && length >= left) {
                double part = left / length;
                var at = new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
                first.add(at);
                rest.add(at);
            } else if (left > 0) {
                first.add(to);
            }
            left -= length;
            if (left <= 0) {
                rest.add(to);
            }
        }
        return first;
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            length += Math.hypot(to.x() - from.x(), to.y() - from.y());
        }
        return length;
    }
}
