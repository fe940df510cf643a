package dk.koereplan.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line through at least two points; open, ending in an arrow, or closed and filled with the role's fill.
///
/// @param gaps where it is not drawn, as words stand there; it still leads through them
public record Polyline(
        List<Point> points,
        Form form,
        Stroke stroke,
        List<Bounds> gaps,
        String role,
        @Nullable Tag tag) implements Shape {
    public enum Form {
        OPEN,
        ARROW,
        CLOSED
    }

    public Polyline {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line through " + points.size() + " points");
        }
    }

    /// What is drawn of it: all of it, or the pieces between its gaps.
    public List<List<Point>> pieces() {
        return gaps.isEmpty() ? List.of(points) : LinePieces.outside(points, gaps);
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
