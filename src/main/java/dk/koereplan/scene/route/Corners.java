package dk.koereplan.scene.route;

import dk.koereplan.scene.Point;
import java.util.ArrayList;
import java.util.List;

/// Rounds the corners of a line.
public final class Corners {
    /// Between the ends of a quarter of a circle, how far along its two sides: 30 and 60 degrees.
    public static final double NEAR = 1 - Math.sin(Math.PI / 3);

    public static final double FAR = 1 - Math.cos(Math.PI / 3);

    private Corners() {}

    /// @param radius of a corner whose sides are long enough; smaller where they are not
    public static List<Point> rounded(List<Point> points, double radius) {
        if (points.size() < 3) {
            return points;
        }
        var rounded = new ArrayList<Point>(points.size() * 4);
        rounded.add(points.getFirst());
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double r = Math.min(
                    radius, Math.min(room(before, corner, i == 1), room(corner, after, i == points.size() - 2)));
            if (r < .5) {
                rounded.add(corner);
            } else {
                turn(rounded, corner, towards(corner, before, r), towards(corner, after, r));
            }
        }
        rounded.add(points.getLast());
        return rounded;
    }

    /// A side between two corners is shared by both.
    private static double room(Point from, Point to, boolean atEnd) {
        double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        return atEnd ? length * .9 : length / 2;
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = Math.max(1e-9, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        return new Point((to.x() - from.x()) / length * distance, (to.y() - from.y()) / length * distance);
    }

    /// @param in,out from the corner to where the arc begins and ends
    private static void turn(List<Point> points, Point corner, Point in, Point out) {
        for (double[] at : new double[][] {{1, 0}, {FAR, NEAR}, {NEAR, FAR}, {0, 1}}) {
            points.add(new Point(
                    corner.x() + at[0] * in.x() + at[1] * out.x(), corner.y() + at[0] * in.y() + at[1] * out.y()));
        }
    }
}
