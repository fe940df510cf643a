package dk.koereplan.scene.timeline.lanes;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.facts.MoneyState;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.util.List;
import java.util.stream.Stream;

/// Lanes by what is in place of an initiative's money.
final class FundingLanes {
    private FundingLanes() {}

    static LaneRule of(Facts facts, Texts texts, LaneKey none) {
        List<LaneKey> known = Stream.of(MoneyState.values())
                .filter(state -> state != MoneyState.NOT_STATED)
                .map(state -> LaneKey.of(state.name(), Words.of(state, texts)))
                .toList();
        LaneTable table = new LaneTable(known, none);
        return new LaneRule(
                table, initiative -> table.at(facts.moneyState(initiative).name()));
    }
}
