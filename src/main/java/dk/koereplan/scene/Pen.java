package dk.koereplan.scene;

import java.util.List;

/// What a medium must be able to draw; [ScenePainter] says everything else in these words.
/// Colours may be transparent but are always visible. Coordinates are scene units.
public interface Pen {
    /// A filled rectangle; a radius of half its side makes it round.
    void fill(Bounds box, double radius, Colour colour);

    /// A filled rectangle that fades to nothing over its soft ends.
    void fade(Bounds box, double radius, EndFades ends, Colour colour);

    /// The edge of a rectangle, the line's middle on the bounds.
    void frame(Bounds box, double radius, Stroke stroke, Colour colour);

    /// A filled polygon.
    void polygon(List<Point> corners, Colour colour);

    /// A line through points, back to the first when closed.
    void line(List<Point> points, boolean closed, Stroke stroke, Colour colour);

    /// A text at its anchor and baseline.
    void text(Text text, Colour ink);

    /// Draws with only what lies inside the rectangle showing.
    void clip(Bounds clip, Runnable content);

    /// Draws a whole shape in its own way, such as an area with its pattern and its edge at once, and says whether it
    /// did; else the shape is taken apart.
    default boolean whole(Shape shape, RolePaint paint) {
        return false;
    }

    /// Comes before and after the parts of one shape, for media that keep structure.
    default void begin(Shape shape, String role) {}

    default void end(Shape shape, String role) {}
}
