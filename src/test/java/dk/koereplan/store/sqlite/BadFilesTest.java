package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Sha256;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.log.LogReader;
import dk.koereplan.store.sqlite.log.LogWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no plan, or not one of ours, is refused with its reason; it stays as it is, and nothing is left beside it.
class BadFilesTest {
    private static final String KEEP_TRIGGERS_OFF =
            "DROP TRIGGER txn_is_never_updated; DROP TRIGGER txn_is_never_deleted;"
                    + " DROP TRIGGER word_is_never_updated; DROP TRIGGER word_is_never_deleted;"
                    + " DROP TRIGGER change_is_never_updated; DROP TRIGGER change_is_never_deleted";

    @TempDir
    Path folder;

    private Plans plans;

    @BeforeEach
    void setUp() {
        plans = new Plans(folder);
    }

    @Test
    void aMissingPlanIsNotMade() throws IOException {
        assertThat(refusal(plans.path()).reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void aFolderIsNoPlan() throws IOException {
        assertThat(refusal(Files.createDirectory(plans.path())).reason()).isEqualTo(Reason.NOT_A_PLAN);
    }

    @Test
    void anEmptyFileIsNoNewPlan() throws IOException {
        assertThat(refusal(Files.createFile(plans.path())).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 5000})
    void aTextFileIsNoPlan(int lines) throws IOException {
        Path text = Files.writeString(plans.path(), "SQLite format 3, said the text\n".repeat(lines));
        assertThat(refusal(text).reason()).isEqualTo(Reason.NOT_A_PLAN);
    }

    @Test
    void aStubOfADatabaseIsNoPlan() throws IOException {
        assertThat(refusal(Files.writeString(plans.path(), "SQLite format 3\0")).reason())
                .isEqualTo(Reason.NOT_A_PLAN);
    }

    @Test
    void anotherProgramsDatabaseIsForeign() throws Exception {
        Plans.tamper(plans.path(), "CREATE TABLE t (a)", "INSERT INTO t VALUES (1)");
        assertThat(refusal(plans.path()).reason()).isEqualTo(Reason.FOREIGN);
    }

    @Test
    void anotherApplicationIdIsForeign() throws Exception {
        Plans.tamper(plans.written(), "PRAGMA application_id = 42");
        assertThat(refusal(plans.path()).reason()).isEqualTo(Reason.FOREIGN);
    }

    @Test
    void aNewerPlanNamesItsVersion() throws Exception {
        Plans.tamper(plans.written(), "PRAGMA user_version = 7");
        PlanFileProblem problem = refusal(plans.path());
        assertThat(problem.reason()).isEqualTo(Reason.NEWER);
        assertThat(problem.arguments()).contains(7);
    }

    @Test
    void anUnknownMigrationIsNewer() throws Exception {
        Plans.tamper(plans.written(), """
            INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                execution_time, success) VALUES (3, '3', 'later', 'SQL', 'V3__later.sql', 'x', 1, 1)\
            """);
        assertThat(refusal(plans.path()).reason()).isEqualTo(Reason.NEWER);
    }

    @Test
    void aFailedMigrationIsRefused() throws Exception {
        Plans.tamper(plans.written(), "UPDATE flyway_schema_history SET success = 0");
        assertThat(refusal(plans.path()).reason()).isEqualTo(Reason.NEWER);
    }

    @Test
    void aLostMigrationHistoryIsAForeignSchema() throws Exception {
        Plans.tamper(plans.written(), "DROP TABLE flyway_schema_history");
        assertThat(refusal(plans.path()).reason()).isEqualTo(Reason.FOREIGN_SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER spy AFTER INSERT ON txn BEGIN DELETE FROM draft; END",
                "CREATE TRIGGER spy AFTER INSERT ON flyway_schema_history BEGIN DELETE FROM draft; END",
                "CREATE VIEW open_items AS SELECT * FROM record",
                "DROP VIEW milestone; CREATE VIEW milestone AS SELECT * FROM record",
                "CREATE TRIGGER spy INSTEAD OF UPDATE ON milestone BEGIN DELETE FROM draft; END",
                "CREATE TABLE extra (a)",
                "CREATE VIRTUAL TABLE words USING fts5(title)",
                "DROP TRIGGER txn_is_never_updated",
                "DROP INDEX txn_newest",
                "ALTER TABLE record_row ADD COLUMN colour TEXT",
                "PRAGMA journal_mode = WAL"
            })
    void aChangedSchemaIsForeign(String change) throws Exception {
        Plans.tamper(plans.written(), change);
        assertThat(refusal(plans.path()).reason()).isEqualTo(Reason.FOREIGN_SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE txn SET reason = 'other' WHERE seq = 4",
                "UPDATE txn SET member = actor WHERE seq = 4",
                "UPDATE txn SET hlc_ms = hlc_ms + 1 WHERE seq = 4",
                "UPDATE txn SET deps = '' WHERE seq = 4",
                "UPDATE txn SET deps = deps || ' ' WHERE seq = 4",
                "UPDATE txn SET deps = '1:2:3' WHERE seq = 4",
                "UPDATE txn SET kind = 99999 WHERE seq = 4",
                "UPDATE txn SET hash = (SELECT t.hash FROM txn t WHERE t.seq = 3) WHERE seq = 4",
                "DELETE FROM txn WHERE seq = 4",
                "DELETE FROM change WHERE seq = 4",
                "UPDATE change SET value = replace(value, 'nummer', 'numser') WHERE seq = 4",
                "UPDATE change SET value = NULL, value_hash = zeroblob(32) WHERE seq = 4",
                "UPDATE change SET value = ' ' || value WHERE seq = 4",
                "UPDATE change SET preds = '' WHERE seq = 4",
                "UPDATE change SET preds = 'x' WHERE seq = 4",
                "UPDATE change SET id = 'o3' WHERE seq = 4",
                "UPDATE change SET idx = 1 WHERE seq = 4",
                "UPDATE txn SET seq = 99 WHERE seq = 4; UPDATE txn SET seq = 4 WHERE seq = 5;"
                        + " UPDATE txn SET seq = 5 WHERE seq = 99",
                "INSERT INTO change SELECT actor, 4, 1, kind, id, field_group, value, value_hash, preds FROM change"
                        + " WHERE seq = 4"
            })
    void aChangedLogNamesTheFirstBadTransaction(String change) throws Exception {
        String triggers = "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'";
        plans.written();
        String restore;
        try (Database database = Database.open(plans.path())) {
            restore = Sql.texts(database, triggers).getFirst();
        }
        Plans.tamper(plans.path(), KEEP_TRIGGERS_OFF, "PRAGMA foreign_keys = OFF", change, restore);
        PlanFileProblem problem = refusal(plans.path());
        assertThat(problem.reason()).isEqualTo(Reason.CHAIN);
        assertThat(problem.arguments()).contains(4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "12", "1E-2147483646", "[[[[\"x\"]]]]", "null", "NaN"})
    void aTitleThatIsNoTitleIsRefusedOrNamedAndGivenAgainThoughEveryHashFits(String title) throws Exception {
        plans.written();
        String value = "{\"kind\":\"OTHER\",\"source\":{\"demo\":true},\"title\":" + title + "}";
        try (Database database = Database.open(plans.path())) {
            LogReader.Log log = new LogReader(database).read();
            Txn last = log.txns().getLast();
            Change change = new Change(
                    new FieldKey("organisation", "hostile", FieldKey.CREATED), Value.Struct.EMPTY, List.of());
            Txn hostile = new Txn(
                    last.actor(),
                    last.seq() + 1,
                    last.hash(),
                    log.tails().vector(),
                    last.hlc().next(0),
                    "tester",
                    "test",
                    2,
                    new ChangeSet(TxnKind.EDIT, "test", "", List.of(change)));
            String hash = Txn.sha256(last.hash() + hostile.bodyHash(new Sha256(), List.of(Txn.sha256(value))));
            String trigger = Sql.texts(database, "SELECT sql FROM sqlite_schema WHERE name = 'change_is_never_updated'")
                    .getFirst();
            String txnTrigger = Sql.texts(database, "SELECT sql FROM sqlite_schema WHERE name = 'txn_is_never_updated'")
                    .getFirst();
            new LogWriter(database.jooq()).append(hostile);
            Sql.script(
                    database,
                    "DROP TRIGGER change_is_never_updated; DROP TRIGGER txn_is_never_updated;"
                            + " UPDATE change SET value = '" + value + "' WHERE seq = 11;"
                            + " UPDATE txn SET hash = x'" + hash + "' WHERE seq = 11; " + trigger + ";" + txnTrigger);
        }
        if (!title.equals("NaN")) {
            try (PlanFile file = plans.files().open(plans.path())) {
                assertThat(file.roadmap().find("hostile")).isEmpty();
                assertThat(Rules.unfit(file.roadmap())).singleElement().satisfies(refusal -> {
                    assertThat(refusal.entity()).isEqualTo("hostile");
                    assertThat(refusal.field()).isEqualTo("title");
                });
                Plans.commit(file, Plans.organisation("hostile", "Rettet"));
                assertThat(file.roadmap().find("hostile").map(Entity::title)).contains("Rettet");
                assertThat(file.check()).isEmpty();
            }
        } else {
            PlanFileProblem problem = refusal(plans.path());
            assertThat(problem.reason()).isEqualTo(Reason.CHAIN);
            assertThat(problem.arguments()).contains(11L);
        }
    }

    @Test
    void theLastTransactionCannotBeCutOffWithItsChangesLeft() throws Exception {
        plans.written();
        String restore;
        try (Database database = Database.open(plans.path())) {
            restore = Sql.texts(database, "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'")
                    .getFirst();
        }
        Plans.tamper(plans.path(), KEEP_TRIGGERS_OFF, "DELETE FROM txn WHERE seq = 10", restore);
        assertThat(refusal(plans.path()).arguments()).contains(10L);
    }

    private PlanFileProblem refusal(Path plan) throws IOException {
        Map<Path, Long> before = contents();
        PlanFileProblem problem =
                catchThrowableOfType(PlanFileProblem.class, () -> plans.files().open(plan));
        assertThat(contents()).isEqualTo(before);
        PlanFileProblem again =
                catchThrowableOfType(PlanFileProblem.class, () -> plans.files().openReadOnly(plan));
        assertThat(contents()).isEqualTo(before);
        assertThat(again.reason()).isEqualTo(problem.reason());
        return problem;
    }

    private Map<Path, Long> contents() throws IOException {
        Map<Path, Long> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.endsWith("state")).toList()) {
                contents.put(file, Files.isDirectory(file) ? 0 : checksum(file));
            }
        }
        return contents;
    }

    private static long checksum(Path file) throws IOException {
        var sum = new java.util.zip.CRC32();
        sum.update(Files.readAllBytes(file));
        return sum.getValue();
    }
}
