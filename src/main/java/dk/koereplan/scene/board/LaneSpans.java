package dk.koereplan.scene.board;

import java.util.Arrays;

/// Where each lane of a board begins and ends, in units from the top of the first.
///
/// @param tops of the lanes, and one more for the end
/// @param title the height of a lane's title; 0 on a board without lanes
@SuppressWarnings("ArrayRecordComponent") // never handed out
record LaneSpans(double[] tops, double title) {
    static final double TITLE = 34;

    /// An empty lane has room to drop a card.
    private static final double LEAST = 44;

    /// How many cards stand below each other where a column and a lane meet.
    @FunctionalInterface
    interface Highest {
        int of(ColumnKey column, int lane);
    }

    static LaneSpans of(BoardModel model, Highest highest) {
        double pitch = model.setting().size().height() + BoardGeometry.GAP;
        double title = model.hasLanes() ? TITLE : 0;
        double[] tops = new double[model.laneCount() + 1];
        for (int lane = 0; lane < model.laneCount(); lane++) {
            int high = 0;
            for (ColumnKey column : model.keys()) {
                high = Math.max(high, highest.of(column, lane));
            }
            tops[lane + 1] = tops[lane] + title + (model.hasLanes() ? Math.max(LEAST, high * pitch) : high * pitch);
        }
        return new LaneSpans(tops, title);
    }

    double top(int lane) {
        return tops[lane];
    }

    /// Where its first card begins.
    double cards(int lane) {
        return tops[lane] + title;
    }

    double height(int lane) {
        return tops[lane + 1] - tops[lane];
    }

    double height() {
        return tops[tops.length - 1];
    }

    /// The lane at a height; the first above all, the last below all.
    int at(double y) {
        int found = Arrays.binarySearch(tops, y);
        int lane = found >= 0 ? found : -found - 2;
        return Math.clamp(lane, 0, tops.length - 2);
    }
}
