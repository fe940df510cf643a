package dk.koereplan.imports;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.i18n.ColumnLetters;
import dk.koereplan.i18n.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What every row of a sheet is read with.
///
/// @param columns where each known column stands
/// @param document that the rows are cited from
/// @param ids of new records
/// @param language that numbers and times are read in
record SheetReading(
        Spreadsheet sheet,
        Map<SheetColumn, Integer> columns,
        SheetPlan plan,
        SourceDocument document,
        Supplier<String> ids,
        Language language,
        LocalDate today) {
    /// The first column of each head counts; one that comes again is as one that nobody knows.
    static Map<SheetColumn, Integer> columns(Spreadsheet sheet) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (int i = 0; i < sheet.heads().size(); i++) {
            int at = i;
            SheetColumn.of(sheet.heads().get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    int column(SheetColumn column) {
        return Objects.requireNonNull(columns.get(column), "only columns that the sheet has are asked for");
    }

    String head(SheetColumn column) {
        return name(column(column));
    }

    /// The text of a row in a column; empty where the sheet does not have it.
    String cell(Spreadsheet.Row row, SheetColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }

    /// The columns in which a row says something, and which have no meaning here, or no head.
    List<Integer> unknownColumns(Spreadsheet.Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> !columns.containsValue(i) && !row.cell(i).isBlank())
                .boxed()
                .toList();
    }

    /// The head of a column; of one without, the letters that a spreadsheet has for it.
    String name(int column) {
        String head =
                column < sheet.heads().size() ? PlainText.line(sheet.heads().get(column)) : "";
        return head.isEmpty() ? ColumnLetters.of(column) : head;
    }

    /// A new record of a row, with what every new one begins with.
    ///
    /// @param whole that it is a part of, if any
    <T extends Entity> T begun(Class<T> type, Optional<Entity> whole, Spreadsheet.Row row, String title) {
        return new NewRecords(plan.index().roadmap(), ids, today).begun(type, whole, source(row), title);
    }

    /// What a cell that was not understood adds to the note.
    String line(int column, Spreadsheet.Row row) {
        return name(column) + ": " + PlainText.line(row.cell(column));
    }

    Provenance source(Spreadsheet.Row row) {
        return new Provenance.Document(document.id().value(), String.valueOf(row.number()));
    }
}
