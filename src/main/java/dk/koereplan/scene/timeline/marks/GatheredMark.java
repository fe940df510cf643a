package dk.koereplan.scene.timeline.marks;

import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.timeline.canvas.SoftEnds;
import java.util.List;

/// Several marks that would lie on each other, as one.
///
/// @param half half its width
/// @param role of the one that asks most of somebody
record GatheredMark(Drawing drawing, double x, double y, double half, String role) {
    /// What several in one are painted in; never as what is imprecise.
    static final String PLAIN = "event.count";

    /// Where there is no room for a number.
    ///
    /// @param ringed one of them is selected or has the focus
    void small(boolean ringed) {
        double reach = half + MarkSpans.WHISKER;
        double height = SoftEnds.HEIGHT / 2;
        drawing.box(PLAIN, new Bounds(x - reach, y - height / 2, 2 * reach, height), height / 2);
        if (ringed) {
            drawing.mark(Roles.ACCENT, Mark.DIAMOND, x, y, 2 * half + MarkLayer.SELECTED);
        }
        drawing.mark(role, Mark.DIAMOND, x, y, 2 * half);
    }

    void numbered(int count, boolean ringed) {
        if (ringed) {
            List<Point> ring = wide(half + MarkLayer.SELECTED / 2);
            drawing.polyline(Roles.ACCENT, ring, Polyline.Form.CLOSED, Stroke.of(1));
        }
        drawing.polyline(role, wide(half), Polyline.Form.CLOSED, Stroke.of(1.5));
        double baseline = drawing.metrics().baselineAround(y, EventMark.LETTER);
        drawing.text(role, x, baseline, EventMark.number(count), EventMark.LETTER, Anchor.MIDDLE);
    }

    /// A diamond with a flat top and bottom.
    private List<Point> wide(double reach) {
        double height = reach * .85;
        double flat = reach * .35;
        return List.of(
                new Point(x - flat, y - height),
                new Point(x + flat, y - height),
                new Point(x + reach, y),
                new Point(x + flat, y + height),
                new Point(x - flat, y + height),
                new Point(x - reach, y));
    }
}
