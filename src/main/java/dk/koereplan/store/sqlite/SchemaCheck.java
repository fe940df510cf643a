package dk.koereplan.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whether a file's schema is ours, to the letter: a trigger or view that somebody added would run inside our edits.
record SchemaCheck(Database database) {
    private static final String HISTORY = "flyway_schema_history";
    private static final String OBJECTS = "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
            + " AND tbl_name <> '" + HISTORY + "'";
    private static final String HISTORY_OBJECTS = "SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = '"
            + HISTORY + "' AND type <> 'table' AND name NOT LIKE 'sqlite_autoindex%'";
    private static final String STEPS =
            "SELECT version || ' ' || success FROM " + HISTORY + " WHERE version IS NOT NULL ORDER BY installed_rank";

    boolean hasHistory() throws SQLException {
        return !database.texts("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", HISTORY)
                .isEmpty();
    }

    /// The first migration that this program does not know, or that failed; empty when all is well.
    Optional<String> unknownStep() throws SQLException {
        List<String> steps = database.texts(STEPS);
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).equals((i + 1) + " 1") || i >= Migrations.VERSION) {
                return Optional.of(steps.get(i));
            }
        }
        return steps.isEmpty() ? Optional.of("0") : Optional.empty();
    }

    /// The first table, index, trigger or view that is not as the migrations make it; empty when all are.
    Optional<String> foreignObject() throws SQLException {
        Map<String, String> ours;
        try (Connection reference = Migrations.reference()) {
            ours = objects(reference);
        }
        Map<String, String> theirs = objects(database.connection());
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        for (String name : names) {
            if (!ours.getOrDefault(name, "").equals(theirs.getOrDefault(name, ""))) {
                return Optional.of(name);
            }
        }
        return database.texts(HISTORY_OBJECTS).stream()
                .filter(o -> !o.equals("index " + HISTORY + "_s_idx"))
                .findFirst();
    }

    private static Map<String, String> objects(Connection connection) throws SQLException {
        Map<String, String> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OBJECTS)) {
            while (rows.next()) {
                objects.put(rows.getString(1), rows.getString(2));
            }
        }
        return objects;
    }
}
