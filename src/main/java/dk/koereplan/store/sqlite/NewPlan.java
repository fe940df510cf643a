package dk.koereplan.store.sqlite;

import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.connection.SqlProblems;
import dk.koereplan.store.sqlite.file.PrivateFiles;
import dk.koereplan.store.sqlite.views.RecordViews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

/// Makes an empty plan under another name, and gives it its own when it is whole.
record NewPlan(Path path, Path real, Supplier<String> ids) {
    void write() throws PlanFileProblem {
        Path part = real.resolveSibling(real.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            PrivateFiles.create(part).close();
            Migrations.migrate(part);
            try (Database database = Database.open(part)) {
                database.transaction(() -> {
                    RecordViews.renew(database.jooq());
                    Meta.write(database, Meta.PLAN, ids.get());
                });
            }
            if (Files.exists(real)) {
                throw new PlanFileProblem(Reason.EXISTS, path);
            }
            PrivateFiles.publish(part, real);
        } catch (SQLException e) {
            throw SqlProblems.of(path, e);
        } catch (DataAccessException e) {
            throw SqlProblems.of(path, e);
        } catch (FlywayException e) {
            throw SqlProblems.of(path, e);
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.NOT_WRITABLE, path, e);
        } finally {
            remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // it bears no plan's name, and the next new plan of this name removes it
            org.slf4j.LoggerFactory.getLogger(NewPlan.class)
                    .warn("A partial file stays: {}", e.getClass().getName());
        }
    }
}
