package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.cli.CommandRun;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.connection.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A plan of version 1, made by the program of that version on 27-11-2026 (`new --sample demo`, `edit`, `apply`,
/// and two edits in a copy), opens, and is kept as it was beside the new one.
class UpgradeTest {
    private static final long SEED = 20_261_127;
    private static final String OFF = "DROP TRIGGER txn_is_never_updated; DROP TRIGGER change_is_never_updated;";

    @TempDir
    Path folder;

    private Plans plans;
    private byte[] old;

    @BeforeEach
    void anOldPlan() throws IOException {
        plans = new Plans(folder);
        try (InputStream in =
                new GZIPInputStream(Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("v1.koereplan.gz")))) {
            old = in.readAllBytes();
        }
        Files.write(plans.path(), old);
    }

    @Test
    void anOldPlanOpensWithAllThatWasInItAndIsKeptBesideIt() throws Exception {
        List<String> before = hashes("SELECT actor_id, seq, hash FROM txn ORDER BY actor_id, seq");
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.notices()).containsExactly(PlanFileNotice.of("upgraded", Path.of("plan-v1.koereplan")));
            assertThat(file.check()).isEmpty();
            assertWhole(file.roadmap());
            assertThat(file.log(0, 100)).hasSize(26);
        }
        assertThat(Files.readAllBytes(folder.resolve("plan-v1.koereplan"))).isEqualTo(old);
        assertThat(hashes("SELECT word.text, seq, lower(hex(hash)) FROM txn JOIN word ON nr = actor ORDER BY 1, 2"))
                .isEqualTo(before)
                .hasSize(26);
        assertThat(names()).containsExactly("plan-v1.koereplan", "plan.koereplan");
    }

    @Test
    void everyCommandTellsWhereTheOldPlanLies() throws Exception {
        CommandRun commands = new CommandRun(folder);
        String plan = plans.path().toString();
        CommandRun.Result read = commands.run("log", plan, "--json");
        assertThat(read.err()).as("a reader changes nothing").isEmpty();
        CommandRun.Result first = commands.run("edit", plan, "IN-001", "title=Nyt navn");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("nye format").contains("plan-v1.koereplan");
        assertThat(first.out()).doesNotContain("plan-v1.koereplan");
        assertThat(commands.run("edit", plan, "IN-001", "title=Et andet").err()).isEmpty();
    }

    @Test
    void aMigrationThatCannotBeWrittenLeavesTheOldBytes() throws Exception {
        Path plan = folder.resolve("p".repeat(233) + ".koereplan");
        Files.move(plans.path(), plan);
        PlanFileProblem problem =
                catchThrowableOfType(PlanFileProblem.class, () -> plans.files().open(plan));
        assertThat(problem.reason()).as("its copy's name is too long").isEqualTo(Reason.IO);
        assertThat(Files.readAllBytes(plan)).isEqualTo(old);
        assertThat(names()).containsExactly(String.valueOf(plan.getFileName()));
    }

    @Test
    void anUpgradedPlanIsLikeAnyOther() throws Exception {
        Txn first;
        try (PlanFile file = plans.files().open(plans.path())) {
            first = Plans.commit(file, Plans.organisation("o1", "Ny"));
            assertThat(first.deps().seen()).hasSize(2);
        }
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.notices()).isEmpty();
            assertThat(file.check()).isEmpty();
            assertThat(file.log(0, 1)).containsExactly(first);
        }
        assertThat(names()).containsExactly("plan-v1.koereplan", "plan.koereplan");
    }

    @Test
    void aReaderSeesAnOldPlanAndTouchesNothing() throws Exception {
        try (PlanFile file = plans.files().openReadOnly(plans.path())) {
            assertWhole(file.roadmap());
            assertThat(file.check()).isEmpty();
            assertThat(file.path()).isEqualTo(plans.path());
        }
        assertThat(Files.readAllBytes(plans.path())).isEqualTo(old);
        assertThat(names()).containsExactly("plan.koereplan");
    }

    @Test
    void anOlderCopyIsNeverWrittenOver() throws Exception {
        Files.writeString(folder.resolve("plan-v1.koereplan"), "somebody's");
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.notices()).containsExactly(PlanFileNotice.of("upgraded", Path.of("plan-v1-2.koereplan")));
        }
        assertThat(folder.resolve("plan-v1.koereplan")).hasContent("somebody's");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHAIN | UPDATE change SET value = replace(value, 'Nyt', 'Nyd')",
                "CHAIN | UPDATE txn SET hash = prev_hash WHERE seq = 9",
                "CHAIN | UPDATE txn SET deps = '{}' WHERE seq = 9",
                "DAMAGED | UPDATE txn SET deps = 'x' WHERE seq = 9",
                "DAMAGED | UPDATE txn SET hash = 'x' WHERE seq = 9",
                "FOREIGN_SCHEMA | CREATE TRIGGER spy AFTER INSERT ON txn BEGIN DELETE FROM draft; END",
                "FOREIGN_SCHEMA | CREATE VIEW record AS SELECT 1",
                "FOREIGN_SCHEMA | PRAGMA user_version = 0"
            })
    void aMigrationThatFailsLeavesTheOldBytes(Reason reason, String damage) throws Exception {
        String restore;
        try (Database database = Database.open(plans.path())) {
            restore = String.join(
                    ";",
                    Sql.texts(
                            database, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%updated'"));
        }
        Plans.tamper(plans.path(), OFF, damage, restore);
        byte[] damaged = Files.readAllBytes(plans.path());
        PlanFileProblem problem =
                catchThrowableOfType(PlanFileProblem.class, () -> plans.files().open(plans.path()));
        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(Files.readAllBytes(plans.path())).isEqualTo(damaged);
        assertThat(names()).containsExactly("plan.koereplan");
    }

    @Test
    void aMigrationThatIsKilledLeavesTheOldPlanOrTheNewOne() throws Exception {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 5; trial++) {
            Files.write(plans.path(), old);
            try (ChildJvm child = ChildJvm.start(HoldPlan.class, plans.path(), folder.resolve("child"))) {
                child.process().waitFor(300 + random.nextInt(900), TimeUnit.MILLISECONDS);
                child.kill();
            }
            try (PlanFile file = plans.files().open(plans.path())) {
                assertWhole(file.roadmap());
                assertThat(file.check()).as("seed " + SEED + " trial " + trial).isEmpty();
            }
        }
    }

    private static void assertWhole(Roadmap roadmap) {
        assertThat(roadmap.find(Initiative.class, "IN-900").orElseThrow().title())
                .isEqualTo("Nyt initiativ");
        assertThat(roadmap.find(Initiative.class, "IN-001").orElseThrow().description())
                .isEqualTo("To linjer\nog en tab\t\\");
        assertThat(roadmap.find("RSK-2")).isEmpty();
        assertThat(roadmap.find("IN-900-M1").orElseThrow().title()).isEqualTo("Første møde igen");
        assertThat(roadmap.all(Initiative.class)).hasSize(43);
    }

    private List<String> hashes(String sql) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + plans.path());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getLong(2) + " " + rows.getString(3));
            }
        }
        return found;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
