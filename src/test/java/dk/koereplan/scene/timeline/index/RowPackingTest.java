package dk.koereplan.scene.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowPackingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void packsWithoutOverlapInAsFewRowsAsAnyDayNeeds(long seed) {
        List<long[]> spans = spans(new Random(seed));
        RowPacking packing = RowPacking.of(
                spans.stream().mapToInt(s -> (int) s[0]).toArray(),
                spans.stream().mapToInt(s -> (int) s[1]).toArray());
        int[] rows = packing.rowOf();
        for (int row = 0; row < packing.rows().length; row++) {
            for (int span : packing.rows()[row]) {
                assertThat(rows[span]).isEqualTo(row);
            }
            long[] begins = IntStream.of(packing.rows()[row])
                    .mapToLong(span -> spans.get(span)[0])
                    .toArray();
            assertThat(begins).isSorted();
        }
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean apart = spans.get(i)[1] < spans.get(j)[0] || spans.get(j)[1] < spans.get(i)[0];
                assertThat(apart || rows[i] != rows[j])
                        .as("seed %d: %d and %d", seed, i, j)
                        .isTrue();
            }
        }
        long needed = LongStream.rangeClosed(0, 400)
                .map(day ->
                        spans.stream().filter(s -> s[0] <= day && day <= s[1]).count())
                .max()
                .orElseThrow();
        assertThat(IntStream.of(rows).max().orElseThrow() + 1).isEqualTo((int) needed);
    }

    private static List<long[]> spans(Random random) {
        var spans = new ArrayList<long[]>();
        for (int i = 0; i < 200; i++) {
            long first = random.nextInt(300);
            spans.add(new long[] {first, first + random.nextInt(100)});
        }
        return spans;
    }
}
