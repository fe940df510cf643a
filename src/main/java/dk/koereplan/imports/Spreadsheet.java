package dk.koereplan.imports;

import java.util.List;

/// One sheet of a spreadsheet: its heads, and the rows under them.
///
/// @param name by which its rows are cited, such as the file's
public record Spreadsheet(String name, List<String> heads, List<Row> rows) {
    /// Rows that are read; nobody plans as many initiatives.
    public static final int ROWS = 20_000;

    /// Columns that are read.
    public static final int COLUMNS = 200;

    public Spreadsheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// @param number as the spreadsheet counts it, from 1
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The text of a column; empty beyond the last.
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
