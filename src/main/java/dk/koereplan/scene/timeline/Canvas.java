package dk.koereplan.scene.timeline;

import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.part.Marked;
import java.util.ArrayList;
import java.util.List;

/// What the layers of one picture share.
///
/// @param legend what has been drawn and must be explained
/// @param labels where labels stand that lines must not cross
record Canvas(Drawing drawing, Frame frame, Marked marked, LegendItems legend, List<Bounds> labels) {
    Canvas(Drawing drawing, Frame frame, Marked marked) {
        this(drawing, frame, marked, new LegendItems(), new ArrayList<>());
    }

    TimelineViewport view() {
        return frame.view();
    }

    TimelineModel model() {
        return frame.model();
    }

    Texts texts() {
        return frame.model().texts();
    }

    Bounds body() {
        return frame.body();
    }
}
