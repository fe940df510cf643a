package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import dk.koereplan.store.KeptDraft;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F19: a process that is killed loses nothing of what was typed and written; a text that cannot be read bars nobody.
class DraftKillTest {
    private static final long SEED = 20_261_128;

    @TempDir
    Path folder;

    @Test
    void whatWasTypedAndWrittenSurvivesAKill() throws Exception {
        Plans plans = new Plans(folder);
        Path plan = plans.written();
        Random random = new Random(SEED);
        for (int trial = 0; trial < 5; trial++) {
            int last = killed(plan, random.nextInt(250));
            try (PlanFile file = plans.files().open(plan)) {
                List<KeptDraft> kept = file.drafts().all();
                assertThat(kept).extracting(KeptDraft::record).containsExactly("o1");
                Value.Struct content = kept.getFirst().content();
                assertThat(content)
                        .as("seed " + SEED + " trial " + trial)
                        .isIn(DraftLoop.typed(last), DraftLoop.typed(last + 1));
                assertThat(file.check()).isEmpty();
                assertThat(file.log(0, 100)).hasSize(10);
            }
        }
    }

    /// @return the last number that the child said
    private int killed(Path plan, int millis) throws Exception {
        try (ChildJvm child = ChildJvm.start(DraftLoop.class, plan, folder.resolve("child"))) {
            int last = Integer.parseInt(child.line());
            child.process().waitFor(millis, TimeUnit.MILLISECONDS);
            child.kill();
            for (String line = child.line(); line != null && !line.isEmpty(); line = child.line()) {
                last = Integer.parseInt(line);
            }
            return last;
        }
    }

    @Test
    void aDraftThatNobodyCanReadKeepsNobodyOut() throws Exception {
        Plans plans = new Plans(folder);
        Path plan = plans.written();
        Plans.tamper(plan, "INSERT INTO draft VALUES ('o1', 'nonsense', 1), ('o2', '{\"a\":\"b\"}', 2)");
        try (PlanFile file = plans.files().open(plan)) {
            assertThat(file.drafts().all()).extracting(KeptDraft::record).containsExactly("o2");
        }
    }
}
