package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import java.util.List;
import java.util.Optional;

/// An initiative's money: the word for it, and what the word rests on.
///
/// @param funding every line, within what may be added only
public record MoneyFacts(MoneyState state, FundingSummary funding) {
    static MoneyFacts of(List<FundingSource> lines) {
        return new MoneyFacts(MoneyState.of(lines), FundingSummary.of(lines));
    }

    /// What is secured of what was recorded.
    public record Share(Money.Basis basis, MoneySum secured, MoneySum recorded) {}

    /// "x af y": only where all of the money may be added and an amount of it is known to be secured.
    public Optional<Share> share() {
        if (state != MoneyState.PARTLY_SECURED || funding.bases().size() != 1) {
            return Optional.empty();
        }
        FundingBasis basis = funding.bases().getFirst();
        MoneySum secured = basis.sum(Certainty.SECURED);
        return basis.isAddable() && secured.known() > 0
                ? Optional.of(new Share(basis.basis(), secured, basis.recorded()))
                : Optional.empty();
    }
}
