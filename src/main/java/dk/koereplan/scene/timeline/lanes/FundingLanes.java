package dk.koereplan.scene.timeline.lanes;

import dk.koereplan.analysis.FundingLines;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lanes by how sure an initiative's money is: as sure as the least sure part of what is still counted on.
final class FundingLanes {
    /// Recorded as needing no money of its own.
    static final String UNNEEDED = "UNNEEDED";

    private FundingLanes() {}

    static LaneRule of(PlanIndex index, Texts texts, LaneKey none) {
        List<LaneKey> known = Stream.concat(Stream.of(Certainty.values()).map(Certainty::name), Stream.of(UNNEEDED))
                .map(id -> LaneKey.of(id, texts.get("picture.timeline.lane.funding." + id)))
                .toList();
        LaneTable table = new LaneTable(known, none);
        return new LaneRule(table, initiative -> table.at(certainty(initiative, index)));
    }

    private static @Nullable String certainty(Initiative initiative, PlanIndex index) {
        Certainty least = null;
        boolean unneeded = false;
        for (FundingSource line : FundingLines.of(initiative, index)) {
            boolean money = line.kind().family() != FundingFamily.NONE || line.amount() != null;
            unneeded |= !money;
            least = money ? less(least, line.state().certainty()) : least;
        }
        return least != null ? least.name() : unneeded ? UNNEEDED : null;
    }

    /// What is lost speaks only for an initiative that has nothing else.
    private static Certainty less(@Nullable Certainty one, Certainty other) {
        if (one == null || one == Certainty.LAPSED) {
            return other;
        }
        return other == Certainty.LAPSED || one.compareTo(other) > 0 ? one : other;
    }
}
