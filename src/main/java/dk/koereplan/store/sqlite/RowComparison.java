package dk.koereplan.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Compares derived tables with what the log says, and keeps the first difference of each.
final class RowComparison {
    static final Comparator<Row> ORDER = Comparator.comparing(Row::id).thenComparing(Row::text);

    private final Database database;
    private final List<Difference> differences = new ArrayList<>();

    RowComparison(Database database) {
        this.database = database;
    }

    /// One row as text.
    record Row(String id, String text) {}

    /// A table and the first record in it that is wrong.
    record Difference(String table, String id) {}

    List<Difference> differences() {
        return differences;
    }

    /// @param expected in the order of the rows that `sql` finds: an id and a text each
    void compare(String table, Iterable<Row> expected, String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = database.prepared(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        try (ResultSet rows = statement.executeQuery()) {
            Iterator<Row> wanted = expected.iterator();
            while (wanted.hasNext()) {
                Row row = wanted.next();
                if (!rows.next()
                        || !row.id().equals(rows.getString(1))
                        || !row.text().equals(rows.getString(2))) {
                    differences.add(new Difference(table, row.id()));
                    return;
                }
            }
            if (rows.next()) {
                differences.add(new Difference(table, rows.getString(1)));
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
