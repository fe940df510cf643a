package dk.koereplan.ui.timeline;

import dk.koereplan.domain.time.Precision;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.ui.timeline.view.Viewport;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Reads times and lanes off the timeline as it is shown now.
record Ruler(Viewport seen) {
    /// The room of lanes and tray, in units of the scene.
    Bounds body() {
        return seen.body();
    }

    /// @return days since 1970-01-01; parts of days are told
    double timeAt(double x) {
        TimelineViewport view = seen.view();
        return view.from() + (x - view.left()) / view.pixelsPerDay();
    }

    /// How finely the calendar is divided now.
    Precision unit() {
        return seen.view().unit();
    }

    /// The ids of the lanes that lie there, by the name of what they stand for.
    Map<String, String> lanesAt(Scene scene, double y) {
        LaneSetting lanes = seen.lanesProperty().get();
        LaneField inner = lanes.inner();
        Map<String, String> found = new HashMap<>();
        scene.tagged().stream()
                .filter(p ->
                        p.tag().subject() instanceof Subject.Lane && p.bounds().y() <= y)
                .max(Comparator.comparingDouble(p -> p.bounds().y()))
                .map(p -> (Subject.Lane) p.tag().subject())
                .ifPresent(lane -> {
                    found.put(lanes.outer().name(), lane.outer());
                    if (inner != null && lane.inner() != null) {
                        found.put(inner.name(), lane.inner());
                    }
                });
        return found;
    }
}
