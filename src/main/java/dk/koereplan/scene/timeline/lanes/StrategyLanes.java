package dk.koereplan.scene.timeline.lanes;

import dk.koereplan.analysis.Agreements;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.work.Initiative;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lanes by what an initiative serves.
public final class StrategyLanes {
    private StrategyLanes() {}

    /// An agreement's own initiatives stand under it, beside the tracks, never among what has none.
    static LaneRule tracks(PlanIndex index, LaneKey none) {
        Stream<Agreement> agreements = Agreements.own(index).keySet().stream()
                .flatMap(id -> index.find(id).stream())
                .map(Agreement.class::cast);
        LaneTable table = new LaneTable(keys(Stream.concat(index.tracks().stream(), agreements)), none);
        return new LaneRule(table, initiative -> table.at(id(track(initiative, index))));
    }

    private static @Nullable Id<?> track(Initiative initiative, PlanIndex index) {
        return initiative.track() != null
                ? initiative.track()
                : Agreements.of(initiative, index).map(Agreement::id).orElse(null);
    }

    /// By agreement, then by number.
    static LaneRule themes(PlanIndex index, LaneKey none) {
        LaneTable table = new LaneTable(
                keys(index.roadmap().all(AgreementTheme.class).stream()
                        .sorted(Comparator.comparing(
                                        (AgreementTheme t) -> t.agreement().value())
                                .thenComparingInt(AgreementTheme::number))),
                none);
        return new LaneRule(table, initiative -> table.at(id(initiative.theme())));
    }

    /// An initiative that names a theme only belongs to the theme's agreement.
    static LaneRule agreements(PlanIndex index, LaneKey none) {
        LaneTable table = new LaneTable(keys(index.roadmap().all(Agreement.class).stream()), none);
        return new LaneRule(table, initiative -> table.at(id(agreement(initiative, index))));
    }

    /// The agreement that an initiative names, else that of its theme.
    public static @Nullable Id<Agreement> agreement(Initiative initiative, PlanIndex index) {
        Id<Agreement> named = initiative.agreement();
        Id<AgreementTheme> theme = initiative.theme();
        return named == null && theme != null
                ? index.find(AgreementTheme.class, theme)
                        .map(AgreementTheme::agreement)
                        .orElse(null)
                : named;
    }

    private static @Nullable String id(@Nullable Id<?> id) {
        return id == null ? null : id.value();
    }

    private static List<LaneKey> keys(Stream<? extends Entity> records) {
        return records.map(record -> LaneKey.of(record.id().value(), record.title()))
                .toList();
    }
}
