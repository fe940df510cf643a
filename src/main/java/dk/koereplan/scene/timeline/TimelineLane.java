package dk.koereplan.scene.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A lane: a title, and items in rows without overlap.
///
/// @param key the id of what makes the lane, or `none`
/// @param note what happens to the unit, such as "→ Østdanmark 01-01-2027"
/// @param ends the last day on which the unit exists, counted from 1970-01-01
/// @param count how many initiatives stand in it
/// @param rows the items of each row in order of time
record TimelineLane(
        String key,
        String title,
        @Nullable String note,
        @Nullable Long ends,
        int count,
        List<Row> rows) {
    /// Items that follow each other in time, with the first and last day of each.
    record Row(List<TimelineItem> items, long[] firsts, long[] lasts) {
        static Row of(List<TimelineItem> items) {
            return new Row(
                    List.copyOf(items),
                    items.stream().mapToLong(TimelineItem::first).toArray(),
                    items.stream().mapToLong(TimelineItem::last).toArray());
        }

        /// The items of which something lies within these days, and one neighbour on each side.
        List<TimelineItem> near(long first, long last) {
            int from = Math.max(0, search(lasts, first) - 1);
            int to = Math.min(items.size(), search(firsts, last + 1) + 1);
            return from < to ? items.subList(from, to) : List.of();
        }

        /// The index of the first day that is not before the given one.
        private static int search(long[] days, long day) {
            int low = 0;
            int high = days.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (days[middle] < day) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    static TimelineLane of(LaneKey key, int count, List<TimelineItem> items) {
        int[] rowOf = RowPacking.rows(items.stream()
                .map(item -> new long[] {item.first(), item.last()})
                .toList());
        int rows = IntStream.of(rowOf).max().orElse(0) + 1;
        List<List<TimelineItem>> grouped = IntStream.range(0, rows)
                .<List<TimelineItem>>mapToObj(row -> new ArrayList<>())
                .toList();
        for (int i = 0; i < rowOf.length; i++) {
            grouped.get(rowOf[i]).add(items.get(i));
        }
        grouped.forEach(row -> row.sort(Comparator.comparingLong(TimelineItem::first)));
        return new TimelineLane(
                key.id(),
                key.title(),
                key.note(),
                key.ends(),
                count,
                grouped.stream().map(Row::of).toList());
    }

    double height() {
        return Math.max(
                Measures.LANE_PAD * 2 + rows.size() * Measures.ROW, note == null ? Measures.LANE : Measures.NOTED);
    }
}
