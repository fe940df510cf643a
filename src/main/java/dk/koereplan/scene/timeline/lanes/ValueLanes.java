package dk.koereplan.scene.timeline.lanes;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.Profession;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.words.PhaseWords;
import java.util.List;
import java.util.stream.Stream;

/// Lanes by values that are the same in every plan.
final class ValueLanes {
    private ValueLanes() {}

    static LaneRule professions(Texts texts, LaneKey none) {
        LaneTable table = new LaneTable(keys(Stream.of(Profession.values()), texts), none);
        return new LaneRule(table, initiative -> {
            List<Profession> professions = initiative.professions();
            return professions.size() == 1
                    ? table.at(professions.getFirst().name())
                    : table.at(professions, Profession::name);
        });
    }

    static LaneRule phases(Scope scope, Texts texts, LaneKey none) {
        List<LaneKey> keys = Stream.of(Phase.values())
                .map(phase -> LaneKey.of(phase.name(), PhaseWords.of(phase, texts)))
                .toList();
        LaneTable table = new LaneTable(keys, none);
        return new LaneRule(
                table, initiative -> table.at(scope.facts().phase(initiative).name()));
    }

    /// The most pressing first; what nobody assessed comes last.
    static LaneRule lights(Scope scope, Texts texts, LaneKey none) {
        LaneTable table = new LaneTable(keys(Stream.of(Rag.RED, Rag.YELLOW, Rag.GREEN, Rag.CLOSING), texts), none);
        return new LaneRule(
                table, initiative -> table.at(scope.light(initiative).rag().name()));
    }

    private static List<LaneKey> keys(Stream<? extends Enum<?>> values, Texts texts) {
        return values.map(value -> LaneKey.of(value.name(), Words.of(value, texts)))
                .toList();
    }
}
