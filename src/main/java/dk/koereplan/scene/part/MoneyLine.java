package dk.koereplan.scene.part;

import dk.koereplan.analysis.FundingBasis;
import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import java.util.Optional;
import java.util.stream.Collectors;

/// An initiative's money in a few words.
public final class MoneyLine {
    private MoneyLine() {}

    /// "mangler 2,5 mio. kr.": what was counted on and has been lost, one sum for each basis; empty when nothing is.
    public static Optional<String> missing(Initiative initiative, PlanIndex index, Texts texts) {
        String sums = FundingSummary.of(initiative, index).bases().stream()
                .map(MoneyLine::lost)
                .filter(sum -> !sum.isEmpty())
                .map(sum -> MoneyWords.sum(sum, texts))
                .collect(Collectors.joining(" + "));
        return sums.isEmpty() ? Optional.empty() : Optional.of(texts.get("money.lacks", sums));
    }

    private static MoneySum lost(FundingBasis basis) {
        return basis.sum(Certainty.LAPSED);
    }
}
