package dk.koereplan.scene.timeline.canvas;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;

/// Where the parts of one picture lie, in units from its upper left corner.
///
/// @param head the height of the title block above the calendar; 0 on screen
/// @param legend the height of the legend
public record Frame(TimelineModel model, TimelineViewport view, double head, double legend) {
    /// How much higher a lane may become to use an empty picture.
    private static final double MOST_EXTRA = 20;

    /// Where the parts of a window lie.
    public static Frame window(TimelineModel model, TimelineViewport view) {
        return new Frame(model, view, 0, Measures.LEGEND);
    }

    public double left() {
        return view.left();
    }

    public double right() {
        return view.width();
    }

    public double eventsTop() {
        return head + Measures.UPPER_BAND + Measures.LOWER_BAND;
    }

    public double bodyTop() {
        return eventsTop() + (model.events().isEmpty() ? 0 : Measures.EVENTS);
    }

    /// Where the legend begins.
    public double bodyBottom() {
        return Math.max(bodyTop(), view.height() - legend);
    }

    public double bodyHeight() {
        return Math.max(0, view.height() - legend - bodyTop());
    }

    /// The part of the picture where lanes lie on the calendar.
    public Bounds body() {
        return new Bounds(left(), bodyTop(), view.timeWidth(), bodyHeight());
    }

    /// How far the lanes can be scrolled up.
    public double mostTop() {
        return Math.max(0, contentHeight() - bodyHeight());
    }

    /// The height of lanes and tray, seen or not.
    public double contentHeight() {
        return lanesHeight() + trayHeight();
    }

    double extra() {
        int lanes = model.lanes().size();
        int open = model.heights().openBefore(lanes);
        double spare = bodyHeight() - model.heights().top(lanes) - trayHeight();
        return open == 0 ? 0 : Math.clamp(Math.floor(spare / open), 0, MOST_EXTRA);
    }

    /// Where nothing has a date there is a little line all the same, to put something on.
    public double lanesHeight() {
        boolean none = model.lanes().isEmpty() && !model.tray().isEmpty();
        return none ? 2 * Measures.LANE : below(model.lanes().size());
    }

    private double below(int lane) {
        return model.heights().top(lane) + model.heights().openBefore(lane) * extra();
    }

    public double laneTop(int lane) {
        return bodyTop() - view.top() + below(lane);
    }

    public double laneBottom(int lane) {
        return laneTop(lane + 1);
    }

    /// Where a row begins; of a lane without rows, where its summary does.
    public double rowTop(int lane, int row) {
        double rows = Math.max(1, model.lanes().get(lane).rows().size()) * Measures.ROW;
        double air = Math.min((laneBottom(lane) - laneTop(lane) - rows) / 2, Measures.LANE_PAD + extra() / 2);
        return laneTop(lane) + air + row * Measures.ROW;
    }

    /// The first lane of which something may be seen.
    public int firstLane() {
        int lane = model.heights().at(Math.max(0, view.top() - model.lanes().size() * extra()));
        while (lane < model.lanes().size() - 1 && laneBottom(lane) <= bodyTop()) {
            lane++;
        }
        return lane;
    }

    /// Below the lanes, or at the bottom when everything fits: the calendar then fills the space between.
    public double trayTop() {
        return Math.max(bodyTop() - view.top() + lanesHeight(), bodyBottom() - trayHeight());
    }

    public int trayColumns() {
        return Math.max(1, (int) ((view.timeWidth() - Measures.GAP) / (Measures.CHIP_LEAST + Measures.GAP)));
    }

    public double chipWidth() {
        return (view.timeWidth() - Measures.GAP) / trayColumns() - Measures.GAP;
    }

    public double trayHeight() {
        int rows = Math.ceilDiv(model.tray().size(), trayColumns());
        return rows == 0 ? 0 : 2 * Measures.LANE_PAD - Measures.GAP + rows * (Measures.CHIP_HEIGHT + Measures.GAP);
    }
}
