package dk.koereplan.domain.governance;

/// What a body did; only `APPROVED` approves.
public enum GateOutcome {
    DISCUSSED,
    SUPPORTED,
    NOTED,
    APPROVED,
    POSTPONED,
    SENT_BACK
}
