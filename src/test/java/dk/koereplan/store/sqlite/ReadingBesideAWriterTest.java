package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader is told while another process writes is true of one moment.
class ReadingBesideAWriterTest {
    @TempDir
    Path folder;

    @Test
    void everyReadingIsOfOneMoment() throws Exception {
        readBesideAWriter(20);
    }

    @Test
    @Tag("long")
    void everyReadingIsOfOneMomentTwoHundredTimes() throws Exception {
        readBesideAWriter(200);
    }

    private void readBesideAWriter(int trials) throws Exception {
        Plans plans = new Plans(folder);
        Path plan = plans.written();
        try (ChildJvm child = ChildJvm.start(CommitLoop.class, plan, folder.resolve("child"), 0, 4)) {
            assertThat(child.line()).isEqualTo("open");
            assertThat(child.line()).isEqualTo("0");
            AtomicLong said = new AtomicLong();
            // not of the common pool, which the readings use
            Thread listener =
                    Thread.ofPlatform().start(() -> child.out().lines().forEach(line -> said.incrementAndGet()));
            long before = 0;
            for (int trial = 0; trial < trials; trial++) {
                try (PlanFile file = plans.files().openReadOnly(plan)) {
                    long seen = file.vector().seen().values().stream()
                            .mapToLong(n -> n)
                            .sum();
                    assertThat(seen).isGreaterThanOrEqualTo(before);
                    before = seen;
                    assertThat(file.check()).as("trial " + trial).isEmpty();
                    assertThatEachFollows(file.log(0, 8));
                }
            }
            assertThat(child.process().isAlive()).isTrue();
            child.kill();
            listener.join();
            assertThat(said.get()).as("commits beside").isGreaterThan(trials);
        }
        assertThat(plans.files().openReadOnly(plan).check()).isEmpty();
    }

    private static void assertThatEachFollows(List<Txn> newestFirst) {
        for (int i = 1; i < newestFirst.size(); i++) {
            Txn next = newestFirst.get(i - 1);
            Txn txn = newestFirst.get(i);
            if (next.actor().equals(txn.actor())) {
                assertThat(next.prevHash()).isEqualTo(txn.hash());
            }
        }
    }
}
