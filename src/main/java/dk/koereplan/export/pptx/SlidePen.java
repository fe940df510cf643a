package dk.koereplan.export.pptx;

import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Pen;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.RolePaint;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws on a slide: a box with its pattern and its edge, a mark, a line or a text is one shape that can be moved.
final class SlidePen implements Pen {
    private static final double BASE = .3;
    private static final double LINE_HEIGHT = 1.2;
    /// From the baseline to the middle of capitals, in parts of the size: about the same in every sans-serif face.
    private static final double MIDDLE = .35;
    private static final Colour PAPER = Colour.of("ffffff");

    private final SlideXml out;
    private final Spot spot;
    private final String language;
    private String name = "";
    private String said = "";

    /// @param language of the texts, such as `da-DK`
    SlidePen(SlideXml out, Spot spot, String language) {
        this.out = out;
        this.spot = spot;
        this.language = language;
    }

    /// What the shapes that follow are called, and what is said of them.
    void named(String next, String words) {
        name = next;
        said = words;
    }

    @Override
    public boolean whole(Shape shape, RolePaint paint) {
        return switch (shape) {
            case Box box -> box(box, paint);
            case Glyph glyph -> glyph(glyph, paint);
            case Polyline line
            when line.form() == Polyline.Form.ARROW -> {
                path(line.points(), false, null, new Edge(line.stroke(), paint.line(), true));
                yield true;
            }
            case Polyline line
            when line.form() == Polyline.Form.CLOSED -> {
                Edge edge = paint.stroke().visible() ? new Edge(line.stroke(), paint.stroke(), false) : null;
                path(line.points(), true, () -> solid(paint.fill()), edge);
                yield true;
            }
            default -> false;
        };
    }

    /// @param arrow ends in a head
    private record Edge(Stroke stroke, Colour colour, boolean arrow) {}

    private boolean box(Box box, RolePaint paint) {
        boolean soft = box.ends().soft();
        Edge edge = paint.stroke().visible() && !soft
                ? new Edge(box.fill() == Fill.DASHED_EMPTY ? Stroke.DASHED : Stroke.THIN, paint.stroke(), false)
                : null;
        boolean filled = paint.fill().visible() && box.fill() != Fill.DASHED_EMPTY;
        if (edge == null && !filled) {
            return true;
        }
        Bounds at = edge == null ? box.bounds() : box.bounds().inset(.5);
        rectangle(at, box.radius(), () -> fill(box, paint.fill()), edge);
        return true;
    }

    private void fill(Box box, Colour colour) {
        switch (box.fill()) {
            case DASHED_EMPTY -> out.empty("a:noFill");
            case SOLID -> {
                if (box.ends().soft()) {
                    faded(box.bounds().width(), box.ends(), colour);
                } else {
                    solid(colour);
                }
            }
            case HATCHED -> pattern("wdUpDiag", colour, colour.faded(BASE).over(PAPER));
            case LEVEL -> pattern("dkHorz", colour, PAPER);
            case STRIPED -> pattern("dkVert", colour, PAPER);
        }
    }

    private void solid(Colour colour) {
        if (colour.visible()) {
            out.open("a:solidFill").colour(colour).close();
        } else {
            out.empty("a:noFill");
        }
    }

    private void pattern(String kind, Colour front, Colour back) {
        out.open("a:pattFill", "prst", kind);
        out.open("a:fgClr").colour(front).close();
        out.open("a:bgClr").colour(back).close().close();
    }

    private void faded(double width, EndFades ends, Colour colour) {
        out.open("a:gradFill", "rotWithShape", "1").open("a:gsLst");
        stop(0, colour.faded(ends.start() > 0 ? 0 : 1));
        double in = Math.min(1, ends.start() / width);
        double until = Math.max(in, 1 - ends.end() / width);
        if (in > 0) {
            stop(in, colour);
        }
        if (until < 1 && until > in) {
            stop(until, colour);
        }
        stop(1, colour.faded(ends.end() > 0 ? 0 : 1));
        out.close().empty("a:lin", "ang", "0", "scaled", "0").close();
    }

    private void stop(double at, Colour colour) {
        out.open("a:gs", "pos", SlideXml.part(at)).colour(colour).close();
    }

    private boolean glyph(Glyph glyph, RolePaint paint) {
        Mark mark = glyph.mark();
        boolean ring = mark == Mark.RING;
        boolean edged = ring || (paint.stroke().visible() && !paint.stroke().equals(paint.fill()));
        if (mark.linear()) {
            List<Point> corners = mark.corners(glyph.x(), glyph.y(), glyph.size());
            path(corners, false, null, new Edge(Stroke.of(Mark.lineWidth(glyph.size())), paint.line(), false));
            return true;
        }
        Edge edge = edged ? new Edge(Stroke.of(1.5), ring ? paint.line() : paint.stroke(), false) : null;
        Colour fill = ring ? Colour.NONE : paint.fill();
        if (mark.round()) {
            Bounds at = edged ? glyph.bounds().inset(.75) : glyph.bounds();
            begin(at, "ellipse", -1);
            end(() -> solid(fill), edge);
        } else {
            path(mark.corners(glyph.x(), glyph.y(), glyph.size()), true, () -> solid(fill), edge);
        }
        return true;
    }

    @Override
    public void fill(Bounds box, double radius, Colour colour) {
        rectangle(box, radius, () -> solid(colour), null);
    }

    @Override
    public void fade(Bounds box, double radius, EndFades ends, Colour colour) {
        rectangle(box, radius, () -> faded(box.width(), ends, colour), null);
    }

    @Override
    public void frame(Bounds box, double radius, Stroke stroke, Colour colour) {
        rectangle(box, radius, () -> out.empty("a:noFill"), new Edge(stroke, colour, false));
    }

