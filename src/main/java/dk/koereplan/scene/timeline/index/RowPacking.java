package dk.koereplan.scene.timeline.index;

import java.util.Arrays;
import java.util.BitSet;

/// Spans of days in as few rows as possible without overlap; the uppermost free row is taken first.
///
/// @param rowOf the row of each span
/// @param rows the spans of each row in order of time
record RowPacking(int[] rowOf, int[][] rows) {
    private static final int DAY_BITS = 20;
    private static final int PLACE_BITS = 24;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    /// @param firsts,lasts first and last day of each span, both inclusive, no more than 2800 years apart
    static RowPacking of(int[] firsts, int[] lasts) {
        int zero = Arrays.stream(firsts).min().orElse(0);
        long[] begins = new long[firsts.length];
        long[] ends = new long[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            long last = lasts[i] - (long) zero;
            begins[i] = ((firsts[i] - (long) zero) << DAY_BITS | last) << PLACE_BITS | i;
            ends[i] = last << PLACE_BITS | i;
        }
        Arrays.sort(begins);
        Arrays.sort(ends);
        int[] rowOf = new int[firsts.length];
        var busy = new BitSet();
        int ended = 0;
        for (long begin : begins) {
            int span = (int) begin & PLACE;
            for (; lasts[(int) ends[ended] & PLACE] < firsts[span]; ended++) {
                busy.clear(rowOf[(int) ends[ended] & PLACE]);
            }
            rowOf[span] = busy.nextClearBit(0);
            busy.set(rowOf[span]);
        }
        return new RowPacking(rowOf, rows(rowOf, begins));
    }

    private static int[][] rows(int[] rowOf, long[] begins) {
        int[] sizes = new int[Arrays.stream(rowOf).max().orElse(-1) + 1];
        for (int row : rowOf) {
            sizes[row]++;
        }
        int[][] rows = new int[sizes.length][];
        Arrays.setAll(rows, row -> new int[sizes[row]]);
        int[] filled = new int[sizes.length];
        for (long begin : begins) {
            int span = (int) begin & PLACE;
            rows[rowOf[span]][filled[rowOf[span]]++] = span;
        }
        return rows;
    }
}
