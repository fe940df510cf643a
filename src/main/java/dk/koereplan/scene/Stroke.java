package dk.koereplan.scene;

/// A line's width in units and whether it is dashed.
public record Stroke(double width, boolean dashed) {
    public static final Stroke THIN = new Stroke(1, false);
    public static final Stroke DASHED = new Stroke(1, true);
    /// Lengths in units of dash and gap, the same in every medium.
    public static final double DASH = 4;

    public static final double GAP = 3;

    public static Stroke of(double width) {
        return new Stroke(width, false);
    }
}
