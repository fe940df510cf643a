package dk.koereplan.scene.timeline.lanes;

import org.jspecify.annotations.Nullable;

/// How initiatives are sorted into lanes: by one field, or by a second one within each lane of the first.
public record LaneSetting(LaneField outer, @Nullable LaneField inner) {
    public LaneSetting {
        inner = inner == outer ? null : inner;
    }

    public static LaneSetting by(LaneField field) {
        return new LaneSetting(field, null);
    }

    /// The same lanes, with lanes of this field within each; null for none.
    public LaneSetting within(@Nullable LaneField field) {
        return new LaneSetting(outer, field);
    }
}
