package dk.koereplan.ui.control;

import dk.koereplan.scene.Colour;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.RolePaint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;

/// Pictures of marks. A timeline shows the same few hundreds of times, and a picture is copied five times as fast as
/// its outline is filled and stroked. One for a pen.
final class Stamps {
    private static final double EDGE = 1.5;

    /// @param size in units
    /// @param scale pixels a unit
    record Stamp(Mark mark, double size, RolePaint paint, double scale) {
        /// The side of the picture in pixels.
        int side() {
            return (int) Math.ceil(size * scale) + 4;
        }
    }

    private final Map<Stamp, Image> images = new HashMap<>();

    Image of(Stamp stamp) {
        return images.computeIfAbsent(stamp, Stamps::image);
    }

    private static Image image(Stamp stamp) {
        int side = stamp.side();
        WritableImage image = new WritableImage(side, side);
        PixelWriter pixels = image.getPixelWriter();
        RolePaint paint = stamp.paint();
        boolean edged = paint.stroke().visible() && !paint.stroke().equals(paint.fill());
        boolean filled = !stamp.mark().linear() && stamp.mark() != Mark.RING;
        Colour line = edged || !filled ? paint.line() : Colour.NONE;
        Colour fill = filled ? paint.fill() : Colour.NONE;
        List<Point> corners = stamp.mark().corners(0, 0, stamp.size());
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double[] parts = parts(stamp, corners, x - side / 2.0, y - side / 2.0);
                pixels.setArgb(x, y, over(line.faded(parts[1]), fill.faded(parts[0])));
            }
        }
        return image;
    }

    /// How much of a pixel the area covers, and how much the line: by the distance of the pixel's middle from each.
    private static double[] parts(Stamp stamp, List<Point> corners, double x, double y) {
        double px = (x + .5) / stamp.scale();
        double py = (y + .5) / stamp.scale();
        if (stamp.mark().round()) {
            double out = Math.hypot(px, py) - stamp.size() / 2;
            return new double[] {covered(stamp, out), covered(stamp, Math.abs(out + EDGE / 2) - EDGE / 2)};
        }
        double away = distance(corners, !stamp.mark().linear(), px, py);
        return new double[] {
            covered(stamp, inside(corners, px, py) ? -away : away), covered(stamp, away - width(stamp) / 2)
        };
    }

    private static double covered(Stamp stamp, double outside) {
        return Math.clamp(.5 - outside * stamp.scale(), 0, 1);
    }

    private static double width(Stamp stamp) {
        return stamp.mark().linear() ? Mark.lineWidth(stamp.size()) : EDGE;
    }

    private static boolean inside(List<Point> corners, double x, double y) {
        boolean inside = false;
        Point from = corners.getLast();
        for (Point to : corners) {
            boolean crosses = from.y() > y != to.y() > y;
            if (crosses && x < from.x() + (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x())) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    private static double distance(List<Point> corners, boolean closed, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = closed ? 0 : 1; i < corners.size(); i++) {
            Point from = corners.get(i == 0 ? corners.size() - 1 : i - 1);
            Point to = corners.get(i);
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            double along = Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / (dx * dx + dy * dy), 0, 1);
            least = Math.min(least, Math.hypot(x - from.x() - along * dx, y - from.y() - along * dy));
        }
        return least;
    }

    private static int over(Colour top, Colour below) {
        double below1 = below.opacity() * (1 - top.opacity());
        double opacity = top.opacity() + below1;
        if (opacity == 0) {
            return 0;
        }
        return (int) Math.round(opacity * 255) << 24
                | mix(top.red(), top.opacity(), below.red(), below1) << 16
                | mix(top.green(), top.opacity(), below.green(), below1) << 8
                | mix(top.blue(), top.opacity(), below.blue(), below1);
    }

    private static int mix(int top, double much, int below, double rest) {
        return (int) Math.round((top * much + below * rest) / (much + rest));
    }
}
