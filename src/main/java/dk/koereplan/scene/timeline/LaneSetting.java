package dk.koereplan.scene.timeline;

import org.jspecify.annotations.Nullable;

/// How initiatives are sorted into lanes: by one field, or by a second one within each lane of the first.
public record LaneSetting(LaneField outer, @Nullable LaneField inner) {
    public static LaneSetting by(LaneField field) {
        return new LaneSetting(field, null);
    }
}
