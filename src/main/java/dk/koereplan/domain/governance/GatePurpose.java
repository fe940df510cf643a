package dk.koereplan.domain.governance;

/// What a subject is put before a body for.
public enum GatePurpose {
    PRESENT,
    DISCUSS,
    NOTE,
    APPROVE
}
