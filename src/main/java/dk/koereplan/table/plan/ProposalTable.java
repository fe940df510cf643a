package dk.koereplan.table.plan;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.imports.ProposedRow;
import dk.koereplan.imports.RemarkWords;
import dk.koereplan.imports.SheetProposal;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What each row of a spreadsheet would do to the plan, and what a person must know about it. Empty rows are left out.
public final class ProposalTable {
    private ProposalTable() {}

    public static Table<ProposedRow> of(SheetProposal proposal, PlanIndex index, Texts texts) {
        Cells cells = new Cells(index, texts);
        RemarkWords words = new RemarkWords(texts, index::title);
        List<ProposedRow> rows = proposal.rows().stream()
                .filter(row -> row.fate() != ProposedRow.Fate.EMPTY)
                .toList();
        return new Table<>(
                "command.import.file",
                texts.get("command.import.file"),
                List.of(
                        column(
                                "import.number",
                                CellType.NUMBER,
                                80,
                                texts,
                                row -> new Cell.Figure(BigDecimal.valueOf(row.number()), String.valueOf(row.number()))),
                        column(
                                "import.fate",
                                CellType.CHOICE,
                                110,
                                texts,
                                row -> new Cell.Choice(row.fate(), Words.of(row.fate(), texts))),
                        column("import.title", CellType.TEXT, 240, texts, row -> cells.text(row.title())),
                        column(
                                "import.remarks",
                                CellType.TEXT,
                                420,
                                texts,
                                row -> cells.text(
                                        row.remarks().stream().map(words::say).collect(Collectors.joining(" "))))),
                List.of(),
                List.of(new RowGroup<>(Optional.empty(), rows)),
                Optional.empty(),
                ProposedRow::number,
                texts.language(),
                true);
    }

    private static Column<ProposedRow> column(
            String key, CellType type, double width, Texts texts, Function<ProposedRow, Cell> cell) {
        return new Column<>(key, texts.get(key), type, Optional.empty(), width, Column.Filter.VALUES, cell);
    }
}
