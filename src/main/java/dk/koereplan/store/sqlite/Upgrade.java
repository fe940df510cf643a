package dk.koereplan.store.sqlite;

import static dk.koereplan.store.sqlite.generated.tables.Txn.TXN;

import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.connection.PlainSql;
import dk.koereplan.store.sqlite.connection.SqlProblems;
import dk.koereplan.store.sqlite.derived.DerivedTables;
import dk.koereplan.store.sqlite.file.PrivateFiles;
import dk.koereplan.store.sqlite.log.BrokenChain;
import dk.koereplan.store.sqlite.log.LogReader;
import dk.koereplan.store.sqlite.log.LogWords;
import dk.koereplan.store.sqlite.views.RecordViews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.FlywayException;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Brings a plan of an earlier version up to date: on a copy, which takes the plan's place only when it was
/// checked from end to end. The plan as it was is kept beside it. Until then no byte of the plan is touched.
///
/// @param path the plan, as people know it
/// @param plan the file itself, which nobody writes meanwhile, with no journal
record Upgrade(Path path, Path plan) {
    private static final String ENDING = ".koereplan";

    /// Columns of version 1, which the tables that are generated from today's schema do not have.
    private static final Field<String> OLD_ACTOR = DSL.field(DSL.name("txn", "actor_id"), SQLDataType.VARCHAR);

    private static final Field<String> OLD_HASH = DSL.field(DSL.name("txn", "hash"), SQLDataType.VARCHAR);

    /// @return where the plan is as it was
    Path run() throws PlanFileProblem, IOException {
        Path part = Files.createTempFile(folder(), name() + "-", ".part");
        try {
            Files.copy(plan, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            onCopy(part);
            Path backup = keep();
            PrivateFiles.publish(part, plan);
            return backup;
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
        }
    }

    /// Brings a copy of the plan up to date.
    ///
    /// @throws PlanFileProblem when it cannot be, or when its log would say anything else than before
    void onCopy(Path copy) throws PlanFileProblem, IOException {
        try {
            Map<String, String> before = check(copy);
            Migrations.migrate(copy);
            try (Database database = Database.open(copy)) {
                fill(database);
                PlainSql.vacuum(database.jooq());
                require(new Opening(database, new ArrayList<>()).check().tails(), before);
            }
        } catch (SQLException e) {
            throw SqlProblems.of(path, e);
        } catch (DataAccessException e) {
            throw SqlProblems.of(path, e);
        } catch (FlywayException e) {
            throw SqlProblems.of(path, e);
        } catch (BrokenChain e) {
            throw new PlanFileProblem(Reason.CHAIN, path, e, e.actor(), e.seq());
        }
    }

    /// @return the last hash of each author of the old version's log
    private Map<String, String> check(Path copy) throws PlanFileProblem, SQLException {
        try (Database database = Database.openReadOnly(copy, path)) {
            int version = PlainSql.userVersion(database.jooq());
            Opening.requireSchema(database, version);
            String damage = PlainSql.quickCheck(database.jooq());
            if (!damage.equals("ok")) {
                throw new PlanFileProblem(Reason.DAMAGED, path, damage);
            }
            Map<String, String> hashes = new TreeMap<>();
            database.jooq()
                    .select(OLD_ACTOR, OLD_HASH)
                    .from(TXN)
                    .orderBy(OLD_ACTOR, TXN.SEQ)
                    .forEach(row -> hashes.put(row.value1(), row.value2()));
            return hashes;
        }
    }

    private static void fill(Database database) throws SQLException, BrokenChain {
        Roadmap roadmap = Roadmap.replay(new LogReader(database).read().txns());
        database.transaction(() -> {
            RecordViews.renew(database.jooq());
            new DerivedTables(database).rebuild(roadmap, LogWords.read(database.jooq()));
        });
    }

    private void require(LogEnd after, Map<String, String> before) throws PlanFileProblem {
        Map<String, String> hashes = new TreeMap<>();
        after.hashes().forEach((actor, hash) -> hashes.put(actor.value(), hash));
        if (!hashes.equals(before)) {
            throw new PlanFileProblem(Reason.DAMAGED, path, "migration");
        }
    }

    /// The plan as it is, under another name, compared byte for byte.
    private Path keep() throws PlanFileProblem, IOException {
        Path part = Files.createTempFile(folder(), name() + "-", ".part");
        try {
            Files.copy(plan, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            if (Files.mismatch(plan, part) != -1) {
                throw new IOException("the copy differs");
            }
            Path backup = free();
            PrivateFiles.publish(part, backup);
            return backup;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path free() throws PlanFileProblem {
        int version = Header.require(plan).userVersion();
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : "-" + i;
            Path backup = folder().resolve(name() + "-v" + version + number + ENDING);
            if (!Files.exists(backup)) {
                return backup;
            }
        }
    }

    private Path folder() {
        return plan.toAbsolutePath().resolveSibling(".").normalize();
    }

    private String name() {
        String name = String.valueOf(plan.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
