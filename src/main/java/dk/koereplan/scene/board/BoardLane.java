package dk.koereplan.scene.board;

import dk.koereplan.scene.timeline.lanes.LaneRule;

/// The lanes that stand for no one thing.
public final class BoardLane {
    static final String SEVERAL = "several";

    private BoardLane() {}

    /// For what belongs to more than one.
    public static boolean isSeveral(String id) {
        return SEVERAL.equals(id);
    }

    /// For what belongs to none.
    public static boolean isNone(String id) {
        return LaneRule.NONE.equals(id);
    }
}
