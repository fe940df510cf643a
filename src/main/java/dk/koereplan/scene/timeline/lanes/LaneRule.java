package dk.koereplan.scene.timeline.lanes;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import java.util.List;
import java.util.function.Function;

/// Which lanes there may be, in order, and in which of them an initiative stands.
///
/// @param where the places among the lanes, in order, at least one; the array may be shared
public record LaneRule(LaneTable table, Function<Initiative, int[]> where) {
    public static final String NONE = "none";

    public static LaneRule of(LaneField field, Scope scope, Texts texts) {
        LaneKey none = LaneKey.of(NONE, texts.get("picture.timeline.lane.none." + field.name()));
        return switch (field) {
            case REGION -> new OwnerLanes(scope, texts).regions(none);
            case OWNER -> new OwnerLanes(scope, texts).owners(none);
            case TRACK -> StrategyLanes.tracks(scope.index(), none);
            case THEME -> StrategyLanes.themes(scope.index(), none);
            case AGREEMENT -> StrategyLanes.agreements(scope.index(), none);
            case PROFESSION -> ValueLanes.professions(texts, none);
            case STATE -> ValueLanes.phases(scope, texts, none);
            case LIGHT -> ValueLanes.lights(scope, texts, none);
            case FUNDING -> FundingLanes.of(scope.facts(), texts, none);
        };
    }

    public List<LaneKey> lanes() {
        return table.lanes();
    }

    public int[] of(Initiative initiative) {
        return where.apply(initiative);
    }

    /// Where things stand that no initiative speaks for.
    public int[] rest() {
        return table.at(null);
    }
}
