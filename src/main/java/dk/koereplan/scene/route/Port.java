package dk.koereplan.scene.route;

/// Where a line leaves or reaches a thing.
///
/// @param level the line goes level there, else upright
/// @param above,below where lines can pass above and below the thing's row
/// @param fixed they can pass just there, and not a little beside
public record Port(double x, double y, boolean level, double above, double below, boolean fixed) {
    /// A thing that lines reach level from its side.
    public static Port level(double x, double y, double above, double below) {
        return new Port(x, y, true, above, below, false);
    }

    /// A thing that lines reach upright, from where they pass.
    public static Port upright(double x, double y, double passing) {
        return new Port(x, y, false, passing, passing, false);
    }

    /// At the edge of the picture, or of what lines cannot enter.
    public static Port edge(double x, double y, boolean level) {
        return new Port(x, y, level, y, y, true);
    }

    /// Where a line to or from a height passes this row.
    double towards(double height) {
        return height < y ? above : below;
    }
}
