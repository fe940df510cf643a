package dk.koereplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Generated;
import dk.koereplan.domain.roadmap.Roadmap;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Sanity of cost only: wide margins around what a slow machine needs, so that a square somewhere is noticed.
@Tag("bench")
class PlanIndexBench {
    private static final AsOf TODAY = Plans.on("2026-11-21");

    @Test
    void indexesTenThousandInitiativesQuickly() {
        Roadmap roadmap = Plans.roadmap(Generated.records(Generated.Size.of(10_000), 1));
        Duration index = median(() -> PlanIndex.of(roadmap));
        PlanIndex built = PlanIndex.of(roadmap);
        Duration scope = median(() -> Scope.of(built, PlanFilter.EMPTY, TODAY));
        Duration overview = median(() -> Overview.of(built, PlanFilter.EMPTY, TODAY));
        assertThat(index)
                .as("index %s, scope %s, overview %s", index, scope, overview)
                .isLessThan(Duration.ofMillis(200));
        assertThat(scope).isLessThan(Duration.ofMillis(200));
        assertThat(overview).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void surveysAThousandInitiativesWhileAPersonWaits() {
        PlanIndex index = Plans.index(Generated.records(Generated.Size.of(1_000), 1));
        assertThat(median(() -> Overview.of(index, PlanFilter.EMPTY, TODAY))).isLessThan(Duration.ofMillis(100));
    }

    private static Duration median(Runnable work) {
        long[] nanos = new long[9];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[nanos.length / 2]);
    }
}
