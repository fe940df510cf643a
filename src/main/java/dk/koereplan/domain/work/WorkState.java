package dk.koereplan.domain.work;

/// How far a deliverable or action has come.
public enum WorkState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    DROPPED
}
