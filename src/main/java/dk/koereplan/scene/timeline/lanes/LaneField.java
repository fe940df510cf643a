package dk.koereplan.scene.timeline.lanes;

/// What the lanes of the timeline can stand for.
public enum LaneField {
    REGION,
    TRACK,
    THEME,
    AGREEMENT,
    PROFESSION,
    OWNER,
    STATE,
    LIGHT,
    /// How sure the least sure part of its money is.
    FUNDING
}
