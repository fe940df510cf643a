package dk.koereplan.scene;

import org.jspecify.annotations.Nullable;

/// A mark centred at a place. The role's fill paints its area, the role's stroke its edge.
///
/// @param size the side of the square it fits, in units
public record Glyph(
        double x,
        double y,
        double size,
        Mark mark,
        String role,
        @Nullable Tag tag) implements Shape {
    @Override
    public Bounds bounds() {
        return new Bounds(x - size / 2, y - size / 2, size, size);
    }

    @Override
    public boolean hit(double px, double py) {
        return bounds().inset(-REACH).contains(px, py);
    }
}
