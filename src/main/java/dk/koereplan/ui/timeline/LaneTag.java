package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Tag;

/// The tag of a lane's title. Its id is the lane's key, which may be the id of a record as well, such as a region's:
/// whoever looks a tag up in the plan asks here first.
final class LaneTag {
    static final String KIND = "lane";

    private LaneTag() {}

    static boolean is(Tag tag) {
        return tag.kind().equals(KIND);
    }

    static Tag of(String key) {
        return new Tag(KIND, key, key);
    }
}
