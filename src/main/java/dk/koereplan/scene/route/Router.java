package dk.koereplan.scene.route;

import dk.koereplan.scene.Point;
import java.util.ArrayList;
import java.util.List;

/// Leads lines level and upright from thing to thing: along the gaps between rows, and across rows where nothing stands
/// if there is such a place near. The same lines in the same order always go the same way. A line costs time that grows
/// with the rows it crosses; for one thread and one picture.
public final class Router {
    /// How far an upright line keeps from what it goes around.
    static final double CLEAR = 5;

    /// How many places to each side are tried for an upright line.
    static final int TRIES = 5;

    /// How many more to each side where all of those cross something.
    static final int FINE = 24;

    private static final double STUB = 8;
    private static final double BEND = 14;
    private static final double CROSSING = 12;
    private static final double ALONG = 36;

    private static final double[] SHIFTS = {0, 4, -4, 8, -8, 12, -12};
    private static final double[] TRACKS = {0, -2.5, 2.5};

    private final Obstacles obstacles;
    private final double left;
    private final double right;
    private final OccupiedWays taken = new OccupiedWays();

    /// @param left,right between which lines are kept
    public Router(Obstacles obstacles, double left, double right) {
        this.obstacles = obstacles;
        this.left = left;
        this.right = right;
    }

    /// A way: leaves level to `a`, crosses rows at `x` between two gaps, and reaches its end from `b`.
    private record Way(double a, double upper, double x, double lower, double b) {}

    /// The corners of a line; `start` and `end` say what its ends belong to.
    public List<Point> route(Port from, Port to, Object start, Object end) {
        if (from.level() && to.level() && straight(from, to)) {
            taken.level(from.y(), from.x(), to.x(), start, end);
            return List.of(new Point(from.x(), from.y()), new Point(to.x(), to.y()));
        }
        Way best = best(from, to);
        double x = shifted(best, from, to, start, end);
        double a = best.a == best.x && from.level() ? x : best.a;
        double b = best.b == best.x && to.level() ? x : best.b;
        double upper = track(best.upper, a, x, from, start, end);
        double lower = track(best.lower, x, b, to, start, end);
        List<Point> points = points(from, to, new Way(a, upper, x, lower, b));
        remember(points, start, end);
        return points;
    }

    private boolean straight(Port from, Port to) {
        return Math.abs(from.y() - to.y()) < .5
                && to.x() - from.x() >= STUB
                && obstacles.along(from.y(), from.x() + 1, to.x() - 1) == 0;
    }

    private Way best(Port from, Port to) {
        var choice = new Choice(from, to);
        choice.coarse();
        choice.finely();
        return choice.best;
    }

    /// The search for the way that costs least.
    private final class Choice {
        private final Port from;
        private final Port to;
        private final double upper;
        private final double lower;
        private final double outward;
        private final double inward;
        private Way best;
        private double least = Double.POSITIVE_INFINITY;

        Choice(Port from, Port to) {
            this.from = from;
            this.to = to;
            upper = from.towards(to.y());
            lower = to.towards(from.y());
            outward = from.level() ? kept(from.x() + STUB) : from.x();
            inward = to.level() ? kept(to.x() - STUB) : to.x();
            best = new Way(outward, upper, outward, lower, inward);
        }

        void coarse() {
            double[] places = new double[2 + 4 * TRIES];
            places[0] = outward;
            places[1] = inward;
            int count = obstacles.clearer(outward, 1, upper, lower, right, places, 2);
            count = obstacles.clearer(outward, -1, upper, lower, left, places, count);
            count = obstacles.clearer(inward, -1, upper, lower, left, places, count);
            count = obstacles.clearer(inward, 1, upper, lower, right, places, count);
            consider(places, count);
        }

        /// Where a thing is crossed all the same: every place where less is, no farther than that is worth.
        void finely() {
            double crossed = CROSSING * obstacles.across(best.x, upper, lower) + ALONG * along(best, from, to);
            if (crossed < CROSSING * Obstacles.THING) {
                return;
            }
            double end = Math.min(right, Math.max(outward, inward) + crossed / 2);
            double begin = Math.max(left, Math.min(outward, inward) - crossed / 2);
            double[] places = new double[4 * FINE];
            int count = obstacles.nearer(outward, 1, upper, lower, end, places, 0);
            count = obstacles.nearer(outward, -1, upper, lower, begin, places, count);
            count = obstacles.nearer(inward, -1, upper, lower, begin, places, count);
            count = obstacles.nearer(inward, 1, upper, lower, end, places, count);
            consider(places, count);
        }

        private void consider(double[] places, int count) {
            for (int i = 0; i < count; i++) {
                consider(places[i]);
            }
        }

