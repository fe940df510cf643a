package dk.koereplan.scene.timeline;

/// What the lanes of the timeline stand for.
public enum LaneSetting {
    REGION,
    TRACK
}
