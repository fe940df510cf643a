package dk.koereplan.scene.board;

/// What the columns of a board can stand for.
public enum ColumnField {
    PHASE,
    /// The forum that treats an initiative next: a gate has one subject, so that a column for each would hold one card.
    FORUM,
    LIGHT,
    /// How far the report of the period is.
    REPORT,
    /// Each region's part of each initiative: a matrix in the place of cards.
    ROLLOUT
}
