package dk.koereplan.scene.timeline.index;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.lanes.LaneKey;
import dk.koereplan.scene.timeline.lanes.LaneRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Everything on the line, sorted into lanes and rows.
final class LaneIndex {
    private static final int[] NOWHERE = {};
    private static final int[] WHOLE = {0};

    private final ItemIndex items;
    private final LaneRule outer;
    private final @Nullable LaneRule inner;
    private final int inners;
    private final @Nullable Sheet sheet;
    private final CellContents placements;
    private final int[] counts;
    private final int[] laneOf;
    private final List<TimelineLane> lanes = new ArrayList<>();

    /// @param inner the lanes within each outer one; null for none
    /// @param collapsed the keys of the lanes of which only a summary is shown
    LaneIndex(ItemIndex items, LaneRule outer, @Nullable LaneRule inner, Set<Subject.Lane> collapsed) {
        this(items, outer, inner, collapsed, null);
    }

    /// @param sheet what is printed; null on screen
    private LaneIndex(
            ItemIndex items,
            LaneRule outer,
            @Nullable LaneRule inner,
            Set<Subject.Lane> collapsed,
            @Nullable Sheet sheet) {
        this.sheet = sheet;
        this.items = items;
        this.outer = outer;
        this.inner = inner;
        int outers = outer.lanes().size();
        inners = inner == null ? 1 : inner.lanes().size();
        counts = new int[outers];
        placements = placed(outers);
        laneOf = new int[outers * inners];
        for (int lane = 0; lane < outers; lane++) {
            add(lane, collapsed);
        }
    }

    /// The same, with other lanes folded up.
    LaneIndex folded(Set<Subject.Lane> collapsed) {
        return new LaneIndex(items, outer, inner, collapsed, sheet);
    }

    /// The same on paper, with nothing folded up.
    LaneIndex on(Sheet paper) {
        return new LaneIndex(items, outer, inner, Set.of(), paper);
    }

    @Nullable
    Sheet sheet() {
        return sheet;
    }

    private CellContents placed(int outers) {
        int[][] rows = new int[items.size()][];
        int[][] columns = new int[items.size()][];
        IntStream.range(0, rows.length).parallel().forEach(number -> {
            Initiative initiative = items.initiative(number);
            boolean seen = isShown(number);
            rows[number] = !seen ? NOWHERE : initiative == null ? outer.rest() : outer.of(initiative);
            columns[number] = inner == null ? WHOLE : initiative == null ? inner.rest() : inner.of(initiative);
        });
        for (int number = 0; number < rows.length; number++) {
            if (items.hasBar(number) && isShown(number)) {
                for (int lane : rows[number]) {
                    counts[lane]++;
                }
            }
        }
        return new CellContents(rows, columns, outers, inners);
    }

    private boolean isShown(int number) {
        return items.isOnLine(number) && (sheet == null || sheet.shows(items.first(number), items.last(number)));
    }

    private void add(int lane, Set<Subject.Lane> collapsed) {
        LaneKey key = outer.lanes().get(lane);
        List<Integer> cells = new ArrayList<>();
        for (int cell = lane * inners; cell < (lane + 1) * inners; cell++) {
            if (!placements.isEmpty(cell)) {
                cells.add(cell);
            }
        }
        boolean closed = collapsed.contains(key.lane());
        if (cells.isEmpty()) {
            return;
        }
        if (inner == null) {
            add(key, 0, lane, counts[lane], closed);
            return;
        }
        cells.forEach(cell -> laneOf[cell] = lanes.size());
        int[] all = cells.stream()
                .flatMapToInt(cell -> Arrays.stream(placements.in(cell)))
                .toArray();
        lanes.add(new TimelineLane(key, 0, true, closed, counts[lane], extent(all), List.of()));
        for (int cell : closed ? List.<Integer>of() : cells) {
            LaneKey within = inner.lanes().get(cell % inners).inside(key);
            add(within, 1, cell, count(placements.in(cell)), collapsed.contains(within.lane()));
        }
    }

    private void add(LaneKey key, int depth, int cell, int count, boolean closed) {
        int[] numbers = placements.in(cell);
        laneOf[cell] = lanes.size();
        List<TimelineLane.Row> rows = closed ? List.of() : rows(cell, numbers);
        lanes.add(new TimelineLane(key, depth, false, closed, count, extent(numbers), rows));
    }

    private List<TimelineLane.Row> rows(int cell, int[] numbers) {
        int[] firsts = new int[numbers.length];
        int[] lasts = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            DaySpan printed = sheet == null ? null : sheet.footprint().apply(item(numbers[i]));
            firsts[i] = printed == null ? items.first(numbers[i]) : (int) printed.first();
            lasts[i] = printed == null ? items.last(numbers[i]) : (int) printed.last();
        }
        RowPacking packing = RowPacking.of(firsts, lasts);
        placements.packed(cell, packing.rowOf());
        var rows = new ArrayList<TimelineLane.Row>();
        for (int[] row : packing.rows()) {
            for (int i = 0; i < row.length; i++) {
                row[i] = numbers[row[i]];
            }
            rows.add(new TimelineLane.Row(this, row));
        }
        return rows;
    }

    private int count(int[] numbers) {
        return (int) Arrays.stream(numbers).filter(items::hasBar).count();
    }

    private DaySpan extent(int[] numbers) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int number : numbers) {
            first = Math.min(first, items.first(number));
            last = Math.max(last, items.last(number));
        }
        return new DaySpan(first, first, last, last);
    }

    List<TimelineLane> lanes() {
        return lanes;
    }

    /// The numbers of what stands in a lane or in the lanes within it, folded up or not, in order.
    IntStream in(Subject.Lane lane) {
        return IntStream.range(0, laneOf.length)
                .filter(cell -> {
                    LaneKey key = outer.lanes().get(cell / inners);
                    return key.lane().equals(lane)
                            || (inner != null
                                    && key.lane().outer().equals(lane.outer())
                                    && inner.lanes()
                                            .get(cell % inners)
                                            .lane()
                                            .outer()
                                            .equals(lane.inner()));
                })
                .flatMap(cell -> Arrays.stream(placements.in(cell)))
                .sorted()
                .distinct();
    }

    ItemIndex items() {
        return items;
    }

    TimelineItem item(int number) {
        return items.item(number, placements.shared(number));
    }

    /// Every place on the line of an initiative, or of the item that a milestone is drawn with; in a collapsed lane it
    /// is the lane's own first row.
    List<ItemPosition> places(String id) {
        int number = items.numberOf(id);
        if (number < 0 || placements.from(number) == placements.to(number)) {
            return List.of();
        }
        TimelineItem item = Objects.requireNonNull(item(number));
        return rows(number, (lane, row) -> new ItemPosition(lane, row, item));
    }

    /// The same places without what is drawn there, which costs as much as an initiative has milestones.
    List<TimelineLink.Standing> standings(String id, DaySpan days, boolean bar) {
        int number = items.numberOf(id);
        return number < 0 ? List.of() : rows(number, (lane, row) -> new TimelineLink.Standing(lane, row, days, bar));
    }

    private <T> List<T> rows(int number, BiFunction<Integer, Integer, T> made) {
        var places = new ArrayList<T>();
        int last = Integer.MIN_VALUE;
        for (int place = placements.from(number); place < placements.to(number); place++) {
            int lane = laneOf[placements.cell(place)];
            if (lane != last) {
                places.add(made.apply(lane, placements.row(place)));
                last = lane;
            }
        }
        return places;
    }
}
