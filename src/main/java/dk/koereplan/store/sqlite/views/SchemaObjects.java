package dk.koereplan.store.sqlite.views;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What SQLite says of a file's own schema, which no generator sees.
public final class SchemaObjects {
    private static final Table<?> SCHEMA = DSL.table(DSL.name("sqlite_schema"));
    private static final Field<String> TYPE = DSL.field(DSL.name("type"), SQLDataType.VARCHAR);
    private static final Field<String> NAME = DSL.field(DSL.name("name"), SQLDataType.VARCHAR);
    private static final Field<String> OF = DSL.field(DSL.name("tbl_name"), SQLDataType.VARCHAR);
    private static final Field<String> SQL = DSL.field(DSL.name("sql"), SQLDataType.VARCHAR);

    private SchemaObjects() {}

    /// Every object that is not of this table, as it was made: `view log` and its text.
    public static Map<String, String> without(DSLContext jooq, String table) {
        Map<String, String> objects = new TreeMap<>();
        jooq.select(TYPE, NAME, SQL)
                .from(SCHEMA)
                .where(SQL.isNotNull(), OF.ne(table))
                .forEach(row -> objects.put(row.value1() + " " + row.value2(), row.value3()));
        return objects;
    }

    /// What hangs on a table and was made for it by somebody: `index`, `trigger` and its name.
    public static List<String> on(DSLContext jooq, String table) {
        return jooq.select(TYPE, NAME)
                .from(SCHEMA)
                .where(OF.eq(table), TYPE.ne("table"), NAME.notLike("sqlite_autoindex%"))
                .fetch(row -> row.value1() + " " + row.value2());
    }

    public static boolean hasTable(DSLContext jooq, String table) {
        Condition named = TYPE.eq("table").and(NAME.eq(table));
        return jooq.fetchExists(jooq.selectOne().from(SCHEMA).where(named));
    }

    /// The names of the views in whose text these words stand.
    static List<String> viewsWith(DSLContext jooq, String words) {
        return jooq
                .select(NAME, SQL)
                .from(SCHEMA)
                .where(TYPE.eq("view"))
                .fetch(row -> row.value2().contains(words) ? row.value1() : "")
                .stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// Reads the schema, for which SQLite rolls back a journal first.
    public static void touch(DSLContext jooq) {
        jooq.fetchCount(SCHEMA);
    }
}
