package dk.koereplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows as lines of text with tabs between the columns, as spreadsheets take them from the clipboard.
public final class TabbedText {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private TabbedText() {}

    /// The columns' names, and a line for each row.
    public static <R> String of(List<Column<R>> columns, List<R> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(heads(columns));
        rows.forEach(row -> lines.add(row(columns, row)));
        return lines(lines);
    }

    static <R> String heads(List<Column<R>> columns) {
        return columns.stream().map(c -> clean(c.title())).collect(Collectors.joining("\t"));
    }

    static <R> String row(List<Column<R>> columns, R row) {
        return columns.stream().map(c -> clean(c.of(row).words())).collect(Collectors.joining("\t"));
    }

    static String total(Total total) {
        return total.words() + "\t" + total.basisWords();
    }

    static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /// A break within a cell would be one between cells.
    static String clean(String words) {
        return BREAKS.matcher(words).replaceAll(" ");
    }
}
