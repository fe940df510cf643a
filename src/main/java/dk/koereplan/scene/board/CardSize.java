package dk.koereplan.scene.board;

/// How much a card says.
public enum CardSize {
    /// Title, light and who is responsible.
    SMALL(68),
    /// The next milestone and the money as well.
    NORMAL(148),
    /// The time, and why the light is as it is, as well.
    LARGE(202);

    private final double height;

    CardSize(double height) {
        this.height = height;
    }

    /// In units.
    public double height() {
        return height;
    }
}
