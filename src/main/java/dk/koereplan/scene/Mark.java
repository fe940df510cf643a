package dk.koereplan.scene;

import java.util.List;

/// The forms that carry meaning beside colour; drawn, never taken from a font.
public enum Mark {
    SQUARE(-.86, -.86, .86, -.86, .86, .86, -.86, .86),
    TRIANGLE(0, -.95, 1, .8, -1, .8),
    DIAMOND(0, -1, 1, 0, 0, 1, -1, 0),
    /// A triangle that points to the right.
    PLAY(-.8, -1, 1, 0, -.8, 1),
    HEXAGON(-.5, -.87, .5, -.87, 1, 0, .5, .87, -.5, .87, -1, 0),
    CIRCLE,
    /// A circle that is never filled.
    RING,
    /// A check mark; a line.
    CHECK(-.85, .05, -.25, .65, .85, -.65),
    /// A cross of two lines.
    CROSS(-.75, -.75, .75, .75, 0, 0, -.75, .75, .75, -.75),
    /// Points at what it would open; a line.
    CLOSED(-.35, -.75, .4, 0, -.35, .75),
    /// Points down at what is open beneath it; a line.
    OPEN(-.75, -.35, 0, .4, .75, -.35);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] outline;

    Mark(double... outline) {
        this.outline = outline;
    }

    /// Whether the mark consists of lines rather than an area.
    public boolean linear() {
        return this == CHECK || this == CROSS || this == CLOSED || this == OPEN;
    }

    /// How thick the lines of a linear mark of this size are.
    public static double lineWidth(double size) {
        return Math.max(1.5, size * .18);
    }

    /// Whether the mark is a circle; it then has no corners.
    public boolean round() {
        return this == CIRCLE || this == RING;
    }

    /// The corners of the mark around a centre, for a mark that fits a square of this size.
    public List<Point> corners(double x, double y, double size) {
        var corners = new Point[outline.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Point(x + outline[2 * i] * size / 2, y + outline[2 * i + 1] * size / 2);
        }
        return List.of(corners);
    }
}
