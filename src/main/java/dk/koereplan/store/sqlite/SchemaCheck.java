package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.Sha256;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.views.RecordViews;
import dk.koereplan.store.sqlite.views.SchemaObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Whether a file's schema is ours, to the letter: a trigger or view that somebody added would run inside our edits.
/// Views of ours may be those of another version; they are made anew.
///
/// @param version the one that the file says it has
record SchemaCheck(Database database, int version) {
    private static final String HISTORY = "flyway_schema_history";
    private static final Table<?> STEPS = DSL.table(DSL.name(HISTORY));
    private static final Field<String> STEP = DSL.field(DSL.name("version"), SQLDataType.VARCHAR);
    private static final Field<String> SUCCESS = DSL.field(DSL.name("success"), SQLDataType.VARCHAR);
    private static final Field<Integer> RANK = DSL.field(DSL.name("installed_rank"), SQLDataType.INTEGER);

    /// What [#fingerprint] gives for what the migrations of the newest version make; a test says when it is another.
    /// To make that once in each process, in order to compare, takes half the time of opening a small plan.
    static final String NEWEST = "0659c17cd76794dfd6f786347c0a08bc3f201f00ffaa1570357bc20db8632bf1";

    private static final Map<Integer, Map<String, String>> REFERENCES = new ConcurrentHashMap<>();

    boolean hasHistory() {
        return SchemaObjects.hasTable(database.jooq(), HISTORY);
    }

    /// The first migration that is not of the file's version, or that failed; empty when all is well.
    Optional<String> unknownStep() {
        List<String> steps = database.jooq()
                .select(STEP, SUCCESS)
                .from(STEPS)
                .where(STEP.isNotNull())
                .orderBy(RANK)
                .fetch(row -> row.value1() + " " + row.value2());
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).equals((i + 1) + " 1") || i >= version) {
                return Optional.of(steps.get(i));
            }
        }
        return steps.size() < version ? Optional.of(String.valueOf(steps.size())) : Optional.empty();
    }

    /// The first table, index, trigger or view that is not as the migrations make it; empty when all are.
    Optional<String> foreignObject() throws SQLException {
        Map<String, String> found = SchemaObjects.without(database.jooq(), HISTORY);
        Optional<String> foreign = isNewest(found) ? Optional.empty() : foreignObject(found);
        return foreign.isPresent()
                ? foreign
                : SchemaObjects.on(database.jooq(), HISTORY).stream()
                        .filter(o -> !o.equals("index " + HISTORY + "_s_idx"))
                        .findFirst();
    }

    private Optional<String> foreignObject(Map<String, String> found) throws SQLException {
        Map<String, String> ours = withoutViewsOfOurs(reference(version));
        Map<String, String> theirs = withoutViewsOfOurs(found);
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        for (String name : names) {
            if (!ours.getOrDefault(name, "").equals(theirs.getOrDefault(name, ""))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private boolean isNewest(Map<String, String> objects) {
        return version == Migrations.VERSION && fingerprint(objects).equals(NEWEST);
    }

    /// Of every object's kind, name and text, each with its length: no text of one object can stand for several.
    static String fingerprint(Map<String, String> objects) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(objects).forEach((name, text) -> {
            all.append(name.length()).append(' ').append(text.length()).append(' ');
            all.append(name).append(text);
        });
        return new Sha256().of(all.toString());
    }

    /// Whether the views are those that this program makes.
    boolean hasOurViews() throws SQLException {
        Map<String, String> theirs = SchemaObjects.without(database.jooq(), HISTORY);
        if (isNewest(theirs)) {
            return true;
        }
        Map<String, String> ours = new TreeMap<>(reference(version));
        ours.entrySet().removeIf(e -> !isViewOfOurs(e));
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

    /// What the migrations make up to a version.
    static Map<String, String> reference(int version) throws SQLException {
        Map<String, String> known = REFERENCES.get(version);
        if (known == null) {
            try (Connection reference = Migrations.reference(version)) {
                known = SchemaObjects.without(DSL.using(reference, SQLDialect.SQLITE), HISTORY);
            }
            REFERENCES.put(version, known);
        }
        return known;
    }
}
