package dk.koereplan.scene;

/// Which part of a text stands at its x.
public enum Anchor {
    START,
    MIDDLE,
    END;

    /// The x where a text of this width begins.
    public double left(double x, double width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
