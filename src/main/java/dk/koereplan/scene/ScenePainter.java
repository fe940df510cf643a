package dk.koereplan.scene;

import java.util.List;
import java.util.function.Consumer;

/// Takes a scene apart into what every pen can draw, in the colours of one palette.
public final class ScenePainter {
    private static final double BASE = .3;
    private static final double ARROW_LENGTH = 7;
    private static final double ARROW_HALF_WIDTH = 3.5;

    private final Palette palette;
    private final Pen pen;

    public ScenePainter(Palette palette, Pen pen) {
        this.palette = palette;
        this.pen = pen;
    }

    /// Paints the backdrop and every shape.
    public void paint(Scene scene) {
        pen.fill(scene.bounds(), 0, palette.of(scene.backdrop()).fill());
        paint(scene.shapes());
    }

    public void paint(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Group(Bounds clip, List<Shape> inner) -> pen.clip(clip, () -> paint(inner));
                case Box box -> within(box, box.role(), paint -> box(box, paint));
                case Line line -> within(line, line.role(), paint -> line(line, paint));
                case Polyline line -> within(line, line.role(), paint -> polyline(line, paint));
                case Glyph glyph -> within(glyph, glyph.role(), paint -> glyph(glyph, paint));
                case Text text -> within(text, text.role(), paint -> text(text, paint));
            }
        }
    }

    private void within(Shape shape, String role, Consumer<RolePaint> parts) {
        RolePaint paint = palette.of(role);
        pen.begin(shape, role);
        if (!pen.whole(shape, paint)) {
            parts.accept(paint);
        }
        pen.end(shape, role);
    }

    private void box(Box box, RolePaint paint) {
        if (box.fill() != Fill.DASHED_EMPTY && paint.fill().visible()) {
            area(box, paint.fill());
        }
        if (paint.stroke().visible()) {
            edge(box, paint.stroke());
        }
    }

    private void area(Box box, Colour fill) {
        switch (box.fill()) {
            case SOLID -> solid(box.bounds(), box.radius(), box.ends(), fill);
            case HATCHED -> {
                pen.fill(box.bounds(), box.radius(), fill.faded(BASE));
                Stripes.DIAGONAL.across(box.bounds(), box.radius()).forEach(stripe -> pen.polygon(stripe, fill));
            }
            case LEVEL -> Stripes.level(box.bounds()).forEach(stripe -> pen.fill(stripe, 0, fill));
            case STRIPED ->
                Stripes.UPRIGHT.across(box.bounds(), box.radius()).forEach(stripe -> pen.polygon(stripe, fill));
            case DASHED_EMPTY -> {}
        }
    }

    private void solid(Bounds bounds, double radius, EndFades ends, Colour fill) {
        if (ends.soft()) {
            pen.fade(bounds, radius, ends, fill);
        } else {
            pen.fill(bounds, radius, fill);
        }
    }

    /// An edge lies inside its box, so that neighbours do not overlap; soft ends have none.
    private void edge(Box box, Colour colour) {
        Bounds b = box.bounds();
        if (box.ends().soft()) {
            pen.fade(new Bounds(b.x(), b.y(), b.width(), 1), 0, box.ends(), colour);
            pen.fade(new Bounds(b.x(), b.bottom() - 1, b.width(), 1), 0, box.ends(), colour);
            return;
        }
        Stroke stroke = box.fill() == Fill.DASHED_EMPTY ? Stroke.DASHED : Stroke.THIN;
        pen.frame(b.inset(.5), Math.max(0, box.radius() - .5), stroke, colour);
    }

    /// Upright and level lines are moved to the middle of a pixel, where they are sharp.
    private void line(Line line, RolePaint paint) {
        double x1 = line.x1();
        double y1 = line.y1();
        double x2 = line.x2();
        double y2 = line.y2();
        boolean odd = Math.round(line.stroke().width()) % 2 == 1;
        if (odd && x1 == x2) {
            x1 = Math.floor(x1) + .5;
            x2 = x1;
        } else if (odd && y1 == y2) {
            y1 = Math.floor(y1) + .5;
            y2 = y1;
        }
        pen.line(List.of(new Point(x1, y1), new Point(x2, y2)), false, line.stroke(), paint.line());
    }

    private void polyline(Polyline line, RolePaint paint) {
        boolean closed = line.form() == Polyline.Form.CLOSED;
        if (closed && paint.fill().visible()) {
            pen.polygon(line.points(), paint.fill());
        }
        if (!closed || paint.stroke().visible()) {
            line.pieces().forEach(piece -> pen.line(piece, closed, line.stroke(), paint.line()));
        }
        if (line.form() == Polyline.Form.ARROW) {
            pen.polygon(arrowHead(line.points()), paint.line());
        }
    }

    private static List<Point> arrowHead(List<Point> points) {
        Point tip = points.getLast();
        Point from = points.get(points.size() - 2);
        double length = Math.max(1e-9, Math.hypot(tip.x() - from.x(), tip.y() - from.y()));
        double ux = (tip.x() - from.x()) / length;
        double uy = (tip.y() - from.y()) / length;
        double baseX = tip.x() - ARROW_LENGTH * ux;
        double baseY = tip.y() - ARROW_LENGTH * uy;
        return List.of(
                tip,
                new Point(baseX - ARROW_HALF_WIDTH * uy, baseY + ARROW_HALF_WIDTH * ux),
                new Point(baseX + ARROW_HALF_WIDTH * uy, baseY - ARROW_HALF_WIDTH * ux));
    }

    private void glyph(Glyph glyph, RolePaint paint) {
        Mark mark = glyph.mark();
        if (mark.round()) {
            circle(glyph, paint);
            return;
        }
        List<Point> corners = mark.corners(glyph.x(), glyph.y(), glyph.size());
        if (mark.linear()) {
            pen.line(corners, false, Stroke.of(Mark.lineWidth(glyph.size())), paint.line());
            return;
        }
        if (paint.fill().visible()) {
            pen.polygon(corners, paint.fill());
        }
        if (paint.stroke().visible() && !paint.stroke().equals(paint.fill())) {
            pen.line(corners, true, Stroke.of(1.5), paint.stroke());
        }
    }

    private void circle(Glyph glyph, RolePaint paint) {
        boolean ring = glyph.mark() == Mark.RING;
        double radius = glyph.size() / 2;
        if (!ring && paint.fill().visible()) {
            pen.fill(glyph.bounds(), radius, paint.fill());
        }
        if (ring || (paint.stroke().visible() && !paint.stroke().equals(paint.fill()))) {
            pen.frame(glyph.bounds().inset(.75), radius - .75, Stroke.of(1.5), paint.line());
        }
    }

    private void text(Text text, RolePaint paint) {
        Colour ink = paint.ink();
        if (ink.visible() && !text.text().isBlank()) {
            pen.text(text, ink);
        }
    }
}
