package dk.koereplan.scene.timeline.lanes;

import dk.koereplan.scene.Subject;
import org.jspecify.annotations.Nullable;

/// What makes a lane.
///
/// @param lane the id of the record or value, [LaneRule#NONE] for what has none, and of those around it
/// @param path the title with those of the lanes around it, outermost first
/// @param note what happens to the unit, such as "→ Østdanmark 01-01-2027"
/// @param ends the last day on which the unit exists, counted from 1970-01-01
public record LaneKey(
        Subject.Lane lane,
        String title,
        String path,
        @Nullable String note,
        @Nullable Long ends) {
    static LaneKey of(String id, String title) {
        return new LaneKey(new Subject.Lane(id, null), title, title, null, null);
    }

    /// Within another lane, with whose unit it ends unless it ends by itself.
    public LaneKey inside(LaneKey outer) {
        return new LaneKey(
                new Subject.Lane(outer.lane.outer(), lane.outer()),
                title,
                outer.path + ", " + path,
                note,
                ends == null ? outer.ends : ends);
    }
}
