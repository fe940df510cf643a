package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import javafx.scene.canvas.GraphicsContext;

/// Fills rounded rectangles as plain ones: their body, and each row of pixels that a corner cuts into. Without a
/// graphics card this takes a third of the time of a curved outline, and the edges lie on whole pixels.
final class PixelRows {
    /// What lies further outside the canvas is not drawn: the renderer counts in 16 bits.
    private static final double MARGIN = 100;

    private final GraphicsContext graphics;
    private final double pixel;
    private final Bounds near;

    /// @param scale pixels per unit
    PixelRows(GraphicsContext graphics, double scale) {
        this(
                graphics,
                scale,
                new Bounds(
                        0,
                        0,
                        graphics.getCanvas().getWidth(),
                        graphics.getCanvas().getHeight()));
    }

    /// @param seen what the canvas shows, in units
    PixelRows(GraphicsContext graphics, double scale, Bounds seen) {
        this.graphics = graphics;
        this.pixel = 1 / scale;
        this.near = seen.inset(-MARGIN);
    }

    /// The box with its edges on whole pixels, at least one pixel wide and high.
    Bounds snapped(Bounds box) {
        double x = snap(box.x());
        double y = snap(box.y());
        return new Bounds(x, y, Math.max(pixel, snap(box.right()) - x), Math.max(pixel, snap(box.bottom()) - y));
    }

    double snap(double value) {
        return pixels(value) * pixel;
    }

    double scale() {
        return 1 / pixel;
    }

    /// A square of so many pixels with its edges on whole ones, as near as can be around a place.
    Bounds around(double x, double y, int pixels) {
        double half = pixels / 2.0;
        return new Bounds(
                Math.round(x / pixel - half) * pixel,
                Math.round(y / pixel - half) * pixel,
                pixels * pixel,
                pixels * pixel);
    }

    /// So many units in pixels.
    long pixels(double units) {
        return Math.round(units / pixel);
    }

    /// Whether any of it can be seen.
    boolean sees(Bounds box) {
        return box.right() > near.x() && box.x() < near.right() && box.bottom() > near.y() && box.y() < near.bottom();
    }

    /// The part of it that lies near the canvas, which it does not miss.
    Bounds seen(Bounds box) {
        return Bounds.between(
                Math.max(box.x(), near.x()),
                Math.max(box.y(), near.y()),
                Math.min(box.right(), near.right()),
                Math.min(box.bottom(), near.bottom()));
    }

    /// @param box on whole pixels
    /// @param left,right the radius of the corners on each side; 0 for square ones
    void fill(Bounds box, double left, double right) {
        double most = Math.min(box.height(), box.width()) / 2;
        double l = Math.min(left, most);
        double r = Math.min(right, most);
        double rows = Math.min(Math.ceil(Math.max(l, r) / pixel), Math.floor(box.height() / 2 / pixel)) * pixel;
        for (double down = 0; down < rows; down += pixel) {
            double from = box.x() + inset(l, down);
            double width = box.right() - inset(r, down) - from;
            graphics.fillRect(from, box.y() + down, width, pixel);
            graphics.fillRect(from, box.bottom() - down - pixel, width, pixel);
        }
        graphics.fillRect(box.x(), box.y() + rows, box.width(), box.height() - 2 * rows);
    }

    /// A line of one unit inside the edge of a box.
    ///
    /// @param box on whole pixels
    void frame(Bounds box, double radius) {
        double outer = Math.min(radius, Math.min(box.height(), box.width()) / 2);
        double inner = Math.max(0, outer - 1);
        double rows = Math.max(1, Math.ceil(outer / pixel) * pixel);
        for (double down = 0; down < rows; down += pixel) {
            double from = inset(outer, down);
            double to = down < 1 ? box.width() / 2 : 1 + inset(inner, down - 1);
            for (double y : new double[] {box.y() + down, box.bottom() - down - pixel}) {
                graphics.fillRect(box.x() + from, y, to - from, pixel);
                graphics.fillRect(box.right() - to, y, to - from, pixel);
            }
        }
        double height = box.height() - 2 * rows;
        graphics.fillRect(box.x(), box.y() + rows, 1, height);
        graphics.fillRect(box.right() - 1, box.y() + rows, 1, height);
    }

    /// How far a quarter circle is from the side of its square, in the middle of the row that is so far from its top.
    private double inset(double radius, double down) {
        double up = radius - down - pixel / 2;
        return up <= 0 ? 0 : radius - Math.sqrt(radius * radius - up * up);
    }
}
