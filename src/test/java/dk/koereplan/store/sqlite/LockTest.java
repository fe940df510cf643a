package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.file.LockOwner;
import dk.koereplan.store.sqlite.file.PlanLock;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    @TempDir
    Path folder;

    private Plans plans;

    @BeforeEach
    void setUp() throws Exception {
        plans = new Plans(folder);
        plans.written();
    }

    @Test
    void aSecondOpeningInTheSameProgramIsRefused() throws Exception {
        SqlitePlanFiles files = plans.files();
        try (PlanFile first = files.open(plans.path())) {
            assertThat(first.readOnly()).isFalse();
            assertThat(refusal(files).reason()).isEqualTo(Reason.IN_USE);
            assertThat(Files.exists(lock())).isTrue();
        }
        files.open(plans.path()).close();
    }

    @Test
    void anotherProcessHasItAndIsNamed() throws Exception {
        try (ChildJvm child = ChildJvm.start(HoldPlan.class, plans.path(), folder.resolve("child"))) {
            assertThat(child.line()).isEqualTo("open");
            PlanFileProblem problem = refusal(plans.files());
            assertThat(problem.reason()).isEqualTo(Reason.IN_USE);
            assertThat(problem.arguments())
                    .contains(Long.toString(child.process().pid()));
            try (PlanFile reader = plans.files().openReadOnly(plans.path())) {
                assertThat(reader.roadmap().held()).hasSize(5);
            }
            // reading must not have freed the child's lock
            assertThat(refusal(plans.files()).reason()).isEqualTo(Reason.IN_USE);
        }
    }

    @Test
    void aDeadOwnersLockIsTakenOver() throws Exception {
        try (ChildJvm child = ChildJvm.start(HoldPlan.class, plans.path(), folder.resolve("child"))) {
            assertThat(child.line()).isEqualTo("open");
            child.kill();
        }
        assertThat(lock()).exists();
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.notices()).as("nobody has it open").isEmpty();
            assertThat(Files.readAllLines(lock()).getFirst())
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        }
        assertThat(lock()).doesNotExist();
    }

    @Test
    void onlyALockThatSomebodyMayStillHoldIsTold() throws Exception {
        ProcessHandle self = ProcessHandle.current();
        String pid = Long.toString(self.pid());
        String host = LockOwner.here(Clock.systemUTC()).host();
        Instant start = self.info().startInstant().orElseThrow();
        String now = Instant.now().toString();
        assertThat(told(new LockOwner(pid, "en anden maskine", "nogen", now))).containsExactly("lock.takenOver");
        assertThat(told(new LockOwner(pid, host, "nogen", now))).containsExactly("lock.takenOver");
        assertThat(told(new LockOwner(pid, host, "nogen", start.minusSeconds(60).toString())))
                .as("another process has its number")
                .isEmpty();
        assertThat(told(new LockOwner("4194999", host, "nogen", now)))
                .as("no such process")
                .isEmpty();
    }

    /// A file dialog in the owner's process opens every file of a folder to see what it is. On Linux the system's lock
    /// is
    /// gone when it closes the lock file.
    @Test
    void aLivingOwnerHasItThoughTheSystemsLockIsGone() throws Exception {
        try (ChildJvm child = ChildJvm.start(HoldPlan.class, plans.path(), folder.resolve("child"))) {
            assertThat(child.line()).isEqualTo("open");
            // another file of the same words, which nobody has locked
            List<String> owner = Files.readAllLines(lock());
            Files.delete(lock());
            Files.write(lock(), owner);
            assertThat(refusal(plans.files()).reason()).isEqualTo(Reason.IN_USE);
            child.kill();
        }
        plans.files().open(plans.path()).close();
    }

    private List<String> told(LockOwner left) throws Exception {
        Files.writeString(lock(), left.text());
        try (PlanFile file = plans.files().open(plans.path())) {
            return file.notices().stream().map(PlanFileNotice::key).toList();
        }
    }

    @Test
    void theEndOfTheProcessFreesTheLock() throws Exception {
        SqlitePlanFiles files = plans.files();
        PlanFile file = files.open(plans.path());
        files.end();
        assertThat(lock()).doesNotExist();
        assertThat(catchThrowableOfType(PlanFileProblem.class, () -> Plans.commit(file, Plans.organisation("o9", "Ny")))
                        .reason())
                .isEqualTo(Reason.CLOSED);
        assertThat(refusal(files).reason()).isEqualTo(Reason.CLOSED);
        assertThat(lock()).doesNotExist();
    }

    @Test
    void aLockOfTheOperatingSystemCounts() throws Exception {
        try (FileChannel other = FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            assertThat(refusal(plans.files()).reason()).isEqualTo(Reason.IN_USE);
        }
    }

    @Test
    void aLockThatCannotBeMadeOpensReadOnly() throws Exception {
        Files.createDirectory(lock());
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.readOnly()).isTrue();
            assertThat(file.notices()).extracting(PlanFileNotice::key).containsExactly("readOnly");
            PlanFileProblem problem = catchThrowableOfType(
                    PlanFileProblem.class, () -> Plans.commit(file, Plans.organisation("o9", "Ny")));
            assertThat(problem.reason()).isEqualTo(Reason.READ_ONLY);
        }
    }

    @Test
    void whoeverTakesItAsAnotherLetsGoHasItOrHearsThatItIsInUse() throws Exception {
        Path plan = plans.path();
        Clock clock = Clock.systemUTC();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> taken = pool.invokeAll(Collections.nCopies(2, () -> {
                int times = 0;
                for (int i = 0; i < 3_000; i++) {
                    try (PlanLock lock = PlanLock.take(plan, clock)) {
                        times += lock.channel().isOpen() ? 1 : 0;
                    } catch (PlanFileProblem problem) {
                        assertThat(problem.reason()).isEqualTo(Reason.IN_USE);
                    }
                }
                return times;
            }));
            for (Future<Integer> times : taken) {
                assertThat(times.get()).isPositive();
            }
        }
        assertThat(lock()).doesNotExist();
    }

    @Test
    void theLockSaysWhoAndSinceWhen() throws Exception {
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.readOnly()).isFalse();
            List<String> lines = Files.readAllLines(lock());
            assertThat(lines).hasSize(4).contains("2026-11-21T12:00:00Z", System.getProperty("user.name"));
        }
    }

    private Path lock() {
        return folder.resolve("plan.koereplan.lock");
    }

    private PlanFileProblem refusal(SqlitePlanFiles files) {
        return catchThrowableOfType(PlanFileProblem.class, () -> files.open(plans.path()));
    }
}
