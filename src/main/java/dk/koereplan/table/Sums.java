package dk.koereplan.table;

import java.util.List;
import java.util.function.Function;

/// What of a table may be summed: within a group, and there once for each basis.
///
/// @param column the key of the column whose amounts they are
/// @param of the totals of some rows of one group
/// @param note what a heading says where there is more than one total
public record Sums<R>(String column, Function<List<R>, List<Total>> of, Function<List<Total>, String> note) {
    /// What a heading has room for: the total and its basis when there is one, else that there are several.
    public String words(List<R> rows) {
        List<Total> totals = of.apply(rows);
        return totals.size() == 1 ? totals.getFirst().line() : note.apply(totals);
    }
}
