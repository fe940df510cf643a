package dk.koereplan.scene.timeline.index;

import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.lanes.LaneKey;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lane: a title, and items in rows without overlap. A collapsed lane and a group
/// have no rows; the lanes within an open group follow it.
///
/// @param depth 0, or 1 within another lane
/// @param group has lanes within it, which a collapsed one does not show
/// @param count how many initiatives with a bar stand in it, each once
/// @param days over which anything in it lies
/// @param rows the items of each row in order of time
public record TimelineLane(
        LaneKey is, int depth, boolean group, boolean collapsed, int count, DaySpan days, List<Row> rows) {
    /// Items that follow each other in time.
    ///
    /// @param numbers of the items in `lanes`
    public record Row(LaneIndex lanes, int[] numbers) {
        public List<TimelineItem> items() {
            return made(0, numbers.length);
        }

        /// The items of which something lies within these days, and one neighbour on each side. They are made anew each
        /// time.
        public List<TimelineItem> near(long first, long last) {
            int from = Math.max(0, firstEnding(first) - 1);
            int to = Math.min(numbers.length, firstBeginning(last + 1) + 1);
            return from < to ? made(from, to) : List.of();
        }

        private List<TimelineItem> made(int from, int to) {
            TimelineItem[] items = new TimelineItem[to - from];
            for (int i = from; i < to; i++) {
                items[i - from] = lanes.item(numbers[i]);
            }
            return List.of(items);
        }

        /// The place of the first item that does not end before the day.
        private int firstEnding(long day) {
            int low = 0;
            int high = numbers.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (lanes.items().last(numbers[middle]) < day) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private int firstBeginning(long day) {
            int low = 0;
            int high = numbers.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (lanes.items().first(numbers[middle]) < day) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    public Subject.Lane key() {
        return is.lane();
    }

    public String title() {
        return is.title();
    }

    /// The title with that of the lane around it.
    public String path() {
        return is.path();
    }

    @Nullable
    public Long ends() {
        return is.ends();
    }

    /// Its rows are shown, so that it may become higher to use an empty picture.
    public boolean open() {
        return !group && !collapsed;
    }

    /// An open outer lane tells what happens to its unit; within one, and collapsed, there is no room for it.
    @Nullable
    public String shownNote() {
        return collapsed || depth > 0 ? null : is.note();
    }

    /// Words about it with what happens to its unit, which is said also where there is no room to show it.
    public String noted(String words) {
        String note = is.note();
        return note == null ? words : words + ", " + note;
    }

    public double titleHeight() {
        double plain = open() ? Measures.LANE : Measures.GROUP;
        return shownNote() == null ? plain : open() ? Measures.NOTED : Measures.NOTED_GROUP;
    }

    public double height() {
        return open() ? Math.max(Measures.LANE_PAD * 2 + rows.size() * Measures.ROW, titleHeight()) : titleHeight();
    }
}
