package dk.koereplan.scene.timeline.lanes;

import org.jspecify.annotations.Nullable;

/// What makes a lane.
///
/// @param id the id of the record or value, [LaneRule#NONE] for what has none; within another lane `outer/inner`
/// @param path the title with those of the lanes around it, outermost first
/// @param note what happens to the unit, such as "→ Østdanmark 01-01-2027"
/// @param ends the last day on which the unit exists, counted from 1970-01-01
public record LaneKey(
        String id,
        String title,
        String path,
        @Nullable String note,
        @Nullable Long ends) {
    static LaneKey of(String id, String title) {
        return new LaneKey(id, title, title, null, null);
    }

    /// Within another lane, with whose unit it ends unless it ends by itself.
    public LaneKey inside(LaneKey outer) {
        return new LaneKey(
                outer.id + "/" + id, title, outer.path + ", " + path, note, ends == null ? outer.ends : ends);
    }
}
