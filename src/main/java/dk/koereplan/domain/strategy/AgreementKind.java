package dk.koereplan.domain.strategy;

/// Økonomiaftale, overenskomst or sundhedsaftale.
public enum AgreementKind {
    ECONOMIC,
    COLLECTIVE,
    HEALTH
}
