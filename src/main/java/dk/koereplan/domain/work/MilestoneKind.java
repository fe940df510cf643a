package dk.koereplan.domain.work;

/// What sort of point it is.
public enum MilestoneKind {
    DELIVERABLE,
    START,
    END,
    PILOT,
    EVALUATION,
    OTHER
}
