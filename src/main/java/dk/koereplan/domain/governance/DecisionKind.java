package dk.koereplan.domain.governance;

/// What was decided.
public enum DecisionKind {
    REQUEST,
    APPROVAL,
    ENDORSEMENT,
    INSTRUCTION,
    OTHER
}
