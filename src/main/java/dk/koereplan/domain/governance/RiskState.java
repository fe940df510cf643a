package dk.koereplan.domain.governance;

/// Where a risk stands.
public enum RiskState {
    OPEN,
    MITIGATED,
    OCCURRED,
    CLOSED
}