    @Override
    public void polygon(List<Point> corners, Colour colour) {
        path(corners, true, () -> solid(colour), null);
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke, Colour colour) {
        path(points, closed, null, new Edge(stroke, colour, false));
    }

    /// What is painted has been cut before.
    @Override
    public void clip(Bounds clip, Runnable content) {
        content.run();
    }

    private void rectangle(Bounds box, double radius, Runnable fill, @Nullable Edge edge) {
        double shorter = Math.min(box.width(), box.height());
        double round = shorter > 0 ? Math.min(.5, radius / shorter) : 0;
        begin(box, round > 0 ? "roundRect" : "rect", round);
        end(fill, edge);
    }

    /// @param round the radius of corners in parts of the shorter side; negative where the form has none
    private void begin(Bounds box, String form, double round) {
        out.open("p:sp")
                .open("p:nvSpPr")
                .named(name, said)
                .empty("p:cNvSpPr")
                .empty("p:nvPr")
                .close();
        out.open("p:spPr").open("a:xfrm").place(spot.of(box)).close();
        out.open("a:prstGeom", "prst", form).open("a:avLst");
        if (round > 0) {
            out.empty("a:gd", "name", "adj", "fmla", "val " + Math.round(round * 100_000));
        }
        out.close().close();
    }

    private void end(Runnable fill, @Nullable Edge edge) {
        fill.run();
        edge(edge);
        out.close().close();
    }

    private void edge(@Nullable Edge edge) {
        if (edge == null || !edge.colour().visible()) {
            out.open("a:ln").empty("a:noFill").close();
            return;
        }
        out.open("a:ln", "w", SlideXml.length(spot.length(edge.stroke().width())));
        solid(edge.colour());
        if (edge.stroke().dashed()) {
            out.empty("a:prstDash", "val", "dash");
        }
        out.empty("a:miter", "lim", "800000");
        if (edge.arrow()) {
            out.empty("a:tailEnd", "type", "triangle", "w", "med", "len", "med");
        }
        out.close();
    }

    /// @param fill null for a line
    private void path(List<Point> points, boolean closed, @Nullable Runnable fill, @Nullable Edge edge) {
        Bounds box = spot.of(around(points));
        if (points.size() == 2 && fill == null) {
            straight(points, box, edge);
            return;
        }
        out.open("p:sp")
                .open("p:nvSpPr")
                .named(name, said)
                .empty("p:cNvSpPr")
                .empty("p:nvPr")
                .close();
        out.open("p:spPr").open("a:xfrm").place(box).close();
        out.open("a:custGeom")
                .empty("a:avLst")
                .empty("a:gdLst")
                .empty("a:ahLst")
                .empty("a:cxnLst");
        out.empty("a:rect", "l", "0", "t", "0", "r", "r", "b", "b").open("a:pathLst");
        String width = SlideXml.length(box.width());
        String height = SlideXml.length(box.height());
        if (fill == null) {
            out.open("a:path", "w", width, "h", height, "fill", "none");
        } else {
            out.open("a:path", "w", width, "h", height);
        }
        for (int i = 0; i < points.size(); i++) {
            Point at = spot.of(points.get(i));
            out.open(i == 0 ? "a:moveTo" : "a:lnTo")
                    .empty("a:pt", "x", SlideXml.length(at.x() - box.x()), "y", SlideXml.length(at.y() - box.y()))
                    .close();
        }
        if (closed) {
            out.empty("a:close");
        }
        out.close().close().close();
        end(fill == null ? () -> out.empty("a:noFill") : fill, edge);
    }

    private void straight(List<Point> points, Bounds box, @Nullable Edge edge) {
        out.open("p:cxnSp")
                .open("p:nvCxnSpPr")
                .named(name, said)
                .empty("p:cNvCxnSpPr")
                .empty("p:nvPr")
                .close();
        boolean left = points.getLast().x() < points.getFirst().x();
        boolean up = points.getLast().y() < points.getFirst().y();
        out.open("p:spPr")
                .open("a:xfrm", "flipH", left ? "1" : "0", "flipV", up ? "1" : "0")
                .place(box)
                .close();
        out.open("a:prstGeom", "prst", "line").empty("a:avLst").close();
        edge(edge);
        out.close().close();
    }

    private static Bounds around(List<Point> points) {
        Point first = points.getFirst();
        Bounds all = new Bounds(first.x(), first.y(), 0, 0);
        for (Point point : points) {
            all = all.union(new Bounds(point.x(), point.y(), 0, 0));
        }
        return all;
    }

    @Override
    public void text(Text text, Colour ink) {
        double size = text.style().size();
        Bounds line = new Bounds(
                text.left(),
                text.baseline() - MIDDLE * size - LINE_HEIGHT * size / 2,
                text.width(),
                LINE_HEIGHT * size);
        out.open("p:sp").open("p:nvSpPr").named(name.isEmpty() ? text.text() : name, said);
        out.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").close();
        out.open("p:spPr").open("a:xfrm").place(spot.of(line)).close();
        out.open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .empty("a:noFill")
                .close();
        out.open("p:txBody");
        out.open("a:bodyPr", "wrap", "none", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "anchor", "ctr");
        out.empty("a:noAutofit").close().empty("a:lstStyle");
        String side = text.anchor() == Anchor.START ? "l" : text.anchor() == Anchor.END ? "r" : "ctr";
        out.open("a:p").empty("a:pPr", "algn", side).open("a:r");
        SlideWords.style(out, language, spot.length(size), text.style().weight() != Weight.REGULAR, ink);
        out.text("a:t", text.text()).close().close().close().close();
    }
}
