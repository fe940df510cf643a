package dk.koereplan.domain.funding;

/// The ways in which the strategy expects to be paid for.
public enum FundingFamily {
    /// Money found inside existing frames: not new money.
    REPRIORITISATION,
    /// Money of an agreement.
    AGREEMENT,
    /// New money.
    EXTRA_RESOURCES,
    /// Prioritised within a frame or set aside: neither new nor found by doing something else less.
    PRIORITISED,
    /// Recorded as needing none.
    NONE
}
