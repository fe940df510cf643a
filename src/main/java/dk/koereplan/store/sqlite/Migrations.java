package dk.koereplan.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/// The versions of the plan file's schema.
final class Migrations {
    /// This program's version of the schema; a test compares it with the scripts.
    static final int VERSION = 1;

    static final List<String> SCRIPTS = List.of("V1__plan.sql");

    static final String FOLDER = "dk/koereplan/store/sqlite/migration";

    private Migrations() {}

    /// Brings the file to [#VERSION]. The caller has checked that it is not newer.
    static void migrate(Path path) {
        Flyway.configure()
                .dataSource(new PlanSource(path))
                .locations("classpath:" + FOLDER)
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }

    static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("migration/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An empty database in memory with the schema of [#VERSION].
    static Connection reference() throws SQLException {
        Connection memory = new org.sqlite.JDBC().connect("jdbc:sqlite::memory:", new Properties());
        try (Statement statement = memory.createStatement()) {
            for (String script : SCRIPTS) {
                statement.executeUpdate(script(script));
            }
        }
        return memory;
    }
}
