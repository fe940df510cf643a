package dk.koereplan.scene.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Puts spans of days into as few rows as possible without overlap; the uppermost free row is taken first.
final class RowPacking {
    private record Busy(long until, int row) {}

    private RowPacking() {}

    /// The row of each span.
    ///
    /// @param spans first and last day of each, both inclusive
    static int[] rows(List<long[]> spans) {
        int[] rows = new int[spans.size()];
        var order = IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> spans.get(i)[0]).thenComparingLong(i -> spans.get(i)[1]))
                .toList();
        var busy = new PriorityQueue<Busy>(Comparator.comparingLong(Busy::until));
        var free = new TreeSet<Integer>();
        int count = 0;
        for (int i : order) {
            while (!busy.isEmpty() && busy.peek().until() < spans.get(i)[0]) {
                free.add(busy.poll().row());
            }
            int row = free.isEmpty() ? count++ : free.pollFirst();
            rows[i] = row;
            busy.add(new Busy(spans.get(i)[1], row));
        }
        return rows;
    }
}
