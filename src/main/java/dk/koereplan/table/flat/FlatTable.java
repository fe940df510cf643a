package dk.koereplan.table.flat;

import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.table.flat.FlatColumn.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table in which each row stands for itself: with its id, the heading that it stands under, and beside each time and
/// amount what was stated. There are no rows of headings or totals.
///
/// @param rows as many cells in each as there are columns
public record FlatTable(List<FlatColumn> columns, List<List<FlatCell>> rows) {
    public static final String ID = "id";
    public static final String GROUP = "group";

    public FlatTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static <R> FlatTable of(Table<R> table, Texts texts) {
        boolean grouped = table.groups().stream().anyMatch(g -> g.heading().isPresent());
        List<FlatColumn> columns = new ArrayList<>();
        columns.add(new FlatColumn(ID, Part.VALUE, texts.get("table.id")));
        if (grouped) {
            columns.add(new FlatColumn(GROUP, Part.VALUE, texts.get("table.group")));
        }
        table.columns().forEach(column -> columns.addAll(parts(column, texts)));
        List<List<FlatCell>> rows = new ArrayList<>();
        for (RowGroup<R> group : table.groups()) {
            for (R row : group.rows()) {
                rows.add(row(table, group, row, grouped));
            }
        }
        return new FlatTable(columns, rows);
    }

    private static List<FlatColumn> parts(Column<?> column, Texts texts) {
        String key = column.key();
        String title = column.title();
        FlatColumn given = new FlatColumn(key, Part.GIVEN, texts.get("table.given", title));
        return switch (column.type()) {
            case TIME ->
                List.of(
                        new FlatColumn(key, Part.FIRST, texts.get("table.first", title)),
                        new FlatColumn(key, Part.LAST, texts.get("table.last", title)),
                        given);
            case MONEY -> List.of(new FlatColumn(key, Part.VALUE, texts.get("table.kroner", title)), given);
            default -> List.of(new FlatColumn(key, Part.VALUE, title));
        };
    }

    private static <R> List<FlatCell> row(Table<R> table, RowGroup<R> group, R row, boolean grouped) {
        List<FlatCell> cells = new ArrayList<>();
        cells.add(FlatCell.word(table.id().apply(row).toString()));
        if (grouped) {
            cells.add(FlatCell.word(group.heading().map(Cell::words).orElse("")));
        }
        table.columns().forEach(column -> add(cells, column.type(), column.of(row)));
        return cells;
    }

    private static void add(List<FlatCell> cells, CellType type, Cell cell) {
        FlatCell words = FlatCell.word(cell.words());
        switch (type) {
            case TIME -> {
                Cell.Time time = cell instanceof Cell.Time t ? t : null;
                cells.add(time == null ? FlatCell.NOTHING : day(time.days().earliest()));
                cells.add(time == null ? FlatCell.NOTHING : day(time.days().latest()));
                cells.add(words);
            }
            case MONEY -> {
                cells.add(
                        cell instanceof Cell.Amount amount
                                ? amount.value()
                                        .kroner()
                                        .<FlatCell>map(FlatCell.Kroner::new)
                                        .orElse(FlatCell.NOTHING)
                                : FlatCell.NOTHING);
                cells.add(words);
            }
            case NUMBER ->
                cells.add(cell instanceof Cell.Figure figure ? new FlatCell.Number(figure.value()) : FlatCell.NOTHING);
            default -> cells.add(words);
        }
    }

    private static FlatCell day(@Nullable LocalDate day) {
        return day == null ? FlatCell.NOTHING : new FlatCell.Day(day);
    }

    /// The number of a column, counted from 0; -1 when there is none.
    public int number(String key, Part part) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).is(key, part)) {
                return i;
            }
        }
        return -1;
    }
}
