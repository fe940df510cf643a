package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePlanFileTest {
    @TempDir
    Path folder;

    @Test
    void reopensAsItWasClosed() throws Exception {
        Plans plans = new Plans(folder);
        Roadmap last;
        try (PlanFile file = plans.files().create(folder.resolve("a.koereplan"))) {
            Plans.commit(file, Plans.organisation("o1", "Et"));
            Plans.commit(file, Plans.organisation("o1", "To"));
            last = file.roadmap();
            assertThat(file.check()).isEmpty();
        }
        try (PlanFile file = plans.files().open(folder.resolve("a.koereplan"))) {
            assertThat(file.roadmap()).isEqualTo(last);
            assertThat(file.notices()).isEmpty();
            assertThat(file.log(0, 10)).extracting(Txn::seq).containsExactly(2L, 1L);
        }
    }
}
