package dk.koereplan.export;

import dk.koereplan.scene.text.OneLine;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Shares a width between the columns of a table: each has room for its longest word, and more the more its words ask
/// for.
final class ColumnWidths {
    /// So many rows tell how wide a column must be.
    private static final int LOOKED_AT = 300;
    /// A word longer than this is broken.
    private static final double LONGEST_WORD = 110;
    /// Words that ask for more go over several lines.
    private static final double LONGEST_WISH = 300;

    /// Figures, times and choices up to this stay on one line.
    private static final double LONGEST_WHOLE = 100;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final TextMetrics metrics;
    private final double[] least;
    private final double[] wish;

    private ColumnWidths(int columns, TextMetrics metrics) {
        this.metrics = metrics;
        least = new double[columns];
        wish = new double[columns];
    }

    /// @param around what each cell has beside its words
    /// @param light what a light has before its word
    static <R> double[] of(Table<R> table, double width, TextMetrics metrics, double around, double light) {
        List<Column<R>> columns = table.columns();
        var asked = new ColumnWidths(columns.size(), metrics);
        List<R> rows = table.rows().stream().limit(LOOKED_AT).toList();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            asked.ask(i, column.title(), TextStyle.SMALL_STRONG, 0, around);
            double whole = column.type() == CellType.TEXT ? 0 : LONGEST_WHOLE;
            for (R row : rows) {
                Cell cell = column.of(row);
                asked.ask(i, cell.words(), TextStyle.SMALL, whole, around + (cell instanceof Cell.Light ? light : 0));
            }
        }
        return shared(asked.least, asked.wish, width);
    }

    /// @param whole up to this width the words stay on one line
    private void ask(int i, String words, TextStyle style, double whole, double around) {
        String line = OneLine.of(words);
        double all = metrics.width(line, style);
        wish[i] = Math.max(wish[i], Math.min(LONGEST_WISH, all) + around);
        for (String word : all <= whole ? new String[] {line} : SPACES.split(line)) {
            // one more than measured, as sums of widths are not exact
            least[i] = Math.max(least[i], Math.min(LONGEST_WORD, metrics.width(word, style) + 1) + around);
        }
        wish[i] = Math.max(wish[i], least[i]);
    }

    static double[] shared(double[] least, double[] wish, double width) {
        double atLeast = Arrays.stream(least).sum();
        double wished = Arrays.stream(wish).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (atLeast >= width) {
                widths[i] = least[i] * width / atLeast;
            } else if (wished <= width) {
                widths[i] = wish[i] * width / wished;
            } else {
                widths[i] = least[i] + (wish[i] - least[i]) * (width - atLeast) / (wished - atLeast);
            }
        }
        return widths;
    }
}