        private void consider(double x) {
            double crossed = CROSSING * obstacles.across(x, upper, lower);
            boolean along = from.level() && x >= outward;
            boolean back = to.level() && x <= inward;
            for (int turns = 0; turns < 4; turns++) {
                if (((turns & 1) != 0 && !along) || ((turns & 2) != 0 && !back)) {
                    continue;
                }
                var way = new Way((turns & 1) != 0 ? x : outward, upper, x, lower, (turns & 2) != 0 ? x : inward);
                double cost = crossed + cost(way, from, to);
                if (cost < least - 1e-9) {
                    least = cost;
                    best = way;
                }
            }
        }
    }

    private double cost(Way way, Port from, Port to) {
        double length = Math.abs(way.a - from.x())
                + Math.abs(way.x - way.a)
                + Math.abs(way.b - way.x)
                + Math.abs(to.x() - way.b)
                + Math.abs(way.upper - from.y())
                + Math.abs(way.lower - way.upper)
                + Math.abs(to.y() - way.lower);
        int bends = (way.a == way.x ? 0 : 2) + (way.b == way.x ? 0 : 2) + (from.level() ? 1 : 0) + (to.level() ? 1 : 0);
        return length + BEND * bends + ALONG * along(way, from, to);
    }

    /// What its level parts cross; a gap is free, but the edge of the picture may lie within a row.
    private int along(Way way, Port from, Port to) {
        return obstacles.along(way.upper, way.a, way.x)
                + obstacles.along(way.lower, way.x, way.b)
                + (from.level() ? obstacles.along(from.y(), from.x() + 1, way.a) : 0)
                + (to.level() ? obstacles.along(to.y(), way.b, to.x() - 1) : 0);
    }

    /// The upright part moved aside a little where another line lies.
    private double shifted(Way way, Port from, Port to, Object start, Object end) {
        boolean fixed = (way.x == way.a && !from.level()) || (way.x == way.b && !to.level());
        double y1 = way.a == way.x ? from.y() : way.upper;
        double y2 = way.b == way.x ? to.y() : way.lower;
        int crossed = obstacles.across(way.x, way.upper, way.lower);
        int along = along(way, from, to);
        for (double shift : fixed ? new double[] {0} : SHIFTS) {
            double x = kept(way.x + shift);
            var moved = new Way(way.a == way.x ? x : way.a, way.upper, x, way.lower, way.b == way.x ? x : way.b);
            if (obstacles.across(x, way.upper, way.lower) <= crossed
                    && along(moved, from, to) <= along
                    && taken.uprightFree(x, y1, y2, start, end)) {
                return x;
            }
        }
        return way.x;
    }

    /// The gap's middle, or beside it where another line lies.
    private double track(double y, double x1, double x2, Port port, Object start, Object end) {
        if (port.fixed()) {
            return y;
        }
        for (double shift : TRACKS) {
            if (taken.levelFree(y + shift, x1, x2, start, end)) {
                return y + shift;
            }
        }
        return y;
    }

    private double kept(double x) {
        return Math.clamp(x, left, Math.max(left, right));
    }

    private static List<Point> points(Port from, Port to, Way way) {
        var points = new ArrayList<Point>(8);
        add(points, from.x(), from.y());
        if (from.level()) {
            add(points, way.a, from.y());
        }
        if (way.a != way.x) {
            add(points, way.a, way.upper);
            add(points, way.x, way.upper);
        }
        if (way.b != way.x) {
            add(points, way.x, way.lower);
            add(points, way.b, way.lower);
        }
        if (to.level()) {
            add(points, way.b, to.y());
        }
        add(points, to.x(), to.y());
        return points;
    }

    /// Leaves out what lies on the way anyway.
    private static void add(List<Point> points, double x, double y) {
        int size = points.size();
        if (size > 0
                && near(points.get(size - 1).x(), x)
                && near(points.get(size - 1).y(), y)) {
            return;
        }
        if (size > 1) {
            Point before = points.get(size - 2);
            Point last = points.get(size - 1);
            boolean upright =
                    near(before.x(), last.x()) && near(last.x(), x) && (last.y() - before.y()) * (y - last.y()) > 0;
            boolean level =
                    near(before.y(), last.y()) && near(last.y(), y) && (last.x() - before.x()) * (x - last.x()) > 0;
            if (upright || level) {
                points.remove(size - 1);
            }
        }
        points.add(new Point(x, y));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < 1e-6;
    }

    private void remember(List<Point> points, Object start, Object end) {
        for (int i = 1; i < points.size(); i++) {
            Point p = points.get(i - 1);
            Point q = points.get(i);
            if (near(p.x(), q.x())) {
                taken.upright(p.x(), p.y(), q.y(), start, end);
            } else {
                taken.level(p.y(), p.x(), q.x(), start, end);
            }
        }
    }
}
