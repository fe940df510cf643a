package dk.koereplan.words;

import dk.koereplan.analysis.Agreements;
import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.party.RegionState;
import dk.koereplan.domain.strategy.DocumentKind;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.strategy.Strategy;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many initiatives a plan has, and whose they are: an agreement's are never called the strategy's.
public final class CountWords {
    private final PlanIndex index;
    private final AsOf asOf;
    private final Texts texts;

    private CountWords(PlanIndex index, AsOf asOf, Texts texts) {
        this.index = index;
        this.asOf = asOf;
        this.texts = texts;
    }

    /// "3 spor · brevet nævner ingen initiativer · Regionsaftalen for 2015: 10 indsatser, én om praksissektoren".
    public static String of(PlanIndex index, AsOf asOf, Texts texts) {
        return new CountWords(index, asOf, texts).words();
    }

    /// "Regionsaftalen for 2015 · 10 indsatser, én om praksissektoren".
    ///
    /// @param ids of those of its initiatives that are counted
    public static String agreement(String agreement, List<String> ids, PlanIndex index, AsOf asOf, Texts texts) {
        List<Initiative> counted = ids.stream()
                .flatMap(id -> index.find(id).stream())
                .map(Initiative.class::cast)
                .toList();
        return new CountWords(index, asOf, texts).agreement(agreement, counted);
    }

    private String words() {
        Map<String, List<Initiative>> agreed = Agreements.own(index);
        int others = agreed.values().stream().mapToInt(List::size).sum();
        int own = index.initiatives().size() - others;
        int tracks = index.tracks().size();
        List<String> parts = new ArrayList<>();
        if (own == 0 && others > 0) {
            strategy().map(Strategy::title).filter(t -> !t.equals(planTitle())).ifPresent(parts::add);
            parts.add(texts.get(letter() ? "counts.letter" : "counts.none", tracks));
        } else {
            int regions = index.activeRegions(asOf.day()).size();
            long coming = index.regions().stream()
                    .filter(region -> region.stateOn(asOf.day()) == RegionState.PREPARATORY)
                    .count();
            parts.add(
                    coming == 0
                            ? texts.get("topbar.counts", own, regions, tracks)
                            : texts.get("topbar.counts.coming", own, regions, tracks, coming));
        }
        agreed.forEach((agreement, initiatives) -> parts.add(agreement(agreement, initiatives)));
        return String.join(" · ", parts);
    }

    private String agreement(String agreement, List<Initiative> initiatives) {
        boolean coming = initiatives.stream().allMatch(i -> Agreements.isComing(i, index, asOf));
        String count = texts.get(
                coming ? "counts.agreement.coming" : "counts.agreement", index.title(agreement), initiatives.size());
        long served = initiatives.stream().filter(this::servesStrategy).count();
        return served == 0
                ? count
                : count + ", " + texts.get(served == 1 ? "counts.served.one" : "counts.served", served);
    }

    private boolean servesStrategy(Initiative initiative) {
        return initiative.linksTo() != null
                && index.find(initiative.linksTo().value()).orElse(null) instanceof Strategy;
    }

    private Optional<Strategy> strategy() {
        return index.roadmap().strategy();
    }

    /// Stands before these words wherever they stand.
    private String planTitle() {
        return index.roadmap().plan().map(Plan::title).orElse("");
    }

    /// The strategy is known from a hearing letter.
    private boolean letter() {
        return strategy().map(Strategy::source).orElse(null) instanceof Provenance.Document place
                && index.find(place.document()).orElse(null) instanceof SourceDocument document
                && document.kind() == DocumentKind.HEARING_LETTER;
    }
}
