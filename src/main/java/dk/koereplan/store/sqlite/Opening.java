package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.connection.PlainSql;
import dk.koereplan.store.sqlite.connection.SqlProblems;
import dk.koereplan.store.sqlite.derived.DerivedTables;
import dk.koereplan.store.sqlite.derived.Difference;
import dk.koereplan.store.sqlite.derived.RecordRows;
import dk.koereplan.store.sqlite.log.BrokenChain;
import dk.koereplan.store.sqlite.log.LogReader;
import dk.koereplan.store.sqlite.log.LogWords;
import dk.koereplan.store.sqlite.views.RecordViews;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/// Everything that is checked of a plan file once SQLite has opened it, in the order of `reliability.md` 2.2.
record Opening(Database database, List<PlanFileNotice> notices) {
    /// A plan that passed.
    record Passed(Roadmap roadmap, LogEnd tails) {}

    Passed check() throws PlanFileProblem {
        try {
            LogReader reader = database.reading(() -> {
                requireSchema(database, Migrations.VERSION);
                requireWhole();
                requireSound();
                return new LogReader(database);
            });
            return database.readOnly() ? read(reader) : mended(reader);
        } catch (SQLException e) {
            throw SqlProblems.of(database.path(), e);
        } catch (DataAccessException e) {
            throw SqlProblems.of(database.path(), e);
        } catch (BrokenChain e) {
            throw new PlanFileProblem(Reason.CHAIN, database.path(), e, e.actor(), e.seq());
        }
    }

    /// Nothing is read from what is derived, so a reader need not mend it, and could not.
    private static Passed read(LogReader reader) throws SQLException, BrokenChain {
        LogReader.Log log = reader.read();
        return new Passed(Roadmap.replay(log.txns()), log.tails());
    }

    /// What is derived is read while other threads check the log's hashes.
    private Passed mended(LogReader reader) throws SQLException, BrokenChain {
        reader.fetch();
        DerivedTables derived = new DerivedTables(database);
        DerivedTables.Found found = derived.read(reader.words());
        LogReader.Log log = reader.verified();
        Roadmap roadmap = Roadmap.replay(log.txns());
        renewViews();
        mend(derived, found, roadmap);
        return new Passed(roadmap, log.tails());
    }

    /// @param version the one that the plan should have
    static void requireSchema(Database database, int version) throws SQLException, PlanFileProblem {
        int found = PlainSql.userVersion(database.jooq());
        new Header(found).requireKnown(database.path());
        if (found < 1) {
            throw new PlanFileProblem(Reason.FOREIGN_SCHEMA, database.path(), "user_version");
        }
        SchemaCheck schema = new SchemaCheck(database, version);
        if (!schema.hasHistory()) {
            throw new PlanFileProblem(Reason.FOREIGN_SCHEMA, database.path(), "flyway_schema_history");
        }
        Optional<String> step = schema.unknownStep();
        if (step.isPresent()) {
            throw new PlanFileProblem(Reason.NEWER, database.path(), step.get(), Migrations.VERSION);
        }
        Optional<String> foreign = schema.foreignObject();
        if (foreign.isPresent()) {
            throw new PlanFileProblem(Reason.FOREIGN_SCHEMA, database.path(), foreign.get());
        }
    }

    /// SQLite takes the missing end of a cut file for zeros.
    private void requireWhole() throws PlanFileProblem {
        long whole = PlainSql.size(database.jooq());
        long size = size();
        if (size != whole) {
            throw new PlanFileProblem(Reason.DAMAGED, database.path(), size + " of " + whole + " bytes");
        }
    }

    private long size() throws PlanFileProblem {
        try {
            return Files.size(database.file());
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.IO, database.path(), e);
        }
    }

    private void requireSound() throws PlanFileProblem {
        String found = PlainSql.quickCheck(database.jooq());
        if (!found.equals("ok")) {
            throw new PlanFileProblem(Reason.DAMAGED, database.path(), found);
        }
    }

    private void renewViews() throws SQLException {
        if (!new SchemaCheck(database, Migrations.VERSION).hasOurViews()) {
            database.transaction(() -> RecordViews.renew(database.jooq()));
        }
    }

    private void mend(DerivedTables derived, DerivedTables.Found found, Roadmap roadmap) throws SQLException {
        List<Difference> differences = found.differences(roadmap, RecordRows.Care.OPENING);
        if (!differences.isEmpty()) {
            Difference first = differences.getFirst();
            notices.add(PlanFileNotice.of("derived.rebuilt", first.table(), first.id()));
            database.transaction(() -> derived.rebuild(roadmap, LogWords.read(database.jooq())));
        }
    }
}
