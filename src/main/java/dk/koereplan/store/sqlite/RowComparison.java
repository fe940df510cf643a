package dk.koereplan.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;

/// Compares derived tables with what the log says, and keeps the first difference of each. While one thread reads rows,
/// others make the rows to come.
final class RowComparison {
    static final Comparator<Row> ORDER = Comparator.comparing(Row::id).thenComparing(Row::text);

    private final Database database;
    private final List<Pending> pending = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    RowComparison(Database database) {
        this.database = database;
    }

    /// One row as text.
    record Row(String id, String text) {}

    /// A table and the first record in it that is wrong.
    record Difference(String table, String id) {}

    private record Pending(String table, ForkJoinTask<List<Row>> expected, String sql, List<String> arguments) {}

    /// Reads all tables that were asked for.
    List<Difference> differences() throws SQLException {
        for (Pending next : pending) {
            run(next);
        }
        pending.clear();
        return differences;
    }

    /// @param expected in the order of the rows that `sql` finds: an id and a text each
    void compare(String table, Callable<List<Row>> expected, String sql, String... arguments) {
        pending.add(new Pending(table, ForkJoinPool.commonPool().submit(expected), sql, List.of(arguments)));
    }

    private void run(Pending next) throws SQLException {
        PreparedStatement statement = database.prepared(next.sql());
        for (int i = 0; i < next.arguments().size(); i++) {
            statement.setString(i + 1, next.arguments().get(i));
        }
        try (ResultSet rows = statement.executeQuery()) {
            for (Row row : next.expected().join()) {
                if (!rows.next()
                        || !row.id().equals(rows.getString(1))
                        || !row.text().equals(rows.getString(2))) {
                    differences.add(new Difference(next.table(), row.id()));
                    return;
                }
            }
            if (rows.next()) {
                differences.add(new Difference(next.table(), rows.getString(1)));
            }
        }
    }

    void requireNone(String table, String sql, Predicate<String> expected) throws SQLException {
        for (String found : database.texts(sql)) {
            if (!expected.test(found)) {
                differences.add(new Difference(table, found));
            }
        }
    }
}
