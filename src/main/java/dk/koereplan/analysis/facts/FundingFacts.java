package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;

/// What is true of a funding line. Its state and its amount bear no date: they are as they were recorded.
///
/// @param basis what its amount may be added to; see [FundingSummary]
/// @param noneNeeded it says that no money of its own is needed
public record FundingFacts(FundingSource line, Certainty certainty, Money.Basis basis, boolean noneNeeded) {
    static FundingFacts of(FundingSource line) {
        return new FundingFacts(
                line, line.state().certainty(), line.money().basis(), FundingSummary.saysNoneNeeded(line));
    }
}
