package dk.koereplan.export.svg;

import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Pen;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes each stroke of the pen as one SVG element.
final class SvgPen implements Pen {
    private final SvgText out;
    private final String idPrefix;
    private int ids;
    private String role = "";
    private @Nullable Tag open;

    SvgPen(SvgText out, String idPrefix) {
        this.out = out;
        this.idPrefix = idPrefix;
    }

    /// Neighbouring shapes of one thing share a group, so that a reader hears it once.
    @Override
    public void begin(Shape shape, String role) {
        this.role = role.replace('.', ' ');
        Tag tag = shape.tag();
        if (tag == null ? open == null : tag.equals(open)) {
            return;
        }
        finish();
        if (tag != null) {
            out.open("g")
                    .attribute("role", "graphics-symbol img")
                    .attribute("data-kind", tag.kind())
                    .attribute("data-id", tag.id())
                    .content();
            out.open("title").content().text(tag.text()).close("title");
            open = tag;
        }
    }

    @Override
    public void end(Shape shape, String role) {
        this.role = "";
    }

    /// Closes the group that is open, if any.
    void finish() {
        if (open != null) {
            out.close("g");
            open = null;
        }
    }

    @Override
    public void fill(Bounds box, double radius, Colour colour) {
        rect(box, radius);
        fill(colour);
        out.end();
    }

    @Override
    public void fade(Bounds box, double radius, EndFades ends, Colour colour) {
        String id = idPrefix + "fade" + ids++;
        out.open("linearGradient").attribute("id", id).content();
        stop(0, colour.faded(ends.start() > 0 ? 0 : 1));
        stop(Math.min(1, ends.start() / box.width()), colour);
        stop(Math.max(0, 1 - ends.end() / box.width()), colour);
        stop(1, colour.faded(ends.end() > 0 ? 0 : 1));
        out.close("linearGradient");
        rect(box, radius);
        out.attribute("fill", "url(#" + id + ")").end();
    }

    private void stop(double offset, Colour colour) {
        out.open("stop")
                .attribute("offset", offset)
                .attribute("stop-color", colour.hex())
                .attribute("stop-opacity", colour.opacity())
                .end();
    }

    @Override
    public void frame(Bounds box, double radius, Stroke stroke, Colour colour) {
        rect(box, radius);
        stroke(stroke, colour);
        out.end();
    }

    @Override
    public void polygon(List<Point> corners, Colour colour) {
        points("polygon", corners);
        fill(colour);
        out.end();
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke, Colour colour) {
        points(closed ? "polygon" : "polyline", points);
        stroke(stroke, colour);
        out.end();
    }

    @Override
    public void text(Text text, Colour ink) {
        element("text").attribute("x", text.x()).attribute("y", text.baseline());
        out.attribute("font-size", text.style().size());
        if (text.style().weight() != Weight.REGULAR) {
            out.attribute("font-weight", text.style().weight().css());
        }
        if (text.anchor() != Anchor.START) {
            out.attribute("text-anchor", text.anchor() == Anchor.END ? "end" : "middle");
        }
        fill(ink);
        out.content().text(text.text()).close("text");
    }

    @Override
    public void clip(Bounds clip, Runnable content) {
        finish();
        String id = idPrefix + "clip" + ids++;
        out.open("clipPath").attribute("id", id).content();
        rect(clip, 0);
        out.end().close("clipPath");
        out.open("g").attribute("clip-path", "url(#" + id + ")").content();
        content.run();
        finish();
        out.close("g");
    }

    private SvgText element(String name) {
        out.open(name);
        return role.isEmpty() ? out : out.attribute("class", role);
    }

    private void rect(Bounds box, double radius) {
        element("rect").attribute("x", box.x()).attribute("y", box.y());
        out.attribute("width", box.width()).attribute("height", box.height());
        if (radius > 0) {
            out.attribute("rx", radius);
        }
    }

    private void points(String name, List<Point> points) {
        var list = new StringBuilder();
        for (Point point : points) {
            list.append(list.isEmpty() ? "" : " ")
                    .append(SvgText.number(point.x()))
                    .append(',')
                    .append(SvgText.number(point.y()));
        }
        element(name).attribute("points", list.toString());
    }

    private void fill(Colour colour) {
        out.attribute("fill", colour.hex());
        if (colour.opacity() < 1) {
            out.attribute("fill-opacity", colour.opacity());
        }
    }

    private void stroke(Stroke stroke, Colour colour) {
        out.attribute("fill", "none").attribute("stroke", colour.hex());
        if (colour.opacity() < 1) {
            out.attribute("stroke-opacity", colour.opacity());
        }
        if (stroke.width() != 1) {
            out.attribute("stroke-width", stroke.width());
        }
        if (stroke.dashed()) {
            out.attribute("stroke-dasharray", Stroke.DASH + " " + Stroke.GAP);
        }
    }
}
