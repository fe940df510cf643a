package dk.koereplan.domain.funding;

/// How an initiative is paid for, as finely as the sources say.
public enum FundingKind {
    REPRIORITISATION(FundingFamily.REPRIORITISATION),
    REUSE(FundingFamily.REPRIORITISATION),
    EFFICIENCY(FundingFamily.REPRIORITISATION),
    PRIORITISED_WITHIN_FRAME(FundingFamily.PRIORITISED),
    AGREEMENT(FundingFamily.AGREEMENT),
    COLLECTIVE_AGREEMENT(FundingFamily.AGREEMENT),
    SET_ASIDE(FundingFamily.PRIORITISED),
    EXTRA_RESOURCES(FundingFamily.EXTRA_RESOURCES),
    /// "Ingen særskilt finansiering".
    NO_SEPARATE_FUNDING(FundingFamily.NONE);

    private final FundingFamily family;

    FundingKind(FundingFamily family) {
        this.family = family;
    }

    public FundingFamily family() {
        return family;
    }
}
