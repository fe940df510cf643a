package dk.koereplan.store.sqlite;

import dk.koereplan.store.sqlite.connection.PlainSql;
import dk.koereplan.store.sqlite.views.RecordViews;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The versions of the plan file's schema.
final class Migrations {
    /// This program's version of the schema; a test compares it with the scripts.
    static final int VERSION = 2;

    static final List<String> SCRIPTS = List.of("V1__plan.sql", "V2__records.sql");

    static final String FOLDER = "dk/koereplan/store/sqlite/migration";

    private Migrations() {}

    /// Brings the tables to [#VERSION]; the views and what is derived are the caller's. So is the check that the
    /// file is not newer.
    static void migrate(Path path) {
        Flyway.configure()
                .dataSource(new PlanSource(path))
                .locations("classpath:" + FOLDER)
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }

    /// A file of this package's resources.
    static String text(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An empty database in memory as the program of that version makes it.
    static Connection reference(int version) throws SQLException {
        Connection memory = new org.sqlite.JDBC().connect("jdbc:sqlite::memory:", new Properties());
        for (String script : SCRIPTS.subList(0, version)) {
            PlainSql.script(memory, text("migration/" + script));
        }
        if (version == VERSION) {
            RecordViews.renew(DSL.using(memory, SQLDialect.SQLITE));
        }
        return memory;
    }
}
