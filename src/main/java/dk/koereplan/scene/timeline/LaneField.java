package dk.koereplan.scene.timeline;

/// What the lanes of the timeline can stand for.
public enum LaneField {
    REGION,
    TRACK
}
