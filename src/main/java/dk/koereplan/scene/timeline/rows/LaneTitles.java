package dk.koereplan.scene.timeline.rows;

import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.index.TimelineLane;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.List;

/// The column of lane titles. A title stays in sight while any of its lane is seen, one of an inner lane below that of
/// the lane around it. The whole title is tagged `lane` with the lane's key: whoever picks it opens or collapses it.
final class LaneTitles {
    private static final double CHEVRON = 9;
    private static final double TEXT_X = 16;
    private static final double RING = 4;

    private final Canvas canvas;
    private final Drawing drawing;
    private final Frame frame;
    private final List<TimelineLane> lanes;

    LaneTitles(Canvas canvas) {
        this.canvas = canvas;
        drawing = canvas.drawing();
        frame = canvas.frame();
        lanes = canvas.model().lanes();
    }

    /// @param from,to the lanes of which something is seen; the last one excluded
    void draw(int from, int to) {
        int outer = from < to ? canvas.model().heights().group(from) : to;
        while (outer < to) {
            int next = outer + 1;
            while (next < lanes.size() && lanes.get(next).depth() > 0) {
                next++;
            }
            double top = sticky(outer, frame.bodyTop(), frame.laneTop(next));
            double bottom = top + lanes.get(outer).titleHeight();
            inner(Math.max(from, outer + 1), Math.min(next, to), bottom);
            title(lanes.get(outer), top);
            outer = next;
        }
    }

    private void inner(int from, int to, double below) {
        double end = canvas.body().bottom();
        if (from < to && below < end) {
            drawing.clipped(new Bounds(0, below, frame.left(), end - below), () -> {
                for (int lane = from; lane < to; lane++) {
                    double ceiling = Math.max(below, frame.bodyTop());
                    title(lanes.get(lane), sticky(lane, ceiling, frame.laneBottom(lane)));
                }
            });
        }
    }

    private double sticky(int lane, double ceiling, double bottom) {
        double most = bottom - lanes.get(lane).titleHeight();
        return Math.max(frame.laneTop(lane), Math.min(ceiling, most));
    }

    private void title(TimelineLane lane, double top) {
        drawing.tagged(new Tag(lane.is().lane(), spoken(lane)), () -> {
            drawing.box(
                    lane.group() ? Roles.BAND : "paper",
                    new Bounds(0, top + .5, frame.left(), lane.titleHeight() - 1),
                    0);
            words(lane, top, Measures.TITLE_X + lane.depth() * Measures.INDENT);
            if (canvas.marked().isTitleFocused(lane.key())) {
                focus(new Bounds(0, top, frame.left(), lane.titleHeight()).inset(RING));
            }
        });
    }

    private void focus(Bounds title) {
        drawing.box(Roles.FOCUS, title, RING);
        drawing.box(Roles.FOCUS, title.inset(1), RING - 1);
    }

    private void words(TimelineLane lane, double top, double x) {
        TextStyle style = lane.depth() == 0 ? TextStyle.BODY_STRONG : TextStyle.BODY;
        double baseline = lane.open()
                ? top + Measures.LANE_PAD + 15
                : drawing.metrics().baselineAround(top + Measures.GROUP / 2, style);
        double left = paper() ? x : x + TEXT_X - CHEVRON / 2;
        if (!paper()) {
            Mark mark = lane.collapsed() ? Mark.CLOSED : Mark.OPEN;
            drawing.mark(Roles.DISCLOSURE, mark, x, baseline - CHEVRON / 2, CHEVRON);
        }
        String count = String.valueOf(lane.count());
        double end = frame.left() - 12;
        double taken = drawing.text(Roles.INK_SECONDARY, end, baseline, count, TextStyle.SECONDARY, Anchor.END);
        String title = drawing.fit().ellipsize(lane.title(), style, end - taken - 8 - left);
        drawing.text(Roles.INK, left, baseline, title, style);
        String note = lane.shownNote();
        if (note != null) {
            String fitted = drawing.fit().ellipsize(note, TextStyle.SMALL, end - left);
            drawing.text(Roles.OWNER_ENDS, left, baseline + 17, fitted, TextStyle.SMALL);
        }
    }

    /// Nothing opens on paper.
    private boolean paper() {
        return frame.head() > 0;
    }

    private String spoken(TimelineLane lane) {
        Texts texts = canvas.texts();
        String key = lane.collapsed() ? "picture.timeline.lane.collapsed" : "picture.timeline.lane.expanded";
        return lane.noted(texts.get(key, lane.path(), lane.count()));
    }
}
