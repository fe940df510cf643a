package dk.koereplan.table.plan;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.comparison.Comparison;
import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.words.DifferenceWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What differs between two states of a plan, by what sort of difference it is.
public final class ComparisonTable {
    private final Cells cells;
    private final DifferenceWords words;
    private final Function<PlanDifference, Optional<Txn>> cause;

    private ComparisonTable(Cells cells, DifferenceWords words, Function<PlanDifference, Optional<Txn>> cause) {
        this.cells = cells;
        this.words = words;
        this.cause = cause;
    }

    /// @param before,after the names of each state's records
    /// @param cause the transaction that made it so
    public static Table<PlanDifference> of(
            Comparison comparison,
            PlanIndex before,
            PlanIndex after,
            Function<PlanDifference, Optional<Txn>> cause,
            Texts texts) {
        ComparisonTable made =
                new ComparisonTable(new Cells(after, texts), new DifferenceWords(before, after, texts), cause);
        return new Table<>(
                "comparison.title",
                texts.get("comparison.title"),
                made.columns(),
                List.of(),
                made.groups(comparison),
                Optional.empty(),
                ComparisonTable::key,
                texts.language(),
                true);
    }

    /// A record differs in a field once.
    private static String key(PlanDifference difference) {
        return switch (difference) {
            case PlanDifference.Changed changed ->
                changed.id() + "." + changed.field().name();
            case PlanDifference.Relit relit -> relit.id() + ".light";
            case PlanDifference.Added added -> added.id();
            case PlanDifference.Removed removed -> removed.id();
        };
    }

    private List<RowGroup<PlanDifference>> groups(Comparison comparison) {
        return comparison.counts().keySet().stream()
                .map(aspect -> new RowGroup<>(
                        new Cell.Plain(Words.of(aspect, cells.texts())),
                        comparison.differences().stream()
                                .filter(d -> d.aspect() == aspect)
                                .toList()))
                .toList();
    }

    private List<Column<PlanDifference>> columns() {
        return List.of(
                column(
                        "comparison.about",
                        CellType.REFERENCE,
                        230,
                        d -> new Cell.Reference(d.id(), d.record().title())),
                column("comparison.kind", CellType.CHOICE, 100, d -> kind(d.kind())),
                column("comparison.field", CellType.TEXT, 130, d -> cells.text(words.field(d))),
                column("comparison.before", CellType.TEXT, 155, d -> cells.text(words.before(d))),
                column("comparison.after", CellType.TEXT, 155, d -> cells.text(words.after(d))),
                column("comparison.days", CellType.NUMBER, 115, this::days),
                column(
                        "history.who",
                        CellType.TEXT,
                        130,
                        d -> cells.text(cause(d).map(Txn::member).orElse(""))),
                column(
                        "history.why",
                        CellType.TEXT,
                        165,
                        d -> cells.text(cause(d).map(txn -> txn.body().reason()).orElse(""))));
    }

    private Column<PlanDifference> column(
            String key, CellType type, double width, Function<PlanDifference, Cell> cell) {
        return new Column<>(key, cells.texts().get(key), type, Optional.empty(), width, Column.Filter.VALUES, cell);
    }

    private Cell kind(EntityKind kind) {
        return new Cell.Choice(kind, Words.kind(kind, cells.texts()));
    }

    private Cell days(PlanDifference difference) {
        return difference instanceof PlanDifference.Changed changed && changed.days() != null
                ? new Cell.Figure(BigDecimal.valueOf(changed.days()), words.moved(difference))
                : Cells.NOTHING;
    }

    private Optional<Txn> cause(PlanDifference difference) {
        return cause.apply(difference);
    }
}
