package dk.koereplan.domain.strategy;

/// What a strategy element says.
public enum ElementKind {
    VISION,
    OBJECTIVE,
    RATIONALE
}
