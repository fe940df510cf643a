package dk.koereplan.scene.timeline.canvas;

import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.List;

/// What the layers of one picture share.
///
/// @param legend what has been drawn and must be explained
/// @param labels where labels stand that lines go around, and leave readable where they cannot
/// @param names where the band of meetings has its names, which lines leave readable and go no other way for
public record Canvas(
        Drawing drawing, Frame frame, Marked marked, LegendItems legend, List<Bounds> labels, List<Bounds> names) {
    public Canvas(Drawing drawing, Frame frame, Marked marked) {
        this(drawing, frame, marked, new LegendItems(), new ArrayList<>(), new ArrayList<>());
    }

    public TimelineViewport view() {
        return frame.view();
    }

    public TimelineModel model() {
        return frame.model();
    }

    public Texts texts() {
        return frame.model().texts();
    }

    public Bounds body() {
        return frame.body();
    }
}
