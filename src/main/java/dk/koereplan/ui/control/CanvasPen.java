package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Pen;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.RolePaint;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;

/// Draws on a JavaFX canvas.
final class CanvasPen implements Pen {
    /// A fade is made of steps at least so wide, and of no more than so many.
    private static final int STEP_PIXELS = 2;

    private static final int MOST_STEPS = 32;

    private final GraphicsContext graphics;
    private final Map<Colour, Color> colors = new HashMap<>();
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private final Stamps stamps = new Stamps();
    private PixelRows rows;
    private PixelSpans spans;

    CanvasPen(GraphicsContext graphics) {
        this.graphics = graphics;
        rows = new PixelRows(graphics, 1);
        spans = new PixelSpans(graphics, rows);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.MITER);
        graphics.setImageSmoothing(false);
    }

    /// A new picture begins, seen with so many pixels a unit.
    void begin(double pixels) {
        rows = new PixelRows(graphics, pixels);
        spans = new PixelSpans(graphics, rows);
    }

    /// A part of a picture begins that is drawn larger or smaller than its units.
    ///
    /// @param seen what of the picture the canvas shows
    void begin(double pixels, Bounds seen) {
        rows = new PixelRows(graphics, pixels, seen);
        spans = new PixelSpans(graphics, rows);
    }

    @Override
    public void fill(Bounds box, double radius, Colour colour) {
        solid(rows.snapped(box), radius, radius, colour);
    }

    private void solid(Bounds box, double left, double right, Colour colour) {
        if (rows.sees(box)) {
            graphics.setFill(color(colour));
            rows.fill(rows.seen(box), left, right);
        }
    }

    /// Fades in, lies solid, and fades out; only a hard end is round.
    @Override
    public void fade(Bounds box, double radius, EndFades ends, Colour colour) {
        Bounds whole = rows.snapped(box);
        Bounds solid = rows.snapped(Bounds.between(
                Math.min(whole.x() + ends.start(), whole.right()),
                whole.y(),
                Math.max(whole.right() - ends.end(), whole.x()),
                whole.bottom()));
        double in = solid.x() - whole.x();
        double out = whole.right() - solid.right();
        if (in > 0) {
            ramp(colour, new Bounds(whole.x(), whole.y(), in, whole.height()), true);
        }
        if (out > 0) {
            ramp(colour, new Bounds(solid.right(), whole.y(), out, whole.height()), false);
        }
        solid(solid, in > 0 ? 0 : radius, out > 0 ? 0 : radius, colour);
    }

    /// A gradient costs more to set up than its steps cost to fill.
    private void ramp(Colour colour, Bounds box, boolean coming) {
        if (!rows.sees(box)) {
            return;
        }
        int steps = Math.clamp(rows.pixels(box.width()) / STEP_PIXELS, 1, MOST_STEPS);
        double from = box.x();
        for (int i = 0; i < steps; i++) {
            double to = rows.snap(box.x() + box.width() * (i + 1) / steps);
            double part = (i + .5) / steps;
            Bounds step = Bounds.between(from, box.y(), to, box.bottom());
            if (rows.sees(step)) {
                solid(step, 0, 0, colour.faded(coming ? part : 1 - part));
            }
            from = to;
        }
    }

    /// A thin line lies wholly inside the box that it is the edge of.
    @Override
    public void frame(Bounds box, double radius, Stroke stroke, Colour colour) {
        if (stroke.equals(Stroke.THIN)) {
            Bounds edge = rows.snapped(box.inset(-.5));
            if (rows.sees(edge)) {
                graphics.setFill(color(colour));
                rows.frame(rows.seen(edge), radius + .5);
            }
            return;
        }
        use(stroke, colour);
        if (radius > 0) {
            graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        } else {
            graphics.strokeRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public boolean whole(dk.koereplan.scene.Shape shape, RolePaint paint) {
        if (!(shape instanceof Glyph glyph)) {
            return false;
        }
        Stamps.Stamp stamp = new Stamps.Stamp(glyph.mark(), glyph.size(), paint, rows.scale());
        Bounds place = rows.around(glyph.x(), glyph.y(), stamp.side());
        if (rows.sees(place)) {
            graphics.drawImage(stamps.of(stamp), place.x(), place.y(), place.width(), place.height());
        }
        return true;
    }

    @Override
    public void polygon(List<Point> corners, Colour colour) {
        graphics.setFill(color(colour));
        if (!spans.polygon(corners)) {
            trace(corners, true);
            graphics.fill();
        }
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke, Colour colour) {
        graphics.setFill(color(colour));
        if (closed || !spans.line(points, stroke)) {
            use(stroke, colour);
            trace(points, closed);
            graphics.stroke();
        }
    }

    @Override
    public void text(Text text, Colour ink) {
        graphics.setFont(fonts.computeIfAbsent(text.style(), CanvasPen::font));
        graphics.setFill(color(ink));
        graphics.fillText(text.text(), text.left(), text.baseline());
    }

    @Override
    public void clip(Bounds clip, Runnable content) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(clip.x(), clip.y(), clip.width(), clip.height());
        graphics.clip();
        content.run();
        graphics.restore();
    }

    private void trace(List<Point> points, boolean closed) {
        graphics.beginPath();
        graphics.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size(); i++) {
            graphics.lineTo(points.get(i).x(), points.get(i).y());
        }
        if (closed) {
            graphics.closePath();
        }
    }

    private void use(Stroke stroke, Colour colour) {
        graphics.setStroke(color(colour));
        graphics.setLineWidth(stroke.width());
        if (stroke.dashed()) {
            graphics.setLineDashes(Stroke.DASH, Stroke.GAP);
        } else {
            graphics.setLineDashes();
        }
    }

    private Color color(Colour colour) {
        return colors.computeIfAbsent(colour, c -> Color.rgb(c.red(), c.green(), c.blue(), c.opacity()));
    }

    /// By full name: JavaFX takes the semi-bold file for a family of its own.
    private static Font font(TextStyle style) {
        return new Font(BundledFont.fullName(style.weight()), style.size());
    }
}
