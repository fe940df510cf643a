package dk.koereplan.store.sqlite.connection;

import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;

/// A connection to a plan file with the settings of every connection, and its prepared statements. Never makes a file.
/// For one thread at a time.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Settings QUIET = new Settings().withRenderSchema(false).withExecuteLogging(false);

    /// Milliseconds until another process's lock is told. A reader waits longer, since one that commits edit after edit
    /// leaves it short gaps only; a writer's lock on the plan keeps other writers out anyway.
    private static final int READER_WAITS = 15_000;

    private static final int WRITER_WAITS = 2_000;

    private final Path path;
    private final Path shown;
    private final boolean readOnly;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private SQLiteConnection connection;
    private DSLContext jooq;

    private Database(Path path, Path shown, boolean readOnly) throws SQLException {
        this.path = path;
        this.shown = shown;
        this.readOnly = readOnly;
        this.connection = connect();
        this.jooq = DSL.using(connection, SQLDialect.SQLITE, QUIET);
    }

    /// Does what every opening begins with, in memory, so that its classes and the driver's library are there when a
    /// file is opened. What fails here fails again there, and is told there.
    public static void load() {
        try (Connection memory = config(false).createConnection("jdbc:sqlite::memory:")) {
            PlainSql.settings(memory);
            PlainSql.userVersion(DSL.using(memory, SQLDialect.SQLITE, QUIET));
        } catch (SQLException | LinkageError e) {
            LOG.info("SQLite cannot be loaded: {}", e.getClass().getName());
        }
    }

    public static Database open(Path path) throws SQLException {
        return new Database(path, path, false);
    }

    public static Database openReadOnly(Path path) throws SQLException {
        return new Database(path, path, true);
    }

    /// @param shown the plan that the file is a copy of
    public static Database openReadOnly(Path path, Path shown) throws SQLException {
        return new Database(path, shown, true);
    }

    private SQLiteConnection connect() throws SQLException {
        return connect(path, readOnly);
    }

    public static SQLiteConnection connect(Path path, boolean readOnly) throws SQLException {
        SQLiteConnection connection = (SQLiteConnection) config(readOnly).createConnection(url(path));
        PlainSql.settings(connection);
        return connection;
    }

    /// A `file:` URI: percent-encoded, so that no name is taken for parameters.
    public static String url(Path path) {
        return "jdbc:sqlite:" + path.toUri();
    }

    private static SQLiteConfig config(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(readOnly ? READER_WAITS : WRITER_WAITS);
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
    public Path file() {
        return path;
    }

    /// The plan, as people know it.
    public Path path() {
        return shown;
    }

    public boolean readOnly() {
        return readOnly;
    }

    public DSLContext jooq() {
        return jooq;
    }

    /// A query as a statement of the driver, kept for the next time: for many rows, which are read by column.
    public PreparedStatement prepared(Query query) throws SQLException {
        String sql = query.getSQL();
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /// Work that is written as a whole or not at all.
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /// Runs `work` in one transaction; when it returns, what it wrote is durable.
    public void transaction(Work work) throws SQLException {
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

    /// Reading that SQLite may refuse.
    @FunctionalInterface
    public interface Reading<T> {
        T run() throws SQLException, PlanFileProblem;
    }

    /// Reads what belongs together as it was at one moment. No commit gets through meanwhile, so that
    /// whatever takes long is done afterwards.
    public <T> T reading(Reading<T> reading) throws SQLException, PlanFileProblem {
        boolean done = false;
        try {
            connection.setCurrentTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
            connection.setAutoCommit(false);
            T read = reading.run();
            connection.commit();
            connection.setAutoCommit(true);
            connection.setCurrentTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            done = true;
            return read;
        } finally {
            if (!done) {
                abandon();
            }
        }
    }

    /// After a failure the driver's state cannot be trusted (`reliability.md` 2.2), so the connection is made anew.
    private void abandon() throws SQLException {
        close();
        connection = connect();
        jooq = DSL.using(connection, SQLDialect.SQLITE, QUIET);
    }

    @Override
    public void close() throws SQLException {
        prepared.clear();
        connection.close();
    }
}
