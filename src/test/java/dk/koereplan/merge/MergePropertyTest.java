package dk.koereplan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// P1 to P5, P10, P12, P14 and P18 of `reliability.md` 2.10, over shared histories.
class MergePropertyTest {
    @Test
    void everyPropertyHoldsInAThousandHistories() {
        int histories = Integer.getInteger("merge.histories", 1_000);
        assertThat(Trial.firstFailure(LongStream.range(0, histories), Trial.all()))
                .isEmpty();
    }

    @Test
    @Tag("long")
    void everyPropertyHoldsInTwentyThousandFreshHistories() {
        long start = ThreadLocalRandom.current().nextLong(1_000_000_000L);
        assertThat(Trial.firstFailure(LongStream.range(start, start + 20_000), Trial.all()))
                .isEmpty();
    }
}
