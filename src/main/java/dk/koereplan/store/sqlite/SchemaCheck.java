package dk.koereplan.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Whether a file's schema is ours, to the letter: a trigger or view that somebody added would run inside our edits.
/// Views of ours may be those of another version; they are made anew.
///
/// @param version the one that the file says it has
record SchemaCheck(Database database, int version) {
    private static final String HISTORY = "flyway_schema_history";
    private static final String OBJECTS = "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
            + " AND tbl_name <> '" + HISTORY + "'";
    private static final String HISTORY_OBJECTS = "SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = '"
            + HISTORY + "' AND type <> 'table' AND name NOT LIKE 'sqlite_autoindex%'";
    private static final String STEPS =
            "SELECT version || ' ' || success FROM " + HISTORY + " WHERE version IS NOT NULL ORDER BY installed_rank";

    private static final Map<Integer, Map<String, String>> REFERENCES = new ConcurrentHashMap<>();

    boolean hasHistory() {
        return !database.texts("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", HISTORY)
                .isEmpty();
    }

    /// The first migration that is not of the file's version, or that failed; empty when all is well.
    Optional<String> unknownStep() {
        List<String> steps = database.texts(STEPS);
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).equals((i + 1) + " 1") || i >= version) {
                return Optional.of(steps.get(i));
            }
        }
        return steps.size() < version ? Optional.of(String.valueOf(steps.size())) : Optional.empty();
    }

    /// The first table, index, trigger or view that is not as the migrations make it; empty when all are.
    Optional<String> foreignObject() throws SQLException {
        Map<String, String> ours = withoutViewsOfOurs(reference(version));
        Map<String, String> theirs = withoutViewsOfOurs(objects(database.jooq()));
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

    /// Whether the views are those that this program makes.
    boolean hasOurViews() throws SQLException {
        Map<String, String> ours = new TreeMap<>(reference(version));
        ours.entrySet().removeIf(e -> !isViewOfOurs(e));
        Map<String, String> theirs = objects(database.jooq());
        theirs.entrySet().removeIf(e -> !isViewOfOurs(e));
        return ours.equals(theirs);
    }

    private static Map<String, String> withoutViewsOfOurs(Map<String, String> objects) {
        Map<String, String> others = new TreeMap<>(objects);
        others.entrySet().removeIf(SchemaCheck::isViewOfOurs);
        return others;
    }

    private static boolean isViewOfOurs(Map.Entry<String, String> object) {
        return object.getKey().startsWith("view ") && object.getValue().contains(RecordViews.MARK);
    }

    private static Map<String, String> reference(int version) throws SQLException {
        Map<String, String> known = REFERENCES.get(version);
        if (known == null) {
            try (Connection reference = Migrations.reference(version)) {
                known = objects(DSL.using(reference, SQLDialect.SQLITE));
            }
            REFERENCES.put(version, known);
        }
        return known;
    }

    private static Map<String, String> objects(DSLContext jooq) {
        Map<String, String> objects = new TreeMap<>();
        jooq.fetch(OBJECTS).forEach(row -> objects.put(row.get(0, String.class), row.get(1, String.class)));
        return objects;
    }
}
