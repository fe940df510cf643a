package dk.koereplan.table.plan;

import dk.koereplan.analysis.money.Amounts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.words.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The records of any one kind with their own fields, as its schema has them.
public final class RecordTable {
    private static final int MOST_COLUMNS = 8;

    /// What the title and the source tell already, and what nobody reads.
    private static final Set<String> LEFT_OUT = Set.of("id", "title", "source", "demo", "published");

    private RecordTable() {}

    public static Table<Entity> of(EntityKind kind, Scope scope, Texts texts) {
        Cells cells = new Cells(scope.index(), texts);
        ValueWords words = new ValueWords(scope.index(), texts);
        Columns<Entity> columns = new Columns<>(e -> e, cells);
        List<Column<Entity>> all = new ArrayList<>();
        all.add(columns.derived(
                "field.title", CellType.TEXT, 320, e -> cells.text(scope.index().title(e.id().value()))));
        kind.schema().fields().stream()
                .filter(f -> !LEFT_OUT.contains(f.name()) && !f.hasLines() && !f.isForTheProgram())
                .filter(f -> !Amounts.tells(kind, f))
                .limit(MOST_COLUMNS)
                .forEach(f -> all.add(columns.field(kind, f.name(), 160, e -> cell(f, e, kind, cells, words))));
        all.add(columns.derived("field.source", CellType.SOURCE, 180, e -> cells.of(e.source())));
        return columns.table(
                kind.name(),
                Words.kinds(kind, texts),
                all,
                List.of(new RowGroup<>(Optional.empty(), List.copyOf(scope.shown(kind.type())))));
    }

    private static Cell cell(Field field, Entity entity, EntityKind kind, Cells cells, ValueWords words) {
        Object held = field.raw(entity);
        return held instanceof Amount && Amounts.isMoney(kind)
                ? cells.text(words.field(entity, field))
                : cells.of(held);
    }
}
