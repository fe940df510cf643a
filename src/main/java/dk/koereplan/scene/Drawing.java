package dk.koereplan.scene;

import dk.koereplan.scene.text.OneLine;
import dk.koereplan.scene.text.TextFit;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Collects shapes into a [Scene]. For one thread and one picture; later shapes lie on top.
public final class Drawing {
    private final TextMetrics metrics;
    private final TextFit fit;
    private List<Shape> shapes = new ArrayList<>();
    private @Nullable Tag tag;

    public Drawing(TextMetrics metrics) {
        this.metrics = metrics;
        this.fit = new TextFit(metrics);
    }

    public TextMetrics metrics() {
        return metrics;
    }

    public TextFit fit() {
        return fit;
    }

    public Scene scene(double width, double height, String title, String backdrop) {
        return new Scene(width, height, title, backdrop, shapes);
    }

    /// What has been drawn so far at this level; grows with the drawing.
    public List<Shape> drawn() {
        return Collections.unmodifiableList(shapes);
    }

    /// Draws with every shape standing for the tag's thing.
    public void tagged(Tag what, Runnable content) {
        Tag outer = tag;
        tag = what;
        content.run();
        tag = outer;
    }

    /// Draws with only what lies inside the rectangle showing.
    public void clipped(Bounds clip, Runnable content) {
        List<Shape> outer = shapes;
        shapes = new ArrayList<>();
        content.run();
        outer.add(new Group(clip, shapes));
        shapes = outer;
    }

    public void box(String role, Bounds bounds, double radius) {
        box(role, bounds, radius, Fill.SOLID);
    }

    public void box(String role, Bounds bounds, double radius, Fill fill) {
        shapes.add(new Box(bounds, radius, fill, EndFades.HARD, role, tag));
    }

    public void box(String role, Bounds bounds, double radius, EndFades ends) {
        shapes.add(new Box(bounds, radius, Fill.SOLID, ends, role, tag));
    }

    public void line(String role, double x1, double y1, double x2, double y2, Stroke stroke) {
        shapes.add(new Line(x1, y1, x2, y2, stroke, role, tag));
    }

    public void polyline(String role, List<Point> points, Polyline.Form form, Stroke stroke) {
        polyline(role, points, form, stroke, List.of(points));
    }

    /// @param pieces what is drawn of it
    public void polyline(String role, List<Point> points, Polyline.Form form, Stroke stroke, List<List<Point>> pieces) {
        shapes.add(new Polyline(points, form, stroke, pieces, role, tag));
    }

    public void mark(String role, Mark mark, double x, double y, double size) {
        shapes.add(new Glyph(x, y, size, mark, role, tag));
    }

    /// One line of text; returns its width.
    public double text(String role, double x, double baseline, String text, TextStyle style) {
        return text(role, x, baseline, text, style, Anchor.START);
    }

    /// One line of text; returns its width.
    public double text(String role, double x, double baseline, String text, TextStyle style, Anchor anchor) {
        String line = OneLine.of(text);
        double width = metrics.width(line, style);
        shapes.add(new Text(x, baseline, width, line, style, anchor, role, tag));
        return width;
    }

    /// Adds a shape as it is.
    public void add(Shape shape) {
        shapes.add(shape);
    }

    /// Lets a part of a layout draw itself here.
    public void with(Consumer<Drawing> part) {
        part.accept(this);
    }
}
