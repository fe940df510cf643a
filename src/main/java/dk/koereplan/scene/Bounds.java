package dk.koereplan.scene;

/// An axis-parallel rectangle in scene units. Width and height are never negative.
public record Bounds(double x, double y, double width, double height) {
    public Bounds {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("a rectangle of " + width + " by " + height);
        }
    }

    /// The rectangle between two corners, whichever way round they are.
    public static Bounds between(double x1, double y1, double x2, double y2) {
        return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether the two share an area or an edge.
    public boolean touches(Bounds other) {
        return other.x <= right() && other.right() >= x && other.y <= bottom() && other.bottom() >= y;
    }

    /// Smaller (or, with a negative margin, larger) by the margin on every side.
    public Bounds inset(double margin) {
        return new Bounds(x + margin, y + margin, Math.max(0, width - 2 * margin), Math.max(0, height - 2 * margin));
    }

    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
