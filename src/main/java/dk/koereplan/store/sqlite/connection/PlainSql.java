package dk.koereplan.store.sqlite.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jooq.DSLContext;

/// All SQL that is not said through jOOQ's DSL, because it has no words for it: `PRAGMA` and `VACUUM`, which are
/// SQLite's
/// own, and the scripts of the migrations, which are Flyway's. Nobody else hands SQL over as text (a test holds it).
public final class PlainSql {
    /// Those of `reliability.md` 2.2 that the driver's configuration does not know.
    private static final String SETTINGS = "PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON;"
            + " PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;";

    private PlainSql() {}

    public static void settings(Connection connection) throws SQLException {
        script(connection, SETTINGS);
    }

    /// A script of several statements, as the migrations are.
    public static void script(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    public static int userVersion(DSLContext jooq) {
        return (int) number(jooq, "PRAGMA user_version");
    }

    /// How many bytes the file should have.
    public static long size(DSLContext jooq) {
        return number(jooq, "PRAGMA page_count") * number(jooq, "PRAGMA page_size");
    }

    /// What is first found to be wrong with the file's pages; "ok" when nothing is.
    public static String quickCheck(DSLContext jooq) {
        return jooq.fetch("PRAGMA quick_check(1)").getValues(0, String.class).getFirst();
    }

    /// What is wrong with the file's pages and indexes; "ok" when nothing is.
    public static List<String> integrityCheck(DSLContext jooq) {
        return jooq.fetch("PRAGMA integrity_check(20)").getValues(0, String.class);
    }

    /// The tables of which a row leads to nothing.
    public static List<String> foreignKeyCheck(DSLContext jooq) {
        return jooq.fetch("PRAGMA foreign_key_check").getValues(0, String.class);
    }

    public static void vacuum(DSLContext jooq) {
        jooq.execute("VACUUM");
    }

    private static long number(DSLContext jooq, String pragma) {
        return jooq.fetch(pragma).getValues(0, Long.class).getFirst();
    }
}
