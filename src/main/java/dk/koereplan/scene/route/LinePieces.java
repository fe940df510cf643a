package dk.koereplan.scene.route;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts out of a line what lies within some areas.
public final class LinePieces {
    private final List<List<Point>> pieces = new ArrayList<>();
    private final List<Point> piece = new ArrayList<>();

    private LinePieces() {}

    /// The pieces of a line that lie in none of the areas, in its order.
    public static List<List<Point>> outside(List<Point> line, List<Bounds> areas) {
        if (areas.isEmpty()) {
            return List.of(line);
        }
        var cut = new LinePieces();
        for (int i = 1; i < line.size(); i++) {
            cut.side(line.get(i - 1), line.get(i), areas);
        }
        cut.end();
        return cut.pieces;
    }

    private void side(Point from, Point to, List<Bounds> areas) {
        List<double[]> within = new ArrayList<>();
        for (Bounds area : areas) {
            double[] part = within(from, to, area);
            if (part[1] > part[0]) {
                within.add(part);
            }
        }
        within.sort(Comparator.comparingDouble(part -> part[0]));
        double at = 0;
        for (double[] part : within) {
            if (part[0] > at) {
                draw(from, to, at, part[0]);
            }
            end();
            at = Math.max(at, part[1]);
        }
        if (at < 1) {
            draw(from, to, at, 1);
        }
    }

    private void draw(Point from, Point to, double begin, double until) {
        if (piece.isEmpty()) {
            piece.add(at(from, to, begin));
        }
        piece.add(at(from, to, until));
    }

    private void end() {
        if (piece.size() > 1) {
            pieces.add(List.copyOf(piece));
        }
        piece.clear();
    }

    private static Point at(Point from, Point to, double part) {
        return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }

    /// From and to, as parts of the side; none of it when to is not after from.
    private static double[] within(Point from, Point to, Bounds area) {
        double[] part = {0, 1};
        narrow(part, from.x(), to.x() - from.x(), area.x(), area.right());
        narrow(part, from.y(), to.y() - from.y(), area.y(), area.bottom());
        return part;
    }

    private static void narrow(double[] part, double from, double way, double least, double most) {
        if (Math.abs(way) < 1e-9) {
            if (from <= least || from >= most) {
                part[1] = part[0];
            }
            return;
        }
        double one = (least - from) / way;
        double other = (most - from) / way;
        part[0] = Math.max(part[0], Math.min(one, other));
        part[1] = Math.min(part[1], Math.max(one, other));
    }
}
