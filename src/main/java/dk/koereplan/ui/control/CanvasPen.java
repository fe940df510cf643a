package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.Ends;
import dk.koereplan.scene.Pen;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;

/// Draws on a JavaFX canvas.
final class CanvasPen implements Pen {
    private final GraphicsContext graphics;
    private final Map<Colour, Color> colors = new HashMap<>();
    private final Map<TextStyle, Font> fonts = new HashMap<>();

    CanvasPen(GraphicsContext graphics) {
        this.graphics = graphics;
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.MITER);
    }

    @Override
    public void fill(Bounds box, double radius, Colour colour) {
        graphics.setFill(color(colour));
        fill(box, radius);
    }

    @Override
    public void fade(Bounds box, double radius, Ends ends, Colour colour) {
        if (box.width() <= 0) {
            return;
        }
        Color full = color(colour);
        double in = Math.min(1, ends.start() / box.width());
        double out = Math.max(in, 1 - ends.end() / box.width());
        graphics.setFill(new LinearGradient(
                box.x(),
                0,
                box.right(),
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, color(colour.faded(ends.start() > 0 ? 0 : 1))),
                new Stop(in, full),
                new Stop(out, full),
                new Stop(1, color(colour.faded(ends.end() > 0 ? 0 : 1)))));
        fill(box, radius);
    }

    private void fill(Bounds box, double radius) {
        if (radius > 0) {
            graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        } else {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public void frame(Bounds box, double radius, Stroke stroke, Colour colour) {
        use(stroke, colour);
        if (radius > 0) {
            graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        } else {
            graphics.strokeRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public void polygon(List<Point> corners, Colour colour) {
        graphics.setFill(color(colour));
        trace(corners, true);
        graphics.fill();
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke, Colour colour) {
        if (points.size() == 2 && !closed) {
            straight(points.getFirst(), points.getLast(), stroke, colour);
        } else {
            use(stroke, colour);
            trace(points, closed);
            graphics.stroke();
        }
    }

    /// Without a graphics card an upright line is stroked fifty times slower than its rectangle is filled.
    private void straight(Point from, Point to, Stroke stroke, Colour colour) {
        boolean upright = from.x() == to.x();
        if (stroke.dashed() || (!upright && from.y() != to.y())) {
            use(stroke, colour);
            graphics.strokeLine(from.x(), from.y(), to.x(), to.y());
            return;
        }
        double half = stroke.width() / 2;
        Bounds line = Bounds.between(from.x(), from.y(), to.x(), to.y());
        graphics.setFill(color(colour));
        graphics.fillRect(
                upright ? line.x() - half : line.x(),
                upright ? line.y() : line.y() - half,
                upright ? stroke.width() : line.width(),
                upright ? line.height() : stroke.width());
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
