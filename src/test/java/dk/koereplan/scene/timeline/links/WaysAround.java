package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Other ways between the ends of a line, with one run up or down, at every unit across the window.
///
/// @param things those near the window, without what holds the line's ends
/// @param drawn what the line itself crosses
/// @param from,to the ways from either end to the one run
record WaysAround(DrawnThings.Line line, DrawnThings things, DrawnThings.Crossed drawn, Bounds body, End from, End to) {
    private static final double STUB = 8;
    private static final double CLEAR = 5.5;

    WaysAround(DrawnThings all, DrawnThings.Line line, Bounds body) {
        this(line, all.around(line, body.inset(-200)), body, all);
    }

    private WaysAround(DrawnThings.Line line, DrawnThings things, Bounds body, DrawnThings all) {
        this(
                line,
                things,
                things.crossed(line.points(), -1),
                body,
                End.of(line.points(), line.window(), all, 1),
                End.of(line.points().reversed(), line.window(), all, -1));
    }

    /// One end of a line.
    ///
    /// @param onThing it is held by a bar or a mark, else it is an edge
    /// @param level it leaves its thing to the side
    /// @param gap the height between its row and the next towards the other end
    /// @param step 1 when it leaves to the right, -1 to the left
    record End(Point at, boolean onThing, boolean level, double gap, int step) {
        static End of(List<Point> points, double window, DrawnThings all, int step) {
            Point at = points.getFirst();
            Point next = points.get(1);
            Point other = points.getLast();
            boolean level = Math.abs(at.y() - next.y()) < .01;
            for (List<Bounds> kind : List.of(all.bars(), all.marks())) {
                for (Bounds thing : kind) {
                    if (at.y() < window - .5 && DrawnThings.holds(thing, at) && isAtSide(thing, at)) {
                        double half = other.y() < at.y() ? -Measures.ROW / 2 : Measures.ROW / 2;
                        return new End(at, true, level, thing.centreY() + half, step);
                    }
                }
            }
            return new End(at, false, level, at.y(), step);
        }

        /// Not an edge of the window that happens to cut a thing.
        private static boolean isAtSide(Bounds thing, Point at) {
            double beside = Math.min(Math.abs(at.x() - thing.x()), Math.abs(at.x() - thing.right()));
            double over = Math.min(Math.abs(at.y() - thing.y()), Math.abs(at.y() - thing.bottom()));
            return over < 1.5 || (beside < 1.5 && Math.abs(at.y() - thing.centreY()) < 1.5);
        }

        /// The corners on the way to a run at `x`: straight on where it can, and along the gap.
        List<List<Point>> to(double x) {
            if (!onThing) {
                return List.of(List.of(at, new Point(x, at.y())));
            }
            if (!level) {
                return List.of(List.of(at, new Point(at.x(), gap), new Point(x, gap)));
            }
            double out = at.x() + step * STUB;
            var along = List.of(at, new Point(out, at.y()), new Point(out, gap), new Point(x, gap));
            return (x - out) * step >= 0 ? List.of(List.of(at, new Point(x, at.y())), along) : List.of(along);
        }
    }

    /// A way that crosses nothing, if one is not much longer.
    ///
    /// @param detour how much longer for each bar that the line crosses
    Optional<String> free(double detour, double corner) {
        double own = price(line.points(), corner);
        double least = own + detour * drawn.bars();
        List<Point> best = null;
        for (double x = Math.ceil(body.x() + 2); x <= body.right() - 2; x++) {
            for (List<Point> out : from.to(x)) {
                for (List<Point> in : to.to(x)) {
                    var way = new ArrayList<>(out);
                    way.addAll(in.reversed());
                    double price = price(way, corner);
                    if (price <= least && things.crossed(way, CLEAR).none()) {
                        least = price;
                        best = way;
                    }
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of("%.0f longer %s".formatted(least - own, best));
    }

    /// Level and upright units, and corners; a rounded corner costs as much as a sharp one.
    private static double price(List<Point> way, double corner) {
        double price = 0;
        int before = 0;
        for (int i = 1; i < way.size(); i++) {
            double across = Math.abs(way.get(i).x() - way.get(i - 1).x());
            double down = Math.abs(way.get(i).y() - way.get(i - 1).y());
            price += across + down;
            int now = down < .01 ? 1 : across < .01 ? 2 : 0;
            if (across + down > .01 && now != 0) {
                price += before != 0 && before != now ? corner : 0;
                before = now;
            }
        }
        return price;
    }
}
