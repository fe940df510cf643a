package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.connection.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlitePlanFileTest {
    @TempDir
    Path folder;

    private Plans plans;

    @BeforeEach
    void setUp() {
        plans = new Plans(folder);
    }

    @Test
    void reopensAsItWasClosed() throws Exception {
        Roadmap last;
        List<Txn> log;
        try (PlanFile file = plans.files().create(plans.path())) {
            Plans.commit(file, Plans.organisation("o1", "Et"));
            Plans.commit(file, Plans.organisation("o1", "To"), Plans.organisation("o2", "Tre"));
            Plans.commit(file, Edit.of(new Edit.Step.Remove("o1")).because("Findes ikke mere"));
            last = file.roadmap();
            log = file.log(0, 10);
            assertThat(file.check()).isEmpty();
        }
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.roadmap()).isEqualTo(last);
            assertThat(file.log(0, 10)).isEqualTo(log);
            assertThat(file.notices()).isEmpty();
        }
    }

    @Test
    void theLogIsReadByPageNewestFirst() throws Exception {
        try (PlanFile file = plans.files().open(plans.written())) {
            assertThat(file.log(0, 3)).extracting(Txn::seq).containsExactly(10L, 9L, 8L);
            assertThat(file.log(8, 3)).extracting(Txn::seq).containsExactly(2L, 1L);
            assertThat(file.log(10, 3)).isEmpty();
            Txn fourth = file.txn(file.log(0, 1).getFirst().actor(), 4).orElseThrow();
            assertThat(file.change(fourth.changeId(0)))
                    .map(Change::key)
                    .hasValueSatisfying(key -> assertThat(key.entity()).isEqualTo("o2"));
            assertThat(file.txn(fourth.actor(), 11)).isEmpty();
            assertThat(file.change(fourth.changeId(1))).isEmpty();
        }
    }

    @Test
    void aTransactionContinuesItsChain() throws Exception {
        try (PlanFile file = plans.files().create(plans.path())) {
            Txn first = Plans.commit(file, Plans.organisation("o1", "Et"));
            Txn second = Plans.commit(file, Plans.organisation("o1", "To"));
            assertThat(first.deps()).isEqualTo(VersionVector.EMPTY);
            assertThat(second.prevHash()).isEqualTo(first.hash());
            assertThat(second.deps()).isEqualTo(VersionVector.EMPTY.with(file.actor(), 1));
            assertThat(second.hlc()).isEqualTo(new Hlc(Plans.NOW.toEpochMilli(), 1));
            assertThatThrownBy(() -> file.commit(second, file.roadmap())).isInstanceOf(IllegalArgumentException.class);
            assertThat(file.log(0, 9)).hasSize(2);
        }
    }

    @Test
    void timeNeverGoesBack() throws Exception {
        plans.written();
        try (PlanFile file =
                plans.files(Plans.NOW.minus(Duration.ofDays(3650)), "state").open(plans.path())) {
            Txn txn = Plans.commit(file, Plans.organisation("o9", "Ny"));
            assertThat(txn.hlc()).isEqualTo(new Hlc(Plans.NOW.toEpochMilli(), 10));
        }
        try (PlanFile file = plans.files(Plans.NOW.plusSeconds(60), "state").open(plans.path())) {
            Txn txn = Plans.commit(file, Plans.organisation("o9", "Nyere"));
            assertThat(txn.hlc()).isEqualTo(new Hlc(Plans.NOW.toEpochMilli() + 60_000, 0));
        }
    }

    @Test
    void anExistingFileIsNotReplaced() throws Exception {
        Files.writeString(plans.path(), "Mit");
        PlanFileProblem problem =
                catchThrowableOfType(PlanFileProblem.class, () -> plans.files().create(plans.path()));
        assertThat(problem.reason()).isEqualTo(Reason.EXISTS);
        assertThat(plans.path()).hasContent("Mit");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(plans.path());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive - Regionen", "Dropbox", "Nextcloud", "iCloudDrive"})
    void aSyncFolderIsNoPlaceToWork(String name) throws Exception {
        Path shared = Files.createDirectories(folder.resolve(name).resolve("køreplan"));
        Path plan = Files.copy(plans.written(), shared.resolve("plan.koereplan"));
        Path other = shared.resolve("ny.koereplan");
        assertThat(reason(plan)).isEqualTo(Reason.SHARED_FOLDER);
        assertThat(catchThrowableOfType(
                                PlanFileProblem.class, () -> plans.files().create(other))
                        .reason())
                .isEqualTo(Reason.SHARED_FOLDER);
        plans.files().openReadOnly(plan).close();
        try (var files = Files.list(shared)) {
            assertThat(files).containsExactly(plan);
        }
        Path link = Files.createSymbolicLink(folder.resolve("genvej.koereplan"), plan);
        assertThat(reason(link)).isEqualTo(Reason.SHARED_FOLDER);
    }

    @Test
    void aReadOnlyPlanIsReadAndNotWritten() throws Exception {
        byte[] before = Files.readAllBytes(plans.written());
        try (PlanFile file = plans.files().openReadOnly(plans.path())) {
            assertThat(file.readOnly()).isTrue();
            assertThat(file.roadmap().held()).hasSize(5);
            PlanFileProblem problem = catchThrowableOfType(
                    PlanFileProblem.class, () -> Plans.commit(file, Plans.organisation("o9", "Ny")));
            assertThat(problem.reason()).isEqualTo(Reason.READ_ONLY);
        }
        assertThat(plans.path()).hasBinaryContent(before);
    }

    @Test
    void openingAndClosingWritesNothing() throws Exception {
        byte[] before = Files.readAllBytes(plans.written());
        plans.files().open(plans.path()).close();
        assertThat(plans.path()).hasBinaryContent(before);
    }

    @Test
    void anotherWriterIsWaitedForAndNamedBusy() throws Exception {
        try (PlanFile file = plans.files().open(plans.written());
                Database other = Database.open(plans.path())) {
            Sql.script(other, "BEGIN IMMEDIATE");
            Roadmap before = file.roadmap();
            PlanFileProblem problem = catchThrowableOfType(
                    PlanFileProblem.class, () -> Plans.commit(file, Plans.organisation("o9", "Ny")));
            assertThat(problem.reason()).isEqualTo(Reason.BUSY);
            assertThat(file.roadmap()).isSameAs(before);
            Sql.script(other, "ROLLBACK");
            Plans.commit(file, Plans.organisation("o9", "Ny"));
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void aStaleJournalIsMovedAside() throws Exception {
        Plans strangers = new Plans(Files.createDirectory(folder.resolve("andre")));
        Path stranger = strangers.written();
        Path journal = folder.resolve("plan.koereplan-journal");
        try (Database database = Database.open(stranger)) {
            Sql.script(
                    database,
                    "PRAGMA cache_size = 1; BEGIN; DELETE FROM head; UPDATE meta SET value = 'x'; DELETE FROM"
                            + " record_row");
            Files.copy(
                    strangers.folder().resolve("plan.koereplan-journal"), journal, StandardCopyOption.REPLACE_EXISTING);
        }
        plans.written();
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.roadmap().held()).hasSize(5);
            assertThat(file.check()).isEmpty();
            assertThat(file.notices()).extracting(PlanFileNotice::key).isSubsetOf("journal.aside");
        }
    }

    private Reason reason(Path plan) {
        return catchThrowableOfType(PlanFileProblem.class, () -> plans.files().open(plan))
                .reason();
    }
}
