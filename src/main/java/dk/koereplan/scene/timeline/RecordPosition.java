package dk.koereplan.scene.timeline;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.index.MilestoneSpot;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.index.TrayEntry;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a record lies in a picture, whether or not that part is seen; in units of the picture.
public final class RecordPosition {
    private RecordPosition() {}

    /// The record's place that is nearest to what is seen: its row in a lane, or its chip in the tray.
    public static Optional<Bounds> of(TimelineModel model, TimelineViewport view, String id) {
        Bounds body = Frame.window(model, view).body();
        Frame frame = new Frame(model, view, 0, view.height() - body.bottom());
        List<Bounds> places = new ArrayList<>(rows(frame, id));
        if (places.isEmpty()) {
            chip(frame, id).ifPresent(places::add);
        }
        return places.stream().min(Comparator.comparingDouble(place -> Math.abs(place.centreY() - body.centreY())));
    }

    /// The place of a lane's title at the lane's top; empty when there is no such lane.
    public static Optional<Bounds> title(TimelineModel model, TimelineViewport view, Subject.Lane key) {
        int lane = model.laneKeys().indexOf(key);
        if (lane < 0) {
            return Optional.empty();
        }
        Bounds body = Frame.window(model, view).body();
        Frame frame = new Frame(model, view, 0, view.height() - body.bottom());
        double height = model.lanes().get(lane).titleHeight();
        return Optional.of(new Bounds(body.x(), frame.laneTop(lane), 1, height));
    }

    /// The key of the first lane that a record stands in.
    public static Optional<Subject.Lane> lane(TimelineModel model, String id) {
        return model.places(id).stream()
                .map(place -> model.lanes().get(place.lane()).key())
                .findFirst();
    }

    /// The initiatives that stand in a lane or in the lanes within it, folded up or not, in the plan's order.
    public static List<String> in(TimelineModel model, Subject.Lane lane) {
        return model.initiativesIn(lane);
    }

    private static List<Bounds> rows(Frame frame, String id) {
        return frame.model().places(id).stream()
                .map(place -> row(frame, frame.rowTop(place.lane(), place.row()), days(place.item(), id)))
                .toList();
    }

    private static boolean is(MilestoneSpot spot, String id) {
        return spot.milestone().id().value().equals(id);
    }

    /// The days of the milestone of this id, else of the whole item.
    private static long[] days(TimelineItem item, String id) {
        return item.milestones().stream()
                .filter(spot -> is(spot, id))
                .findFirst()
                .map(spot -> new long[] {spot.days().first(), spot.days().last()})
                .orElseGet(() -> new long[] {item.first(), item.last()});
    }

    private static Bounds row(Frame frame, double top, long[] days) {
        double from = frame.view().xOf(days[0]);
        double to = frame.view().xOf(days[1] + 1);
        return new Bounds(from, top, Math.max(1, to - from), Measures.ROW);
    }

    private static Optional<Bounds> chip(Frame frame, String id) {
        List<TrayEntry> tray = frame.model().tray();
        for (int i = 0; i < tray.size(); i++) {
            if (tray.get(i).entity().id().value().equals(id)) {
                int columns = frame.trayColumns();
                int line = i / columns;
                double x = frame.left() + Measures.GAP + i % columns * (frame.chipWidth() + Measures.GAP);
                double y = frame.trayTop() + Measures.LANE_PAD + line * (Measures.CHIP_HEIGHT + Measures.GAP);
                return Optional.of(new Bounds(x, y, frame.chipWidth(), Measures.CHIP_HEIGHT));
            }
        }
        return Optional.empty();
    }
}
