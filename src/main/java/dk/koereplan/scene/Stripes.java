package dk.koereplan.scene;

import java.util.ArrayList;
import java.util.List;

/// Stripes cut to a rounded rectangle, so that no medium needs patterns or clips for them.
enum Stripes {
    DIAGONAL(4.5, 9, 1),
    UPRIGHT(3, 6, 0);

    private static final int STEPS = 3;
    private static final double LEVEL_WIDTH = 2;
    private static final double LEVEL_PERIOD = 4;
    private static final double LEVEL_INSET = .5;

    private final double width;
    private final double period;
    private final double slant;

    Stripes(double width, double period, double slant) {
        this.width = width;
        this.period = period;
        this.slant = slant;
    }

    /// The stripes as convex polygons. They start from the scene's origin, so that neighbours continue each other.
    List<List<Point>> across(Bounds box, double radius) {
        List<Point> outline = outline(box, Math.min(radius, Math.min(box.width(), box.height()) / 2));
        double lean = slant * box.height();
        double first = Math.floor((box.x() + slant * box.y()) / period) * period - slant * box.y();
        var stripes = new ArrayList<List<Point>>();
        for (double x = first; x < box.right() + lean; x += period) {
            List<Point> stripe = List.of(
                    new Point(x, box.y()),
                    new Point(x + width, box.y()),
                    new Point(x + width - lean, box.bottom()),
                    new Point(x - lean, box.bottom()));
            List<Point> cut = cut(stripe, outline);
            if (cut.size() > 2) {
                stripes.add(cut);
            }
        }
        return stripes;
    }

    /// Level stripes, which need no cut: they end a hair inside the box, where a small round corner has let go.
    static List<Bounds> level(Bounds box) {
        Bounds inside = box.inset(LEVEL_INSET);
        var stripes = new ArrayList<Bounds>();
        for (double y = Math.floor(box.y() / LEVEL_PERIOD) * LEVEL_PERIOD; y < inside.bottom(); y += LEVEL_PERIOD) {
            double top = Math.max(y, inside.y());
            double bottom = Math.min(y + LEVEL_WIDTH, inside.bottom());
            if (bottom > top) {
                stripes.add(new Bounds(inside.x(), top, inside.width(), bottom - top));
            }
        }
        return stripes;
    }

    private static List<Point> outline(Bounds box, double radius) {
        var corners = new ArrayList<Point>();
        double[] centreX = {box.right() - radius, box.x() + radius, box.x() + radius, box.right() - radius};
        double[] centreY = {box.bottom() - radius, box.bottom() - radius, box.y() + radius, box.y() + radius};
        for (int corner = 0; corner < 4; corner++) {
            for (int step = 0; step <= (radius > 0 ? STEPS : 0); step++) {
                double angle = Math.PI / 2 * (corner + (double) step / STEPS);
                corners.add(new Point(
                        centreX[corner] + radius * Math.cos(angle), centreY[corner] + radius * Math.sin(angle)));
            }
        }
        return corners;
    }

    /// Cuts a convex polygon by each side of another one in turn (Sutherland and Hodgman).
    private static List<Point> cut(List<Point> polygon, List<Point> by) {
        List<Point> rest = polygon;
        Point from = by.getLast();
        for (Point to : by) {
            rest = keepInside(rest, from, to);
            from = to;
        }
        return rest;
    }

    private static List<Point> keepInside(List<Point> polygon, Point from, Point to) {
        var kept = new ArrayList<Point>();
        for (int i = 0; i < polygon.size(); i++) {
            Point here = polygon.get(i);
            Point next = polygon.get((i + 1) % polygon.size());
            double a = side(from, to, here);
            double b = side(from, to, next);
            if (a >= 0) {
                kept.add(here);
            }
            if ((a > 0 && b < 0) || (a < 0 && b > 0)) {
                double t = a / (a - b);
                kept.add(new Point(here.x() + t * (next.x() - here.x()), here.y() + t * (next.y() - here.y())));
            }
        }
        return kept;
    }

    private static double side(Point from, Point to, Point p) {
        return (to.x() - from.x()) * (p.y() - from.y()) - (to.y() - from.y()) * (p.x() - from.x());
    }
}
