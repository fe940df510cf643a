package dk.koereplan.scene;

/// How a box is filled. The four are told apart in black and white.
public enum Fill {
    SOLID,
    /// Diagonal stripes over a pale base: promised money, old lights.
    HATCHED,
    /// Upright stripes with gaps: money hoped for.
    STRIPED,
    /// An empty box with a dashed edge: what is missing.
    DASHED_EMPTY
}
