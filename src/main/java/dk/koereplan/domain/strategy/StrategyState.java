package dk.koereplan.domain.strategy;

/// How far a strategy has come.
public enum StrategyState {
    DRAFT,
    IN_HEARING,
    APPROVED,
    SUPERSEDED
}
