package dk.koereplan.imports.xlsx;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.i18n.Language;
import dk.koereplan.imports.SheetColumn;
import dk.koereplan.imports.Spreadsheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// A sheet out of an Office workbook (XLSX): of those that are not hidden, the one whose heads are known best.
public final class SheetBook {
    /// Rows in which heads are looked for: above them may stand a title.
    private static final int HEADS_WITHIN = 20;

    private final String name;
    private final CellText cells;

    private SheetBook(String name, CellText cells) {
        this.name = name;
        this.cells = cells;
    }

    /// Whether these bytes are a workbook at all, whatever the file is called.
    public static boolean isBook(byte[] bytes) {
        return bytes.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(bytes);
    }

    /// Whether these bytes are a workbook of the kind that was written until 2007 (XLS), which is not read.
    public static boolean isOldBook(byte[] bytes) {
        return bytes.length >= 8 && ReadableWorkbook.isOLE2Header(bytes);
    }

    /// A number as it is written out of a cell.
    public static String number(BigDecimal number, Language language) {
        return CellText.number(number, language);
    }

    /// @param name by which rows are cited
    /// @param language in which numbers are written out, as they are read again
    /// @throws InvalidValue (`sheet.*`) for what is no workbook, or a greater one than any plan
    public static Spreadsheet read(String name, byte[] bytes, Language language) {
        BookParts.check(name, bytes);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            return new SheetBook(name, new CellText(language, book.isDate1904())).best(book);
        } catch (InvalidValue invalid) {
            throw invalid;
        } catch (IOException | RuntimeException e) {
            // the reader says in many ways that it does not understand a book
            throw new InvalidValue("sheet.form", name);
        }
    }

    private Spreadsheet best(ReadableWorkbook book) throws IOException {
        List<Spreadsheet> sheets = new ArrayList<>();
        for (Sheet sheet : book.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .toList()) {
            table(sheet).ifPresent(sheets::add);
        }
        return sheets.stream()
                .max(Comparator.comparingLong(sheet -> known(sheet.heads())))
                .orElseThrow(() -> new InvalidValue("sheet.heads", name));
    }

    /// Empty for a sheet without anything in it.
    private Optional<Spreadsheet> table(Sheet sheet) throws IOException {
        List<Spreadsheet.Row> rows = new ArrayList<>();
        try (Stream<Row> read = sheet.openStream()) {
            for (Row row : (Iterable<Row>) read::iterator) {
                InvalidValue.unless(row.getRowNum() <= Spreadsheet.ROWS + HEADS_WITHIN, "sheet.rows", Spreadsheet.ROWS);
                InvalidValue.unless(
                        row.getCellCount() <= Spreadsheet.COLUMNS,
                        "sheet.columns",
                        row.getRowNum(),
                        Spreadsheet.COLUMNS);
                rows.add(new Spreadsheet.Row(row.getRowNum(), texts(row)));
            }
        }
        return rows.stream()
                .limit(HEADS_WITHIN)
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .max(Comparator.<Spreadsheet.Row>comparingLong(row -> known(row.cells()))
                        .thenComparing(row -> -row.number()))
                .map(heads -> new Spreadsheet(
                        name,
                        heads.cells(),
                        rows.stream()
                                .filter(row -> row.number() > heads.number())
                                .toList()));
    }

    private static long known(List<String> heads) {
        return heads.stream().filter(head -> SheetColumn.of(head).isPresent()).count();
    }

    private List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Optional<Cell> cell = row.getOptionalCell(column);
            texts.add(cell.map(cells::of).orElse(""));
        }
        return texts;
    }
}
