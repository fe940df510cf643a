package dk.koereplan.scene.timeline.index;

import dk.koereplan.scene.timeline.view.Measures;

/// How much lies where, in a coarse grid over all of a model's time and lanes. Made once, in time that grows with the
/// plan; what is drawn from it does not.
public final class OverviewGrid {
    public static final int ROWS = 11;
    public static final int COLUMNS = 480;
    /// How full a cell is drawn at most.
    static final int LEVELS = 3;

    private final long first;
    private final double daysPerColumn;
    private final int[][] counts = new int[ROWS][COLUMNS + 1];
    private final boolean[] overdue = new boolean[COLUMNS];
    private int overdueCount;
    private final double capacity;

    OverviewGrid(TimelineModel model) {
        first = model.days().first().orElseThrow().toEpochDay();
        long last = model.days().last().orElseThrow().toEpochDay();
        daysPerColumn = (last - first + 1.0) / COLUMNS;
        double height = Math.max(1, model.heights().top(model.lanes().size()));
        capacity = Math.max(1, height / Measures.ROW / ROWS);
        for (int lane = 0; lane < model.lanes().size(); lane++) {
            lane(model.lanes().get(lane), model.heights().top(lane), height);
        }
        for (int[] row : counts) {
            for (int column = 1; column < COLUMNS; column++) {
                row[column] += row[column - 1];
            }
        }
        model.overdue().forEach((day, count) -> {
            overdue[column(day.toEpochDay())] = true;
            overdueCount += count;
        });
    }

    private void lane(TimelineLane lane, double top, double height) {
        if (!lane.open()) {
            if (lane.collapsed()) {
                add(
                        row(top + lane.height() / 2, height),
                        lane.days().first(),
                        lane.days().last());
            }
            return;
        }
        double y = top + Measures.LANE_PAD + Measures.ROW / 2;
        for (TimelineLane.Row items : lane.rows()) {
            int row = row(y, height);
            for (int number : items.numbers()) {
                ItemIndex index = items.lanes().items();
                add(row, index.first(number), index.last(number));
            }
            y += Measures.ROW;
        }
    }

    private static int row(double y, double height) {
        return Math.clamp((int) (y / height * ROWS), 0, ROWS - 1);
    }

    private void add(int row, long from, long to) {
        int last = column(to);
        counts[row][column(from)]++;
        counts[row][last + 1]--;
    }

    private int column(long day) {
        return Math.clamp((int) ((day - first + .5) / daysPerColumn), 0, COLUMNS - 1);
    }

    /// How full a cell is of the rows that it stands for, 0 for empty. A single thing is seen however many there are.
    public int level(int row, int column) {
        int count = counts[row][column];
        return count == 0 ? 0 : Math.clamp((int) Math.ceil(LEVELS * count / capacity), 1, LEVELS);
    }

    public boolean isOverdue(int column) {
        return overdue[column];
    }

    public int overdueCount() {
        return overdueCount;
    }
}
