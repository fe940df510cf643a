package dk.koereplan.export;

import dk.koereplan.scene.text.TextFit;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.table.Cell;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.table.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A table over a width, line by line: how wide its columns are, where words break and how high that makes each line.
/// Words go on over as many lines as they need: nobody can widen a column on paper. Lengths in scene units.
public final class TableLines<R> {
    /// Beside the words of a cell.
    public static final double PAD = 6;
    /// Above and below them.
    public static final double AROUND = 4;
    /// From one line of words to the next.
    public static final double LINE = 14;
    /// A light before its word.
    public static final double MARK = 8;

    public static final TextStyle STYLE = TextStyle.SMALL;
    public static final TextStyle STRONG = TextStyle.SMALL_STRONG;

    private static final int MOST_HEAD_LINES = 3;
    private static final int MOST_LINES = 40;

    private final Table<R> table;
    private final double width;
    private final TextFit fit;
    private final double[] widths;

    private TableLines(Table<R> table, double width, TextMetrics metrics) {
        this.table = table;
        this.width = width;
        fit = new TextFit(metrics);
        widths = ColumnWidths.of(table, width, metrics, 2 * PAD, before(true));
    }

    public static TableLines<?> of(Table<?> table, double width, TextMetrics metrics) {
        return new TableLines<>(table, width, metrics);
    }

    /// One line of the table.
    public sealed interface TableLine {
        double height();
    }

    /// @param words of each column, broken
    public record Heads(List<List<String>> words, double height) {}

    /// Above the rows of a group.
    ///
    /// @param totals what its rows come to
    public record Heading(List<String> words, List<Total> totals, double height) implements TableLine {
        static Heading of(List<String> words, List<Total> totals) {
            return new Heading(words, totals, 2 * AROUND + LINE * (words.size() + totals.size()));
        }

        /// For a page that goes on with the group: what its rows come to has been said.
        public Heading again() {
            return of(words, List.of());
        }
    }

    /// @param id what it is recognised by
    /// @param words of each cell, broken
    public record Row(Object id, List<Cell> cells, List<List<String>> words, double height) implements TableLine {}

    public int columns() {
        return widths.length;
    }

    public double width(int column) {
        return widths[column];
    }

    public boolean alignsRight(int column) {
        return table.columns().get(column).type().alignsRight();
    }

    public double width() {
        return width;
    }

    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    public Heads heads() {
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String title = table.columns().get(i).title();
            words.add(fit.wrap(title, STRONG, widths[i] - 2 * PAD, MOST_HEAD_LINES));
        }
        return new Heads(words, height(words));
    }

    /// Headings and rows, in their order, made one at a time.
    public void each(Consumer<TableLine> line) {
        for (RowGroup<R> group : table.groups()) {
            group.heading().ifPresent(heading -> line.accept(heading(heading.words(), group)));
            group.rows().forEach(row -> line.accept(row(row)));
        }
    }

    private Heading heading(String heading, RowGroup<R> group) {
        List<Total> totals = table.sums().map(s -> s.of().apply(group.rows())).orElse(List.of());
        List<String> words = fit.wrap(heading, STRONG, width - 2 * PAD, MOST_LINES);
        return Heading.of(words, totals);
    }

    private Row row(R row) {
        List<Cell> cells = table.columns().stream().map(c -> c.of(row)).toList();
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double room = widths[i] - 2 * PAD - before(cells.get(i));
            words.add(fit.wrap(cells.get(i).words(), STYLE, room, MOST_LINES));
        }
        return new Row(table.id().apply(row), cells, words, height(words));
    }

    /// What stands before the words of a cell.
    static double before(Cell cell) {
        return before(cell instanceof Cell.Light);
    }

    private static double before(boolean light) {
        return light ? MARK + 4 : 0;
    }

    private static double height(List<List<String>> words) {
        int most = words.stream().mapToInt(List::size).max().orElse(1);
        return 2 * AROUND + LINE * Math.max(1, most);
    }
}
