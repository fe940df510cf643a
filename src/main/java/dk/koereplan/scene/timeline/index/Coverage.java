package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import java.util.ArrayList;
import java.util.List;

/// How an initiative is paid for, as parts of a bar: in shares of the money where all of it is known and can be added,
/// else in equal parts, so that money of different price levels is never summed and unknown money is never nothing.
///
/// @param parts the most certain first; empty when nobody has recorded any money
public record Coverage(List<Part> parts) {
    /// @param known false for lines whose amounts nobody knows
    /// @param share of the bar's length; all of them make 1
    public record Part(Certainty certainty, boolean known, double share) {
        /// What has lapsed is no longer counted on, known or not.
        public boolean hollow() {
            return !known && certainty.isCountedOn();
        }
    }

    static Coverage of(FundingSummary funding) {
        List<FundingBasis> bases = funding.bases();
        boolean known = funding.lines().stream().map(FundingSource::amount).allMatch(a -> a != null);
        boolean addable = known && bases.size() == 1;
        var parts = new ArrayList<Part>();
        for (Certainty certainty : Certainty.values()) {
            for (boolean amounts : new boolean[] {true, false}) {
                if (funding.lines().stream()
                        .anyMatch(
                                line -> line.state().certainty() == certainty && (line.amount() != null) == amounts)) {
                    parts.add(new Part(certainty, amounts, addable ? kroner(bases.getFirst(), certainty) : 1));
                }
            }
        }
        return new Coverage(shares(parts));
    }

    private static double kroner(FundingBasis basis, Certainty certainty) {
        return basis.sum(certainty).drawn();
    }

    private static List<Part> shares(List<Part> weighed) {
        double all = weighed.stream().mapToDouble(Part::share).sum();
        return weighed.stream()
                .map(part ->
                        new Part(part.certainty(), part.known(), all > 0 ? part.share() / all : 1.0 / weighed.size()))
                .toList();
    }
}
