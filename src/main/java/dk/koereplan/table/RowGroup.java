package dk.koereplan.table;

import java.util.List;
import java.util.Optional;

/// Rows under one heading.
///
/// @param heading empty when the table's rows are not gathered
public record RowGroup<R>(Optional<Cell> heading, List<R> rows) {
    public RowGroup {
        rows = List.copyOf(rows);
    }

    public RowGroup(Cell heading, List<R> rows) {
        this(Optional.of(heading), rows);
    }

    RowGroup<R> of(List<R> some) {
        return new RowGroup<>(heading, some);
    }
}
