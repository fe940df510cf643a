package dk.koereplan.domain.money;

/// Engangs, flerårige or varige midler.
public enum Recurrence {
    ONE_OFF,
    MULTI_YEAR,
    PERMANENT
}
