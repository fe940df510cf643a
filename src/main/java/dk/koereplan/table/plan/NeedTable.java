package dk.koereplan.table.plan;

import dk.koereplan.analysis.facts.Gap;
import dk.koereplan.analysis.facts.NeedCover;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.words.NeedWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// For each initiative what it costs, who pays, what is in place and what is missing: a row for each need, and for
/// money that no need is recorded for. There are no totals.
public final class NeedTable {
    private final Scope scope;
    private final Texts texts;
    private final Cells cells;

    private NeedTable(Scope scope, Texts texts) {
        this.scope = scope;
        this.texts = texts;
        this.cells = new Cells(scope.index(), texts);
    }

    /// @param initiative null for what is not one initiative's
    public record Row(@Nullable Initiative initiative, NeedCover cover) {
        /// The need's id, or where none is recorded that of the first line of money.
        Object id() {
            return cover.hasNeed()
                    ? cover.needs().getFirst().id().value()
                    : cover.money().lines().getFirst().id().value();
        }
    }

    public static Table<Row> of(Scope scope, Texts texts) {
        return new NeedTable(scope, texts).table();
    }

    private Table<Row> table() {
        return new Table<>(
                "funding.part.NEEDS",
                texts.get("screen.funding"),
                columns(),
                List.of(),
                List.of(new RowGroup<>(Optional.empty(), rows())),
                Optional.empty(),
                Row::id,
                texts.language(),
                true);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Initiative initiative : scope.initiatives()) {
            scope.facts().of(initiative).covers().forEach(c -> rows.add(new Row(initiative, c)));
        }
        scope.looseCovers().forEach(c -> rows.add(new Row(null, c)));
        return rows;
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(column("field.initiative", CellType.REFERENCE, 215, this::initiative));
        columns.add(column("funding.basis", CellType.TEXT, 220, this::basis));
        columns.add(column("kind.need", CellType.MONEY, 150, this::need));
        columns.add(column("need.gap", CellType.MONEY, 215, this::gap));
        columns.add(column("field.period", CellType.TIME, 92, this::period));
        columns.add(sum("enum.Certainty.SECURED", Certainty.SECURED));
        columns.add(sum("enum.Certainty.PLEDGED", Certainty.PLEDGED));
        columns.add(sum("enum.Certainty.EXPECTED", Certainty.EXPECTED));
        columns.add(sum("enum.Certainty.OPEN", Certainty.OPEN));
        columns.add(column("field.payer", CellType.TEXT, 150, this::payer));
        return columns;
    }

    private Column<Row> sum(String key, Certainty certainty) {
        return column(
                key, CellType.MONEY, 150, row -> sum(row, row.cover().money().sum(certainty)));
    }

    private Column<Row> column(String key, CellType type, double width, Function<Row, Cell> cell) {
        return new Column<>(key, texts.get(key), type, Optional.empty(), width, Column.Filter.VALUES, cell);
    }

    private Cell initiative(Row row) {
        Initiative initiative = row.initiative();
        return initiative == null ? new Cell.Unknown(texts.get("funding.noInitiative")) : cells.of(initiative.id());
    }

    private Cell need(Row row) {
        String words = new NeedWords(texts).need(row.cover());
        MoneySum need = row.cover().need();
        return need.known() == 0 ? new Cell.Unknown(words) : amount(row, need, words);
    }

    private Cell period(Row row) {
        return cells.time(row.cover().period(), WhenWords.sayShort(row.cover().period(), texts, scope.index()::title));
    }

    private Cell basis(Row row) {
        return cells.text(MoneyWords.basis(row.cover().money().basis(), texts));
    }

    private Cell payer(Row row) {
        return cells.text(row.cover().money().lines().stream()
                .map(FundingSource::payer)
                .filter(Objects::nonNull)
                .distinct()
                .map(payer -> Words.owner(payer, texts, scope.index()::title))
                .collect(Collectors.joining(", ")));
    }

    private Cell sum(Row row, MoneySum sum) {
        String words = MoneyWords.sum(sum, texts);
        return sum.isEmpty() ? Cells.NOTHING : sum.known() == 0 ? new Cell.Unknown(words) : amount(row, sum, words);
    }

    private Cell gap(Row row) {
        String words = new NeedWords(texts).figure(row.cover().gap());
        return switch (row.cover().gap()) {
            case Gap.Missing missing -> amount(row, missing.left(), words);
            case Gap.Covered covered -> amount(row, MoneySum.exact(BigDecimal.ZERO, 1, 0), words);
            case Gap.NotKnown unknown -> new Cell.Unknown(words);
        };
    }

    private Cell amount(Row row, MoneySum sum, String words) {
        Money.Basis basis = row.cover().money().basis();
        return new Cell.Amount(
                new Money(sum.amount(texts.get("money.about")), Unit.KRONER, basis.level(), basis.recurrence()), words);
    }
}
