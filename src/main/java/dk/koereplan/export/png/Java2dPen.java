package dk.koereplan.export.png;

import dk.koereplan.export.letters.GlyphOutline;
import dk.koereplan.export.letters.LetterRun;
import dk.koereplan.export.letters.Lettering;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Pen;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.Weight;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Draws with Java2D.
final class Java2dPen implements Pen {
    private static final float APART = 1e-4f;

    private final Graphics2D graphics;
    private final Map<Weight, Font> fonts;
    private final Lettering lettering;

    Java2dPen(Graphics2D graphics, Map<Weight, Font> fonts, Lettering lettering) {
        this.graphics = graphics;
        this.fonts = fonts;
        this.lettering = lettering;
    }

    @Override
    public void fill(Bounds box, double radius, Colour colour) {
        graphics.setPaint(color(colour));
        graphics.fill(rectangle(box, radius));
    }

    @Override
    public void fade(Bounds box, double radius, EndFades ends, Colour colour) {
        if (box.width() <= 0) {
            return;
        }
        // Java2D wants rising fractions
        float in = Math.clamp((float) (ends.start() / box.width()), APART, 1 - 3 * APART);
        float out = Math.clamp((float) (1 - ends.end() / box.width()), in + APART, 1 - APART);
        Color full = color(colour);
        Color start = color(colour.faded(ends.start() > 0 ? 0 : 1));
        Color end = color(colour.faded(ends.end() > 0 ? 0 : 1));
        graphics.setPaint(new LinearGradientPaint(
                (float) box.x(), 0, (float) box.right(), 0, new float[] {0, in, out, 1}, new Color[] {
                    start, full, full, end
                }));
        graphics.fill(rectangle(box, radius));
    }

    @Override
    public void frame(Bounds box, double radius, Stroke stroke, Colour colour) {
        draw(rectangle(box, radius), stroke, colour);
    }

    @Override
    public void polygon(List<Point> corners, Colour colour) {
        graphics.setPaint(color(colour));
        graphics.fill(path(corners, true));
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke, Colour colour) {
        draw(path(points, closed), stroke, colour);
    }

    @Override
    public void text(Text text, Colour ink) {
        Font font = Objects.requireNonNull(fonts.get(text.style().weight()));
        graphics.setPaint(color(ink));
        graphics.setFont(font.deriveFont((float) text.style().size()));
        for (Lettering.Placed placed : lettering.placed(text)) {
            switch (placed.run()) {
                case LetterRun.Bundled bundled ->
                    graphics.drawString(bundled.text(), (float) placed.x(), (float) text.baseline());
                case LetterRun.Outlined outlined -> outlines(outlined, placed, text);
            }
        }
    }

    private void outlines(LetterRun.Outlined run, Lettering.Placed placed, Text text) {
        double size = text.style().size();
        for (GlyphOutline glyph : run.glyphs()) {
            var inPlace = AffineTransform.getTranslateInstance(placed.x(), text.baseline());
            inPlace.scale(size * placed.squeeze(), size);
            inPlace.translate(glyph.x(), 0);
            graphics.fill(inPlace.createTransformedShape(glyph.form()));
        }
    }

    @Override
    public void clip(Bounds clip, Runnable content) {
        Shape outer = graphics.getClip();
        graphics.clip(rectangle(clip, 0));
        content.run();
        graphics.setClip(outer);
    }

    private void draw(Shape shape, Stroke stroke, Colour colour) {
        float width = (float) stroke.width();
        float[] dash = stroke.dashed() ? new float[] {(float) Stroke.DASH, (float) Stroke.GAP} : null;
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dash, 0));
        graphics.setPaint(color(colour));
        graphics.draw(shape);
    }

    private static Color color(Colour colour) {
        return new Color(colour.argb(), true);
    }

    private static Shape rectangle(Bounds box, double radius) {
        return radius > 0
                ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Path2D path(List<Point> points, boolean closed) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (Point point : points.subList(1, points.size())) {
            path.lineTo(point.x(), point.y());
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
