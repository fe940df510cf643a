package dk.koereplan.app.imports;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.imports.RowRemark;
import dk.koereplan.imports.SheetColumn;
import dk.koereplan.imports.Spreadsheet;
import dk.koereplan.imports.xlsx.SheetBook;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Column;
import dk.koereplan.table.Table;
import dk.koereplan.table.flat.FlatCell;
import dk.koereplan.table.flat.FlatColumn;
import dk.koereplan.table.flat.FlatColumn.Part;
import dk.koereplan.table.flat.FlatTable;
import dk.koereplan.table.plan.InitiativeTable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sheet of initiatives that came out of this program and comes in again: what still stands as the plan itself would
/// write it is no news, so that only what somebody edited is left. What the program works out is nobody's to edit.
final class OwnSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    /// Columns that no field stands behind, or one that no sheet changes.
    private static final Set<String> DERIVED =
            Set.of(FlatTable.GROUP, "field.light", "initiatives.next", "initiatives.funding", "field.source");

    private final Spreadsheet sheet;
    private final Language language;
    private final List<Optional<FlatColumn>> meaning;
    private final int id;
    private final Map<String, Map<FlatColumn, String>> written = new HashMap<>();
    private final Map<String, Set<String>> unknown = new HashMap<>();
    private final Map<Integer, List<RowRemark>> remarks = new HashMap<>();

    private OwnSheet(Spreadsheet sheet, Table<Initiative> table, int id, Language language) {
        FlatTable now = FlatTable.of(table, Texts.in(language));
        this.sheet = sheet;
        this.language = language;
        this.id = id;
        this.meaning = sheet.heads().stream()
                .map(head -> now.columns().stream()
                        .filter(column -> column.title().equals(head.strip()))
                        .findFirst())
                .toList();
        for (List<FlatCell> row : now.rows()) {
            Map<FlatColumn, String> cells = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(now.columns().get(i), text(row.get(i)));
            }
            written.put(text(row.get(now.number(FlatTable.ID, Part.VALUE))), cells);
        }
        for (Initiative row : table.rows()) {
            unknown.put(
                    table.id().apply(row).toString(),
                    table.columns().stream()
                            .filter(column -> column.of(row) instanceof Cell.Unknown)
                            .map(Column::key)
                            .collect(Collectors.toSet()));
        }
    }

    /// The language that its heads are in; of a sheet of anybody else's the one that is preferred.
    static Language language(Spreadsheet sheet, Language preferred) {
        if (column(sheet, SheetColumn.ID) < 0) {
            return preferred;
        }
        Comparator<Language> known = Comparator.comparingLong(language -> known(sheet, language));
        return Stream.of(Language.values())
                .max(known.thenComparing(language -> language == preferred))
                .orElseThrow();
    }

    private static long known(Spreadsheet sheet, Language language) {
        PlanIndex nothing = PlanIndex.of(Roadmap.EMPTY);
        List<FlatColumn> columns = FlatTable.of(now(nothing, LocalDate.EPOCH, language), Texts.in(language))
                .columns();
        return sheet.heads().stream()
                .filter(head -> columns.stream().anyMatch(c -> c.title().equals(head.strip())))
                .count();
    }

    private static Table<Initiative> now(PlanIndex index, LocalDate today, Language language) {
        Facts facts = Facts.of(index, AsOf.endOf(today));
        return InitiativeTable.of(index.initiatives(), facts, Texts.in(language));
    }

    /// What somebody edited of a sheet.
    ///
    /// @param sheet with empty cells where nothing was edited
    /// @param remarks on what was emptied, by the numbers of the rows
    record News(Spreadsheet sheet, Map<Integer, List<RowRemark>> remarks) {}

    /// A sheet of anybody else's is news as it is.
    static News edited(Spreadsheet sheet, PlanIndex index, LocalDate today, Language language) {
        int id = column(sheet, SheetColumn.ID);
        if (id < 0) {
            return new News(sheet, Map.of());
        }
        return new OwnSheet(sheet, now(index, today, language), id, language).edited();
    }

    private static int column(Spreadsheet sheet, SheetColumn wanted) {
        for (int i = 0; i < sheet.heads().size(); i++) {
            if (SheetColumn.of(sheet.heads().get(i)).equals(Optional.of(wanted))) {
                return i;
            }
        }
        return -1;
    }

    private News edited() {
        List<Spreadsheet.Row> rows = sheet.rows().stream()
                .map(row -> Optional.ofNullable(written.get(cell(row.cells(), id)))
                        .map(now -> new Spreadsheet.Row(row.number(), edited(row, now)))
                        .orElse(row))
                .toList();
        return new News(new Spreadsheet(sheet.name(), sheet.heads(), rows), remarks);
    }

    private List<String> edited(Spreadsheet.Row row, Map<FlatColumn, String> now) {
        List<String> cells = row.cells();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < sheet.heads().size(); i++) {
            String cell = cell(cells, i);
            String was = meaning.get(i).map(now::get).orElse("");
            boolean names = SheetColumn.of(sheet.heads().get(i))
                    .filter(column -> column == SheetColumn.ID || column == SheetColumn.TITLE)
                    .isPresent();
            boolean derived =
                    meaning.get(i).filter(c -> DERIVED.contains(c.key())).isPresent();
            left.add(derived || (cell.equals(was) && !names) ? "" : cell);
        }
        days(cells, left);
        remarks.put(row.number(), emptied(cells, left, now));
        left.addAll(cells.subList(Math.min(cells.size(), left.size()), cells.size()));
        return left;
    }

    /// A plan does not forget what is missing in a sheet; whoever emptied a cell is told so. Of a time it is enough to
    /// hear it once, and nothing when it is moved.
    private List<RowRemark> emptied(List<String> cells, List<String> left, Map<FlatColumn, String> now) {
        Set<String> known = new HashSet<>(DERIVED);
        known.addAll(unknown.getOrDefault(cell(cells, id), Set.of()));
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).isEmpty()) {
                meaning.get(i).ifPresent(column -> known.add(column.key()));
            }
        }
        List<RowRemark> found = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            String was = meaning.get(i).map(now::get).orElse("");
            if (cell(cells, i).isEmpty()
                    && !was.isEmpty()
                    && known.add(meaning.get(i).orElseThrow().key())) {
                found.add(RowRemark.of("emptied", PlainText.line(sheet.heads().get(i)), was));
            }
        }
        return found;
    }

    /// Whoever edits the days and leaves the words means the days.
    private void days(List<String> cells, List<String> left) {
        for (int words = 0; words < meaning.size(); words++) {
            FlatColumn given =
                    meaning.get(words).filter(c -> c.part() == Part.GIVEN).orElse(null);
            int first = given == null ? -1 : column(given.key(), Part.FIRST);
            int last = given == null ? -1 : column(given.key(), Part.LAST);
            if (first < 0 || last < 0) {
                continue;
            }
            boolean moved = !left.get(first).isEmpty() || !left.get(last).isEmpty();
            if (moved && left.get(words).isEmpty()) {
                left.set(words, between(cell(cells, first), cell(cells, last)));
            }
            left.set(first, "");
            left.set(last, "");
        }
    }

    private int column(String key, Part part) {
        for (int i = 0; i < meaning.size(); i++) {
            if (meaning.get(i).filter(column -> column.is(key, part)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static String between(String first, String last) {
        if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return first.isEmpty() ? last : first;
        }
        return first + " - " + last;
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /// As a workbook's cell is read again.
    private String text(FlatCell cell) {
        return switch (cell) {
            case FlatCell.Nothing nothing -> "";
            case FlatCell.Word word -> word.text().strip();
            case FlatCell.Number number -> SheetBook.number(number.value(), language);
            case FlatCell.Kroner kroner -> SheetBook.number(kroner.value(), language);
            case FlatCell.Day day -> DAY.format(day.value());
        };
    }
}
