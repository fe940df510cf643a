package dk.koereplan.scene.timeline.rows;

import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.index.TimelineLane;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.List;

/// Names the lane that a printed page begins in: its own title stands on a page before.
public final class ContinuedLanes {
    private static final double LEAST = 24;
    private static final double LINE = 17;

    private final Frame frame;
    private final TextMetrics metrics;

    public ContinuedLanes(Frame frame, TextMetrics metrics) {
        this.frame = frame;
        this.metrics = metrics;
    }

    /// What is drawn at the left edge of a page that begins at a height of the picture; nothing above a lane's title.
    public List<Shape> at(double y) {
        List<TimelineLane> lanes = frame.model().lanes();
        for (int lane = 0; lane < lanes.size(); lane++) {
            boolean inside = frame.laneTop(lane) + Measures.LANE_PAD < y && frame.laneBottom(lane) - LEAST > y;
            if (inside) {
                return named(lanes.get(lane).path(), y);
            }
        }
        boolean inTray = frame.trayTop() + Measures.LANE_PAD < y && frame.trayTop() + frame.trayHeight() - LEAST > y;
        return inTray
                ? named(
                        frame.model()
                                .texts()
                                .get(
                                        "picture.timeline.tray",
                                        frame.model().tray().size()),
                        y)
                : List.of();
    }

    private List<Shape> named(String title, double y) {
        var drawing = new Drawing(metrics);
        String words = frame.model().texts().get("picture.timeline.lane.continued", title);
        double room = frame.left() - Measures.TITLE_X - 12;
        double baseline = y + Measures.LANE_PAD + 15;
        for (String line : drawing.fit().wrap(words, TextStyle.BODY_STRONG, room, 2)) {
            drawing.text(Roles.INK, Measures.TITLE_X, baseline, line, TextStyle.BODY_STRONG);
            baseline += LINE;
        }
        return drawing.drawn();
    }
}
