package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.sqlite.connection.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F2: a process that is killed while it receives has taken in all or nothing, and taking in again gives the same.
class ReceiveKillTest {
    private static final long SEED = 20_261_127;

    @TempDir
    Path folder;

    @Test
    void aKilledReceiptIsWholeOrNothing() throws Exception {
        survive(5);
    }

    @Test
    @Tag("long")
    void aKilledReceiptIsWholeOrNothingTwoHundredTimes() throws Exception {
        survive(200);
    }

    private void survive(int trials) throws Exception {
        Random random = new Random(SEED);
        List<Txn> theirs = ReceiveLoop.theirs();
        for (int trial = 0; trial < trials; trial++) {
            String when = "seed " + SEED + " trial " + trial;
            Plans plans = new Plans(Files.createDirectory(folder.resolve("trial" + trial)));
            kill(plans.written(), random.nextInt(900));
            try (PlanFile file = plans.files().open(plans.path())) {
                int received = file.roadmap().all(PlanEvent.class).size();
                assertThat(received).as(when).isIn(0, ReceiveLoop.MANY);
                assertThat(file.check()).as(when).isEmpty();
                file.receive(theirs);
                assertThat(file.roadmap().all(PlanEvent.class)).as(when).hasSize(ReceiveLoop.MANY);
                assertThat(file.check()).as(when).isEmpty();
                Plans.commit(file, Plans.organisation("after", "Kan skrive"));
            }
        }
    }

    private void kill(Path plan, int millis) throws Exception {
        try (ChildJvm child = ChildJvm.start(ReceiveLoop.class, plan, folder.resolve("child"))) {
            assertThat(child.line()).isEqualTo("open");
            child.process().waitFor(millis, TimeUnit.MILLISECONDS);
            child.kill();
        }
    }

    /// A failure in the middle, such as a full disk, leaves the snapshot, the vector and the file as they were.
    @Test
    void aFailedReceiptChangesNothing() throws Exception {
        Plans plans = new Plans(folder);
        plans.written();
        List<Txn> theirs = ReceiveLoop.theirs().subList(0, 20);
        try (PlanFile file = plans.files().open(plans.path())) {
            Roadmap before = file.roadmap();
            try (Database other = Database.open(plans.path())) {
                Sql.script(
                        other,
                        "CREATE TRIGGER full BEFORE INSERT ON txn WHEN NEW.seq = 15"
                                + " BEGIN SELECT RAISE(ABORT, 'full'); END");
                assertThat(catchThrowableOfType(PlanFileProblem.class, () -> file.receive(theirs)))
                        .isNotNull();
                Sql.script(other, "DROP TRIGGER full");
            }
            assertThat(file.roadmap()).isSameAs(before);
            assertThat(file.vector().of(theirs.getFirst().actor())).isZero();
            file.receive(theirs);
            assertThat(file.roadmap().all(PlanEvent.class)).hasSize(20);
            assertThat(file.check()).isEmpty();
        }
    }
}
