package dk.koereplan.scene.timeline.index;

import java.util.function.Function;

/// What a printed timeline shows: some days, and in them each item with its name, as nobody can point at it there.
///
/// @param first,last the first and last day shown, counted from 1970-01-01; what lies wholly beyond them is left out
/// @param footprint the days that an item takes in its row together with its name
public record Sheet(long first, long last, Function<TimelineItem, DaySpan> footprint) {
    boolean shows(long begin, long end) {
        return end >= first && begin <= last;
    }
}
