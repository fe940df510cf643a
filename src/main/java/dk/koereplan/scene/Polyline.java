package dk.koereplan.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line through at least two points; open, ending in an arrow, or closed and filled with the role's fill.
///
/// @param pieces what is drawn of it: all of it, but for where words stand on its way
public record Polyline(
        List<Point> points,
        Form form,
        Stroke stroke,
        List<List<Point>> pieces,
        String role,
        @Nullable Tag tag) implements Shape {
    public enum Form {
        OPEN,
        ARROW,
        CLOSED
    }

    public Polyline {
        points = List.copyOf(points);
        pieces = List.copyOf(pieces);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line through " + points.size() + " points");
        }
    }

    @Override
    public Bounds bounds() {
        double left = points.getFirst().x();
        double top = points.getFirst().y();
        double right = left;
        double bottom = top;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return Bounds.between(left, top, right, bottom);
    }

    @Override
    public boolean hit(double x, double y) {
        return form == Form.CLOSED ? encloses(x, y) : near(x, y);
    }

    private boolean near(double x, double y) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (Line.distance(from.x(), from.y(), to.x(), to.y(), x, y) <= REACH) {
                return true;
            }
        }
        return false;
    }

    private boolean encloses(double x, double y) {
        boolean inside = false;
        Point from = points.getLast();
        for (Point to : points) {
            if (to.y() > y != from.y() > y && x < (from.x() - to.x()) * (y - to.y()) / (from.y() - to.y()) + to.x()) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }
}
