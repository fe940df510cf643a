package dk.koereplan.store.sqlite;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.party.OrganisationKind;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Plan files with a fixed clock and counted ids, and records to put into them.
record Plans(Path folder, AtomicLong count) {
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    Plans(Path folder) {
        this(folder, new AtomicLong());
    }

    SqlitePlanFiles files() {
        return files(NOW, "state");
    }

    /// @param state the folder of another installation's memory
    SqlitePlanFiles files(Instant now, String state) {
        return new SqlitePlanFiles(
                Clock.fixed(now, ZoneOffset.UTC),
                () -> folder.getFileName() + "-" + count.incrementAndGet(),
                "test",
                new Installation(folder.resolve(state)));
    }

    Path path() {
        return folder.resolve("plan.koereplan");
    }

    /// A plan with a few transactions in it, closed.
    Path written() throws PlanFileProblem {
        try (PlanFile file = files().create(path())) {
            for (int i = 1; i <= 5; i++) {
                commit(file, organisation("o" + i, "Organisation " + i));
                commit(file, organisation("o" + i, "Organisation nummer " + i));
            }
        }
        return path();
    }

    static Txn commit(PlanFile file, Entity... entities) throws PlanFileProblem {
        return commit(file, Edit.put(entities));
    }

    static Txn commit(PlanFile file, Edit edit) throws PlanFileProblem {
        Txn txn = file.prepare(Composer.compose(file.roadmap(), edit), "tester");
        file.commit(txn, file.roadmap().plus(txn));
        return txn;
    }

    /// Writes a new record's values as they are, as a program of an earlier version may have done.
    static Txn commitAsGiven(PlanFile file, EntityKind kind, String id, Value.Struct values) throws PlanFileProblem {
        Change change = new Change(new FieldKey(kind.singular(), id, FieldKey.CREATED), values, List.of());
        Txn txn = file.prepare(new ChangeSet(TxnKind.EDIT, "record.create", "", List.of(change)), "tester");
        file.commit(txn, file.roadmap().plus(txn));
        return txn;
    }

    static Txn commitAsGiven(PlanFile file, Entity entity) throws PlanFileProblem {
        EntityKind kind = EntityKind.of(entity);
        return commitAsGiven(file, kind, entity.id().value(), kind.schema().write(entity));
    }

    static Organisation organisation(String id, String title) {
        return Samples.record(
                Organisation.class, id, "title", title, "kind", OrganisationKind.PROFESSIONAL_ORGANISATION);
    }

    /// @param values as JSON with single quotes
    static Entity entity(EntityKind kind, String id, String values) {
        Value.Struct struct = new JsonReader(JsonLimits.LOG).struct(values.replace('\'', '"'));
        return kind.schema().read(id, struct);
    }

    /// As somebody would who opens the file with another program.
    static void tamper(Path plan, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + plan);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
