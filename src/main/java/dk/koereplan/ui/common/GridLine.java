package dk.koereplan.ui.common;

import dk.koereplan.table.Cell;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.table.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One line of a [TableGrid].
sealed interface GridLine<R> {
    /// @param words of the group
    /// @param note what a line has room for of its totals; how many rows it has where nothing is summed
    /// @param totals all of them, each with its basis; empty where nothing is summed
    record Heading<R>(String words, String note, String totals) implements GridLine<R> {}

    record Row<R>(R row) implements GridLine<R> {}

    static <R> List<GridLine<R>> of(Table<R> table) {
        List<GridLine<R>> lines = new ArrayList<>();
        for (RowGroup<R> group : table.groups()) {
            group.heading().ifPresent(heading -> lines.add(heading(heading, group.rows(), table)));
            group.rows().forEach(row -> lines.add(new Row<>(row)));
        }
        return lines;
    }

    private static <R> Heading<R> heading(Cell heading, List<R> rows, Table<R> table) {
        return table.sums()
                .map(sums -> new Heading<R>(
                        heading.words(),
                        sums.words(rows),
                        sums.of().apply(rows).stream().map(Total::line).collect(Collectors.joining("\n"))))
                .orElseGet(() -> new Heading<>(heading.words(), String.valueOf(rows.size()), ""));
    }

    default Optional<R> item() {
        return this instanceof Row<R>(R row) ? Optional.of(row) : Optional.empty();
    }
}
