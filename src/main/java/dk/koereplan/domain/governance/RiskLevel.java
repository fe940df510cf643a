package dk.koereplan.domain.governance;

/// Low, medium or high.
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
