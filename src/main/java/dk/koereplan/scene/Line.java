package dk.koereplan.scene;

import org.jspecify.annotations.Nullable;

/// A straight line in the role's stroke.
public record Line(
        double x1,
        double y1,
        double x2,
        double y2,
        Stroke stroke,
        String role,
        @Nullable Tag tag) implements Shape {
    @Override
    public Bounds bounds() {
        return Bounds.between(x1, y1, x2, y2);
    }

    @Override
    public boolean hit(double x, double y) {
        return distance(x1, y1, x2, y2, x, y) <= Math.max(REACH, stroke.width() / 2);
    }

    static double distance(double x1, double y1, double x2, double y2, double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
    }
}
