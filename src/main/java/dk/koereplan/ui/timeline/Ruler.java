package dk.koereplan.ui.timeline;

import dk.koereplan.domain.time.Precision;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Reads times and lanes off the timeline as it is shown now.
record Ruler(TimelineViewModel model) {
    /// The room of lanes and tray, in units of the scene.
    Bounds body() {
        return TimelineScene.body(model.model(), model.view());
    }

    /// @return days since 1970-01-01; parts of days are told
    double timeAt(double x) {
        TimelineViewport view = model.view();
        return view.from() + (x - view.left()) / view.pixelsPerDay();
    }

    /// How finely the calendar is divided now.
    Precision unit() {
        return model.view().unit();
    }

    /// The ids of the lanes that lie there, by the name of what they stand for.
    Map<String, String> lanesAt(Scene scene, double y) {
        String key = scene.tagged().stream()
                .filter(p -> p.tag().kind().equals("lane") && p.bounds().y() <= y)
                .max(Comparator.comparingDouble(p -> p.bounds().y()))
                .map(p -> p.tag().id())
                .orElse("");
        LaneSetting lanes = model.lanesProperty().get();
        LaneField inner = lanes.inner();
        int slash = inner == null ? -1 : key.indexOf('/');
        Map<String, String> found = new HashMap<>();
        found.put(lanes.outer().name(), slash < 0 ? key : key.substring(0, slash));
        if (inner != null && slash >= 0) {
            found.put(inner.name(), key.substring(slash + 1));
        }
        return found;
    }
}
