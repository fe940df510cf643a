package dk.koereplan.scene.text;

/// The two weights of the bundled typeface.
public enum Weight {
    REGULAR(400),
    SEMIBOLD(600);

    private final int css;

    Weight(int css) {
        this.css = css;
    }

    /// The weight as CSS and JavaFX number it.
    public int css() {
        return css;
    }
}
