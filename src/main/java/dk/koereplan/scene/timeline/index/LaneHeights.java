package dk.koereplan.scene.timeline.index;

import java.util.Arrays;
import java.util.List;

/// How far below the first lane's top each lane begins, and how much it begins later when open lanes become higher.
public final class LaneHeights {
    private final double[] tops;
    private final int[] open;
    private final int[] group;

    LaneHeights(List<TimelineLane> lanes) {
        tops = new double[lanes.size() + 1];
        open = new int[lanes.size() + 1];
        group = new int[lanes.size()];
        for (int i = 0; i < lanes.size(); i++) {
            TimelineLane lane = lanes.get(i);
            tops[i + 1] = tops[i] + lane.height();
            open[i + 1] = open[i] + (lane.open() ? 1 : 0);
            group[i] = lane.depth() == 0 ? i : group[i - 1];
        }
    }

    /// The top of a lane; the end of the last lane for the number of lanes.
    public double top(int lane) {
        return tops[lane];
    }

    /// How many open lanes stand before this one; all of them for the number of lanes.
    public int openBefore(int lane) {
        return open[lane];
    }

    /// The outer lane that this one lies in, or is.
    public int group(int lane) {
        return group[lane];
    }

    /// The last lane that begins at or above a height below the first lane's top.
    public int at(double y) {
        int found = Arrays.binarySearch(tops, 0, Math.max(1, group.length), y);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
