package dk.koereplan.table.plan;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.CellType;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.words.FactWords;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The records that a figure counts, of whatever kinds.
public final class FigureTable {
    private FigureTable() {}

    /// @param title what the figure said
    /// @param ids of what it counts; those that the plan no longer has are left out
    public static Table<Entity> of(String title, Collection<String> ids, Facts facts, Texts texts) {
        PlanIndex index = facts.index();
        FactWords words = new FactWords(facts, texts);
        Cells cells = new Cells(index, texts);
        Columns<Entity> columns = new Columns<>(e -> e, cells);
        List<Entity> records =
                ids.stream().flatMap(id -> index.find(id).stream()).toList();
        return columns.table(
                "list.figure",
                title,
                List.of(
                        columns.derived(
                                "field.title", CellType.TEXT, 280, e -> cells.text(index.title(e.id().value()))),
                        columns.derived("list.kind", CellType.CHOICE, 120, e -> cells.of(EntityKind.of(e))),
                        columns.derived("field.date", CellType.TIME, 96, e -> {
                            GivenTime time = facts.time(e);
                            return cells.time(time.when(), words.shortTime(time));
                        })),
                List.of(new RowGroup<>(Optional.empty(), records)));
    }
}
