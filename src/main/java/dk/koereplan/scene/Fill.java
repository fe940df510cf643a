package dk.koereplan.scene;

/// How a box is filled. The five are told apart in black and white.
public enum Fill {
    SOLID,
    /// Diagonal stripes over a pale base: pledged money, old lights.
    HATCHED,
    /// Level stripes with gaps: expected money.
    LEVEL,
    /// Upright stripes with gaps: money that nobody has answered about.
    STRIPED,
    /// An empty box with a dashed edge: what has lapsed.
    DASHED_EMPTY
}
