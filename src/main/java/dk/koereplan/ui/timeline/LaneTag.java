package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;

/// Whether a tag is that of a lane's title: its id may be the id of a record as well, such as a region's, so that
/// whoever
/// looks a tag up in the plan asks here first.
final class LaneTag {
    private LaneTag() {}

    static boolean is(Tag tag) {
        return tag.subject() instanceof Subject.Lane;
    }
}
