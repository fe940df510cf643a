package dk.koereplan.ui.table;

import dk.koereplan.table.Cell;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.table.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of a [TableGrid].
sealed interface GridLine<R> {
    /// @param cell what the rows under it have in common
    /// @param count of its rows
    /// @param folded they are not shown
    /// @param note what a line has room for of its totals; empty where nothing is summed
    /// @param totals all of them, each with its basis; empty where nothing is summed
    record Heading<R>(Cell cell, int count, boolean folded, String note, String totals) implements GridLine<R> {
        String words() {
            return cell.words();
        }
    }

    record Row<R>(R row) implements GridLine<R> {}

    static <R> List<GridLine<R>> of(Table<R> table, Set<Cell> folded) {
        List<GridLine<R>> lines = new ArrayList<>();
        for (RowGroup<R> group : table.groups()) {
            boolean hidden = group.heading().filter(folded::contains).isPresent();
            group.heading().ifPresent(heading -> lines.add(heading(heading, hidden, group.rows(), table)));
            if (!hidden) {
                group.rows().forEach(row -> lines.add(new Row<>(row)));
            }
        }
        return lines;
    }

    private static <R> Heading<R> heading(Cell heading, boolean folded, List<R> rows, Table<R> table) {
        return table.sums()
                .map(sums -> new Heading<R>(
                        heading,
                        rows.size(),
                        folded,
                        sums.words(rows),
                        sums.of().apply(rows).stream().map(Total::line).collect(Collectors.joining("\n"))))
                .orElseGet(() -> new Heading<>(heading, rows.size(), folded, "", ""));
    }

    default Optional<R> item() {
        return this instanceof Row<R>(R row) ? Optional.of(row) : Optional.empty();
    }
}
