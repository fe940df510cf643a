package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.party.Organisation;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F1: a process that is killed while it writes loses at most the edit that it had not acknowledged.
class KillTest {
    private static final long SEED = 20_261_121;

    @TempDir
    Path folder;

    @Test
    void acknowledgedEditsSurvive() throws Exception {
        survive(10);
    }

    @Test
    @Tag("long")
    void acknowledgedEditsSurviveTwoHundredTimes() throws Exception {
        survive(200);
    }

    private void survive(int trials) throws Exception {
        Plans plans = new Plans(folder);
        Path plan = plans.written();
        Random random = new Random(SEED);
        int next = 0;
        for (int trial = 0; trial < trials; trial++) {
            int acknowledged = killed(plan, next, random.nextInt(250));
            try (PlanFile file = plans.files().open(plan)) {
                String when = "seed " + SEED + " trial " + trial;
                for (int i = next; i <= acknowledged; i++) {
                    assertThat(file.roadmap().find(Organisation.class, "k" + i))
                            .as(when + ": " + i)
                            .isPresent();
                }
                assertThat(file.roadmap().find(Organisation.class, "k" + (acknowledged + 2)))
                        .as(when)
                        .isEmpty();
                assertThat(file.check()).as(when).isEmpty();
                assertThat(file.notices()).as(when).noneMatch(n -> n.key().equals("derived.rebuilt"));
                Plans.commit(file, Plans.organisation("after" + trial, "Kan skrive"));
            }
            next = acknowledged + 2;
        }
    }

    /// @return the last number that the child said
    private int killed(Path plan, int first, int millis) throws Exception {
        try (ChildJvm child = ChildJvm.start(CommitLoop.class, plan, folder.resolve("child"), first)) {
            assertThat(child.line()).isEqualTo("open");
            int last = Integer.parseInt(child.line());
            child.process().waitFor(millis, TimeUnit.MILLISECONDS);
            child.kill();
            for (String line = child.line(); line != null && !line.isEmpty(); line = child.line()) {
                last = Integer.parseInt(line);
            }
            return last;
        }
    }
}
