package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.index.TimelineLink;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.List;

/// Finds where things stand in a picture: in their rows, in lanes that are collapsed, in the band of events, and
/// outside the window.
final class LinkSpots {
    private static final double MARK = 12;

    private final Canvas canvas;
    private final Frame frame;
    private final Handles handles;

    LinkSpots(Canvas canvas, Handles handles) {
        this.canvas = canvas;
        this.frame = canvas.frame();
        this.handles = handles;
    }

    List<LinkSpot> of(String id, List<TimelineLink.Standing> standings) {
        return standings.stream().map(standing -> spot(id, standing)).toList();
    }

    private LinkSpot spot(String id, TimelineLink.Standing standing) {
        DaySpan days = standing.days();
        double from = canvas.view().xOf(days.first());
        double to = canvas.view().xOf(days.last() + 1);
        double middle = canvas.view().xOf(days.middle());
        if (standing.lane() == TimelineLink.Standing.TRAY) {
            double top = Math.max(frame.trayTop(), frame.bodyBottom());
            return new LinkSpot(new Bounds(from, top, 0, MARK), top, top + MARK, LinkSpot.Sort.LANE);
        }
        if (standing.lane() == TimelineLink.Standing.BAND) {
            double y = frame.eventsTop() + Measures.EVENTS / 2;
            return new LinkSpot(mark(middle, y), frame.eventsTop(), frame.bodyTop(), LinkSpot.Sort.EVENT);
        }
        if (!canvas.model().lanes().get(standing.lane()).open()) {
            double top = frame.laneTop(standing.lane());
            double bottom = frame.laneBottom(standing.lane());
            return new LinkSpot(new Bounds(from, top, to - from, bottom - top), top, bottom, LinkSpot.Sort.LANE);
        }
        double top = frame.rowTop(standing.lane(), standing.row());
        double bottom = top + Measures.ROW;
        double y = (top + bottom) / 2;
        LinkSpot.Sort sort = standing.bar() ? LinkSpot.Sort.BAR : LinkSpot.Sort.DIAMOND;
        Bounds drawn = handles.of(id, top, bottom);
        if (drawn == null) {
            drawn = standing.bar() ? new Bounds(from, y - Measures.BAR / 2, to - from, Measures.BAR) : mark(middle, y);
        }
        return new LinkSpot(drawn, top, bottom, sort);
    }

    private static Bounds mark(double x, double y) {
        return new Bounds(x - MARK / 2, y - MARK / 2, MARK, MARK);
    }
}
