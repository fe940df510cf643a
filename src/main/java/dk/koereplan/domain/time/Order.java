package dk.koereplan.domain.time;

/// The four answers to "which comes first": overlapping intervals are undecided, never guessed.
public enum Order {
    BEFORE,
    AFTER,
    SAME,
    UNDECIDED
}
