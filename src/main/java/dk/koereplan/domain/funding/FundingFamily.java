package dk.koereplan.domain.funding;

/// The three ways in which the strategy expects to be paid for.
public enum FundingFamily {
    /// Money found inside existing frames: not new money.
    REPRIORITISATION,
    /// Money set aside in an agreement.
    AGREEMENT,
    /// New money.
    EXTRA_RESOURCES,
    /// Recorded as needing none.
    NONE
}
