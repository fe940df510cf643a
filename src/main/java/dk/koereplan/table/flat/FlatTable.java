package dk.koereplan.table.flat;

import dk.koereplan.domain.money.Amount;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<String> ranges = table.columns().stream()
                .filter(column -> hasRange(table, column))
                .map(Column::key)
                .collect(Collectors.toSet());
        table.columns().forEach(column -> columns.addAll(parts(column, ranges.contains(column.key()), texts)));
        List<List<FlatCell>> rows = new ArrayList<>();
        for (RowGroup<R> group : table.groups()) {
            for (R row : group.rows()) {
                rows.add(row(table, group, row, grouped, ranges));
            }
        }
        return new FlatTable(columns, rows);
    }

    /// @param range an amount of the column is one, so that the most of each gets a column
    private static List<FlatColumn> parts(Column<?> column, boolean range, Texts texts) {
        String key = column.key();
        String title = column.title();
        FlatColumn given = new FlatColumn(key, Part.GIVEN, texts.get("table.given", title));
        return switch (column.type()) {
            case TIME ->
                List.of(
                        new FlatColumn(key, Part.FIRST, texts.get("table.first", title)),
                        new FlatColumn(key, Part.LAST, texts.get("table.last", title)),
                        given);
            case MONEY -> {
                FlatColumn least = new FlatColumn(key, Part.VALUE, texts.get("table.kroner", title));
                FlatColumn most = new FlatColumn(key, Part.MOST, texts.get("table.kroner.most", title));
                yield range ? List.of(least, most, given) : List.of(least, given);
            }
            default -> List.of(new FlatColumn(key, Part.VALUE, title));
        };
    }

    private static <R> boolean hasRange(Table<R> table, Column<R> column) {
        return column.type() == CellType.MONEY
                && table.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .anyMatch(row ->
                                kroner(column.of(row)).filter(Amount::isRange).isPresent());
    }

    private static Optional<Amount> kroner(Cell cell) {
        return cell instanceof Cell.Amount amount ? amount.value().kroner() : Optional.empty();
    }

    private static <R> List<FlatCell> row(
            Table<R> table, RowGroup<R> group, R row, boolean grouped, Set<String> ranges) {
        List<FlatCell> cells = new ArrayList<>();
        cells.add(FlatCell.word(table.id().apply(row).toString()));
        if (grouped) {
            cells.add(FlatCell.word(group.heading().map(Cell::words).orElse("")));
        }
        for (Column<R> column : table.columns()) {
            add(cells, column.type(), column.of(row), ranges.contains(column.key()));
        }
        return cells;
    }

    private static void add(List<FlatCell> cells, CellType type, Cell cell, boolean range) {
        FlatCell words = FlatCell.word(cell.words());
        switch (type) {
            case TIME -> {
                Cell.Time time = cell instanceof Cell.Time t ? t : null;
                cells.add(time == null ? FlatCell.NOTHING : day(time.days().earliest()));
                cells.add(time == null ? FlatCell.NOTHING : day(time.days().latest()));
                cells.add(words);
            }
            case MONEY -> {
                Optional<Amount> kroner = kroner(cell);
                cells.add(kroner.map(Amount::from).map(FlatCell::kroner).orElse(FlatCell.NOTHING));
                if (range) {
                    cells.add(kroner.map(Amount::to).map(FlatCell::kroner).orElse(FlatCell.NOTHING));
                }
                cells.add(words);
            }
            case NUMBER ->
                cells.add(cell instanceof Cell.Figure figure ? new FlatCell.Number(figure.value()) : FlatCell.NOTHING);
            default -> cells.add(words);
        }
    }

    /// The same with one column more.
    public FlatTable with(FlatColumn column, Function<List<FlatCell>, FlatCell> value) {
        return new FlatTable(
                Stream.concat(columns.stream(), Stream.of(column)).toList(),
                rows.stream()
                        .map(row -> Stream.concat(row.stream(), Stream.of(value.apply(row)))
                                .toList())
                        .toList());
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
