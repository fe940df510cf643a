package dk.koereplan.scene.timeline;

import org.jspecify.annotations.Nullable;

/// What makes a lane; see [TimelineLane].
record LaneKey(
        String id,
        String title,
        @Nullable String note,
        @Nullable Long ends) {}
