package dk.koereplan.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// A connection to a plan file with the settings of every connection, and its prepared statements. Never makes a file.
/// For one thread at a time.
final class Database implements AutoCloseable {
    /// Those of `reliability.md` 2.2 that the driver's configuration does not know.
    private static final String MORE_PRAGMAS = "PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON;"
            + " PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;";

    private final Path path;
    private final Path shown;
    private final boolean readOnly;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private Connection connection;

    private Database(Path path, Path shown, boolean readOnly) throws SQLException {
        this.path = path;
        this.shown = shown;
        this.readOnly = readOnly;
        this.connection = connect();
    }

    static Database open(Path path) throws SQLException {
        return new Database(path, path, false);
    }

    static Database openReadOnly(Path path) throws SQLException {
        return new Database(path, path, true);
    }

    /// @param shown the plan that the file is a copy of
    static Database openReadOnly(Path path, Path shown) throws SQLException {
        return new Database(path, shown, true);
    }

    private Connection connect() throws SQLException {
        return connect(path, readOnly);
    }

    static Connection connect(Path path, boolean readOnly) throws SQLException {
        Connection connection = config(readOnly).createConnection(url(path));
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(MORE_PRAGMAS);
        }
        return connection;
    }

    /// A `file:` URI: percent-encoded, so that no name is taken for parameters.
    static String url(Path path) {
        return "jdbc:sqlite:" + path.toUri();
    }

    private static SQLiteConfig config(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(2000);
        config.enforceForeignKeys(true);
        config.setLockingMode(SQLiteConfig.LockingMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        }
        return config;
    }

    /// The file itself, which may be a copy of the plan.
    Path file() {
        return path;
    }

    /// The plan, as people know it.
    Path path() {
        return shown;
    }

    boolean readOnly() {
        return readOnly;
    }

    Connection connection() {
        return connection;
    }

    DSLContext jooq() {
        return DSL.using(connection, SQLDialect.SQLITE);
    }

    /// A statement that is kept for the next time.
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    void run(String sql, @Nullable Object... arguments) throws SQLException {
        bound(sql, arguments).executeUpdate();
    }

    /// The first column of every row.
    List<String> texts(String sql, @Nullable Object... arguments) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Work that is written as a whole or not at all.
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /// Runs `work` in one transaction; when it returns, what it wrote is durable.
    void transaction(Work work) throws SQLException {
        boolean done = false;
        try {
            connection.setAutoCommit(false);
            work.run();
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                abandon();
            }
        }
        connection.setAutoCommit(true);
    }

    /// After a failure the driver's state cannot be trusted (`reliability.md` 2.2), so the connection is made anew.
    private void abandon() throws SQLException {
        close();
        connection = connect();
    }

    @Override
    public void close() throws SQLException {
        prepared.clear();
        connection.close();
    }
}
