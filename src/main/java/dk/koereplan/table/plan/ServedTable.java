package dk.koereplan.table.plan;

import dk.koereplan.analysis.overview.Referring;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.Belonging;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.strategy.StrategyElement;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a plan serves, by kind, each with what serves it: the initiatives of a track, the indicators of an objective.
public final class ServedTable {
    /// What a plan is for, in the order in which it is shown.
    public static final List<EntityKind> STRATEGY =
            List.of(EntityKind.STRATEGY, EntityKind.STRATEGY_ELEMENT, EntityKind.TRACK, EntityKind.INDICATOR);

    /// What a plan rests on.
    public static final List<EntityKind> AGREEMENTS =
            List.of(EntityKind.AGREEMENT, EntityKind.AGREEMENT_THEME, EntityKind.PRINCIPLE, EntityKind.COMMITMENT);

    private ServedTable() {}

    public static Table<Entity> strategy(Scope scope, Texts texts) {
        return of("strategy.part.STRATEGY", STRATEGY, scope, texts);
    }

    public static Table<Entity> agreements(Scope scope, Texts texts) {
        return of("strategy.part.AGREEMENTS", AGREEMENTS, scope, texts);
    }

    /// @param kinds a kind of which the plan has none has no heading
    public static Table<Entity> of(String titleKey, List<EntityKind> kinds, Scope scope, Texts texts) {
        Cells cells = new Cells(scope.index(), texts);
        Columns<Entity> columns = new Columns<>(e -> e, cells);
        Map<String, Map<EntityKind, Integer>> counts = Referring.counts(kinds, scope.index());
        return columns.table(
                titleKey,
                List.of(
                        columns.derived(
                                "field.title",
                                CellType.TEXT,
                                420,
                                e -> cells.text(scope.index().title(e.id().value()))),
                        columns.derived("list.kind", CellType.TEXT, 150, e -> kind(e, cells)),
                        columns.derived("strategy.within", CellType.REFERENCE, 220, e -> whole(e, kinds, cells)),
                        columns.derived(
                                "strategy.servedBy",
                                CellType.TEXT,
                                260,
                                e -> cells.text(say(counts.getOrDefault(e.id().value(), Map.of()), texts))),
                        columns.derived("field.source", CellType.SOURCE, 200, e -> cells.of(e.source()))),
                kinds.stream()
                        .map(kind -> group(kind, scope, texts))
                        .filter(g -> !g.rows().isEmpty())
                        .toList());
    }

    private static RowGroup<Entity> group(EntityKind kind, Scope scope, Texts texts) {
        List<? extends Entity> shown = switch (kind) {
            case TRACK -> scope.index().tracks();
            case STRATEGY_ELEMENT ->
                scope.shown(StrategyElement.class).stream()
                        .sorted(Comparator.comparing(StrategyElement::kind))
                        .toList();
            default -> scope.shown(kind.type());
        };
        return new RowGroup<>(Optional.of(new Cell.Plain(Words.kinds(kind, texts))), List.copyOf(shown));
    }

    /// What sort of its kind it is: a vision, an economic agreement.
    private static Cell kind(Entity entity, Cells cells) {
        return EntityKind.of(entity)
                .schema()
                .field("kind")
                .map(f -> cells.of(f.raw(entity)))
                .orElse(Cells.NOTHING);
    }

    private static Cell whole(Entity entity, List<EntityKind> kinds, Cells cells) {
        return kinds.stream()
                .flatMap(k -> Belonging.field(EntityKind.of(entity), k).stream())
                .map((Field f) -> cells.of(f.raw(entity)))
                .filter(c -> !c.equals(Cells.NOTHING))
                .findFirst()
                .orElse(Cells.NOTHING);
    }

    private static String say(Map<EntityKind, Integer> counts, Texts texts) {
        return new EnumMap<>(counts.isEmpty() ? new EnumMap<>(EntityKind.class) : counts)
                .entrySet().stream()
                        .map(e -> e.getValue() + " "
                                + (e.getValue() == 1
                                        ? Words.inline(e.getKey(), texts)
                                        : Words.inlineKinds(e.getKey(), texts)))
                        .collect(Collectors.joining(" · "));
    }
}
