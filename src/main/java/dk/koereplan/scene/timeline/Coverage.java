package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.FundingBasis;
import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.work.Initiative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// How an initiative is paid for, as parts of a bar: in shares of the money where all of it is known and can be added,
/// else in equal parts, so that money of different price levels is never summed and unknown money is never nothing.
///
/// @param parts the most certain first; empty when nobody has recorded any money
/// @param unknown at least one amount that is still counted on is not known
record Coverage(List<Part> parts, boolean unknown) {
    /// @param share of the bar's length; all of them make 1
    record Part(Certainty certainty, double share) {}

    private static final List<Certainty> ORDER =
            List.of(Certainty.SECURED, Certainty.PROMISED, Certainty.HOPED_FOR, Certainty.LOST);

    static Coverage of(Initiative initiative, PlanIndex index) {
        FundingSummary funding = FundingSummary.of(initiative, index);
        List<FundingBasis> bases = funding.bases();
        boolean known = funding.lines().stream().map(FundingSource::amount).allMatch(a -> a != null);
        boolean addable = known && bases.size() == 1;
        var certainties = new ArrayList<Certainty>();
        var amounts = new ArrayList<BigDecimal>();
        for (Certainty certainty : ORDER) {
            if (!funding.lines(certainty).isEmpty()) {
                certainties.add(certainty);
                amounts.add(addable ? bases.getFirst().sum(certainty).kroner() : BigDecimal.ONE);
            }
        }
        return new Coverage(shares(certainties, amounts), !funding.unknown().isEmpty());
    }

    private static List<Part> shares(List<Certainty> certainties, List<BigDecimal> amounts) {
        double all = amounts.stream().mapToDouble(BigDecimal::doubleValue).sum();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < amounts.size(); i++) {
            double share = all > 0 ? amounts.get(i).doubleValue() / all : 1.0 / amounts.size();
            parts.add(new Part(certainties.get(i), share));
        }
        return List.copyOf(parts);
    }
}
