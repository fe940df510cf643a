package dk.koereplan.store.sqlite;

import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.connection.PlainSql;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jooq.exception.DataAccessException;

/// SQL as a test writes it.
final class Sql {
    private Sql() {}

    /// The first column of every row.
    static List<String> texts(Database database, String sql) {
        return database.jooq().fetch(sql).getValues(0, String.class);
    }

    static void script(Database database, String sql) throws SQLException {
        try {
            database.jooq().connection(connection -> PlainSql.script(connection, sql));
        } catch (DataAccessException e) {
            throw Objects.requireNonNull(e.getCause(SQLException.class));
        }
    }
}
