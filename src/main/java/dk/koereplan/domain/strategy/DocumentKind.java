package dk.koereplan.domain.strategy;

/// What sort of paper it is.
public enum DocumentKind {
    HEARING_LETTER,
    AGREEMENT_SUMMARY,
    AGREEMENT,
    STRATEGY,
    REPORT,
    MINUTES,
    LAW,
    OTHER
}
