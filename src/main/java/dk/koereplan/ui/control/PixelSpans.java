package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Stroke;
import java.util.Arrays;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Fills polygons and lines as rows or columns of one pixel, whose ends may lie within a pixel. Without a graphics card
/// a small outline costs ten times as much to trace.
final class PixelSpans {
    /// A larger outline is quicker to trace.
    private static final int MOST = 64;

    /// A part of a line that slants and is longer, too.
    private static final int LONGEST = MOST / 2;

    private final GraphicsContext graphics;
    private final PixelRows rows;
    private final double pixel;

    PixelSpans(GraphicsContext graphics, PixelRows rows) {
        this.graphics = graphics;
        this.rows = rows;
        this.pixel = 1 / rows.scale();
    }

    /// Fills a polygon, by the even-odd rule.
    ///
    /// @return false, and nothing filled, when it is too large to gain from it
    boolean polygon(List<Point> corners) {
        boolean columns = isFlat(corners);
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Point corner : corners) {
            double across = columns ? corner.x() : corner.y();
            from = Math.min(from, across);
            to = Math.max(to, across);
        }
        if ((to - from) / pixel > MOST) {
            return false;
        }
        double[] crossings = new double[corners.size()];
        for (double at = from; at < to; ) {
            double next = Math.min(to, (Math.floor(at / pixel + 1e-6) + 1) * pixel);
            int count = crossings(corners, columns, (at + next) / 2, crossings);
            for (int i = 0; i + 1 < count; i += 2) {
                span(columns, at, next, crossings[i], crossings[i + 1]);
            }
            at = next;
        }
        return true;
    }

    /// Whether more of its slanting sides are flat than steep: a column of pixels then ends within one of them.
    private static boolean isFlat(List<Point> corners) {
        double flat = 0;
        Point from = corners.getLast();
        for (Point to : corners) {
            double dx = Math.abs(to.x() - from.x());
            double dy = Math.abs(to.y() - from.y());
            flat += Math.min(dx, dy) > 0 ? dx - dy : 0;
            from = to;
        }
        return flat > 0;
    }

    private static int crossings(List<Point> corners, boolean columns, double middle, double[] crossings) {
        int count = 0;
        Point last = corners.getLast();
        for (Point corner : corners) {
            double a = columns ? last.x() : last.y();
            double b = columns ? corner.x() : corner.y();
            if (a > middle != b > middle) {
                double c = columns ? last.y() : last.x();
                double d = columns ? corner.y() : corner.x();
                crossings[count++] = c + (middle - a) / (b - a) * (d - c);
            }
            last = corner;
        }
        Arrays.sort(crossings, 0, count);
        return count;
    }

    private void span(boolean column, double from, double to, double start, double end) {
        if (column) {
            graphics.fillRect(from, start, to - from, end - start);
        } else {
            graphics.fillRect(start, from, end - start, to - from);
        }
    }

    /// Fills a line through points, dashes included; it is a whole number of pixels wide.
    ///
    /// @return false, and nothing filled, when a part of it slants too far to gain from it
    boolean line(List<Point> points, Stroke stroke) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double dx = Math.abs(to.x() - from.x());
            double dy = Math.abs(to.y() - from.y());
            if (Math.min(dx, dy) > 0 && Math.max(dx, dy) / pixel > LONGEST) {
                return false;
            }
        }
        double width = Math.max(1, rows.pixels(stroke.width())) * pixel;
        double gone = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (stroke.dashed()) {
                dashes(from, to, length, gone, width);
            } else {
                part(from, to, length, width);
            }
            gone += length;
        }
        return true;
    }

    /// @param gone how much of the line lies before this part
    private void dashes(Point from, Point to, double length, double gone, double width) {
        double period = Stroke.DASH + Stroke.GAP;
        Bounds whole = Bounds.between(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.max(from.x(), to.x()),
                Math.max(from.y(), to.y()));
        if (!rows.sees(whole)) {
            return;
        }
        Bounds seen = rows.seen(whole);
        double before = Math.max(
                Math.abs(from.x() - nearest(from.x(), seen.x(), seen.right())),
                Math.abs(from.y() - nearest(from.y(), seen.y(), seen.bottom())));
        double last = Math.min(length, before + Math.hypot(seen.width(), seen.height()) + period);
        double skipped = Math.floor(Math.max(0, before - period) / period) * period;
        for (double dash = skipped - gone % period; dash < last; dash += period) {
            double start = Math.max(0, dash);
            double end = Math.min(length, dash + Stroke.DASH);
            if (end > start) {
                part(along(from, to, start / length), along(from, to, end / length), end - start, width);
            }
        }
    }

    private static double nearest(double value, double from, double to) {
        return Math.min(Math.max(value, from), to);
    }

    private static Point along(Point from, Point to, double part) {
        return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }

    /// A line's two edges on whole pixels, its ends where they are.
    private Bounds sharp(Bounds line, boolean level) {
        return level
                ? new Bounds(line.x(), rows.snap(line.y()), line.width(), line.height())
                : new Bounds(rows.snap(line.x()), line.y(), line.width(), line.height());
    }

    private void part(Point from, Point to, double length, double width) {
        if (length == 0) {
            return;
        }
        double sideX = (to.y() - from.y()) / length * width / 2;
        double sideY = (to.x() - from.x()) / length * width / 2;
        if (sideX == 0 || sideY == 0) {
            Bounds box = sharp(
                    Bounds.between(
                            Math.min(from.x(), to.x()) - Math.abs(sideX),
                            Math.min(from.y(), to.y()) - Math.abs(sideY),
                            Math.max(from.x(), to.x()) + Math.abs(sideX),
                            Math.max(from.y(), to.y()) + Math.abs(sideY)),
                    sideY != 0);
            if (rows.sees(box)) {
                Bounds seen = rows.seen(box);
                graphics.fillRect(seen.x(), seen.y(), seen.width(), seen.height());
            }
            return;
        }
        polygon(List.of(
                new Point(from.x() + sideX, from.y() - sideY),
                new Point(to.x() + sideX, to.y() - sideY),
                new Point(to.x() - sideX, to.y() + sideY),
                new Point(from.x() - sideX, from.y() + sideY)));
    }
}
