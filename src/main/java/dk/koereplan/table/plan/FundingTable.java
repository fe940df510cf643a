package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.FUNDING_SOURCE;

import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.Gathering;
import dk.koereplan.table.Sums;
import dk.koereplan.table.Table;
import dk.koereplan.table.Total;
import dk.koereplan.words.MoneyFactWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every funding line: how sure, on which basis, who pays; the surest first in each group.
public final class FundingTable {
    private static final String AMOUNT = "field.amount";
    private final Cells cells;
    private final Texts texts;

    private FundingTable(Cells cells) {
        this.cells = cells;
        this.texts = cells.texts();
    }

    /// What the lines are gathered by.
    public enum By {
        FAMILY,
        CERTAINTY,
        INITIATIVE,
        BASIS
    }

    public static Table<FundingSource> of(Scope scope, By by, Texts texts) {
        FundingTable made = new FundingTable(new Cells(scope.index(), texts));
        List<FundingSource> lines = scope.funding().stream()
                .sorted(Comparator.comparing((FundingSource l) -> l.state().certainty())
                        .thenComparing(FundingSource::title, Alphabet.of(texts.language())))
                .toList();
        return new Table<>(
                "funding.part.LINES",
                texts.get("screen.funding"),
                made.columns(),
                List.of(),
                Gathering.by(lines, l -> made.heading(by, l), texts.language()),
                Optional.of(new Sums<>(AMOUNT, made::totals, made::apart)),
                l -> l.id().value(),
                texts.language(),
                true);
    }

    private List<Column<FundingSource>> columns() {
        Columns<FundingSource> columns = new Columns<>(l -> l, cells);
        return List.of(
                columns.field(FUNDING_SOURCE, "title", 260),
                columns.derived(AMOUNT, CellType.MONEY, 210, this::amount),
                columns.derived("funding.basis", CellType.TEXT, 180, this::basis),
                columns.derived(
                        "funding.certainty",
                        CellType.CHOICE,
                        120,
                        l -> cells.of(l.state().certainty())),
                columns.field(FUNDING_SOURCE, "state", 120),
                columns.field(FUNDING_SOURCE, "kind", 160),
                columns.field(FUNDING_SOURCE, "payer", 150),
                columns.field(FUNDING_SOURCE, "year", 70),
                columns.derived("field.initiative", CellType.REFERENCE, 240, this::initiative),
                columns.field(FUNDING_SOURCE, "source", 180));
    }

    private Cell heading(By by, FundingSource line) {
        return switch (by) {
            case FAMILY -> cells.of(line.kind().family());
            case CERTAINTY -> cells.of(line.state().certainty());
            case INITIATIVE -> initiative(line);
            case BASIS -> basis(line);
        };
    }

    private Cell initiative(FundingSource line) {
        return line.initiative() == null
                ? new Cell.Unknown(texts.get("funding.noInitiative"))
                : cells.of(line.initiative());
    }

    private Cell basis(FundingSource line) {
        return cells.text(MoneyWords.basis(line.money().basis(), texts));
    }

    private Cell amount(FundingSource line) {
        String words = new MoneyFactWords(texts).amount(line);
        return line.amount() == null ? new Cell.Unknown(words) : new Cell.Amount(line.money(), words);
    }

    private String apart(List<Total> totals) {
        return totals.isEmpty() ? "" : texts.get("funding.apart", totals.size());
    }

    /// What has lapsed is not counted.
    private List<Total> totals(List<FundingSource> lines) {
        return FundingSummary.of(lines).bases().stream()
                .filter(b -> !b.standing().isEmpty())
                .map(b -> Total.of(b.basis(), b.standing(), texts))
                .toList();
    }
}
