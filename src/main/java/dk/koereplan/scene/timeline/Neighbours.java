package dk.koereplan.scene.timeline;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.index.ItemPosition;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.index.TimelineLane;
import dk.koereplan.scene.timeline.index.TimelineModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The way from one thing on the timeline to the next, in reading order and in space, seen or not: a lane's
/// title, along its rows each initiative with its milestones, and then the next lane; below the last lane lies
/// the tray. Up and down keep to the titles, or to what stands on the line and the titles of lanes that are
/// folded up.
public final class Neighbours {
    private Neighbours() {}

    public enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /// A thing where it stands: in a row of a lane, or in the tray; or a lane's title.
    ///
    /// @param id the record; empty for a title
    /// @param lane,row counted from 0; below the lanes, the tray is lane -1 and its entries are the rows; the row
    ///     of a title is -1
    public record Spot(String id, int lane, int row, long day) {}

    public static boolean isTitle(Spot spot) {
        return spot.row() < 0;
    }

    /// The first thing of the plan.
    public static Optional<Spot> first(TimelineModel model) {
        for (int lane = 0; lane < model.lanes().size(); lane++) {
            if (!model.lanes().get(lane).rows().isEmpty()) {
                return Optional.of(begin(model, lane, 0));
            }
        }
        return tray(model, 0);
    }

    /// The title of the lane of this key.
    public static Optional<Spot> title(TimelineModel model, Subject.Lane key) {
        return title(model, model.laneKeys().indexOf(key));
    }

    private static Optional<Spot> title(TimelineModel model, int lane) {
        return lane < 0 || lane >= model.lanes().size() ? Optional.empty() : Optional.of(new Spot("", lane, -1, 0));
    }

    /// Where a thing stands: in this lane when it is shared, else in its first.
    public static Optional<Spot> find(TimelineModel model, String id, int lane) {
        List<Spot> found = new ArrayList<>();
        for (ItemPosition place : model.places(id)) {
            if (place.row() >= model.lanes().get(place.lane()).rows().size()) {
                continue; // collapsed
            }
            sequence(List.of(place.item()), place.lane(), place.row()).stream()
                    .filter(s -> s.id().equals(id))
                    .forEach(found::add);
        }
        for (int i = 0; found.isEmpty() && i < model.tray().size(); i++) {
            if (model.tray().get(i).entity().id().value().equals(id)) {
                return tray(model, i);
            }
        }
        return found.stream().min(Comparator.comparingInt(s -> Math.abs(s.lane() - lane)));
    }

    public static Optional<Spot> next(TimelineModel model, Spot at, Way way) {
        boolean back = way == Way.LEFT || way == Way.UP;
        if (at.lane() < 0) {
            int entry = at.row() + (back ? -1 : 1);
            return entry < 0 ? end(model, model.lanes().size() - 1) : tray(model, entry);
        }
        boolean reading = way == Way.LEFT || way == Way.RIGHT;
        if (isTitle(at)) {
            return reading ? fromTitle(model, at.lane(), back) : titleAfter(model, at.lane() + (back ? -1 : 1), back);
        }
        return reading ? along(model, at, back) : across(model, at, back);
    }

    private static Optional<Spot> fromTitle(TimelineModel model, int lane, boolean back) {
        if (back) {
            return end(model, lane - 1);
        }
        return model.lanes().get(lane).rows().isEmpty()
                ? titleAfter(model, lane + 1, false)
                : Optional.of(begin(model, lane, 0));
    }

    private static Optional<Spot> titleAfter(TimelineModel model, int lane, boolean back) {
        Optional<Spot> title = title(model, lane);
        return back ? title : title.or(() -> tray(model, 0));
    }

    /// The last that stands in a lane: its title when it has no rows.
    private static Optional<Spot> end(TimelineModel model, int lane) {
        int rows = lane < 0 ? 0 : model.lanes().get(lane).rows().size();
        return rows == 0 ? title(model, lane) : Optional.of(end(model, lane, rows - 1));
    }

    private static Spot begin(TimelineModel model, int lane, int row) {
        List<TimelineItem> items = model.lanes().get(lane).rows().get(row).items();
        return sequence(List.of(items.getFirst()), lane, row).getFirst();
    }

    private static Spot end(TimelineModel model, int lane, int row) {
        List<TimelineItem> items = model.lanes().get(lane).rows().get(row).items();
        return sequence(List.of(items.getLast()), lane, row).getLast();
    }

    private static Optional<Spot> along(TimelineModel model, Spot at, boolean back) {
        List<TimelineLane.Row> rows = model.lanes().get(at.lane()).rows();
        List<Spot> all = sequence(rows.get(at.row()).near(at.day(), at.day()), at.lane(), at.row());
        int here = -1;
        for (int i = 0; i < all.size(); i++) {
            here = all.get(i).id().equals(at.id()) ? i : here;
        }
        int next = here + (back ? -1 : 1);
        if (here >= 0 && next >= 0 && next < all.size()) {
            return Optional.of(all.get(next));
        }
        if (back) {
            return at.row() == 0 ? title(model, at.lane()) : Optional.of(end(model, at.lane(), at.row() - 1));
        }
        return at.row() + 1 < rows.size()
                ? Optional.of(begin(model, at.lane(), at.row() + 1))
                : titleAfter(model, at.lane() + 1, false);
    }

    private static Optional<Spot> across(TimelineModel model, Spot at, boolean back) {
        int row = at.row() + (back ? -1 : 1);
        if (row >= 0 && row < model.lanes().get(at.lane()).rows().size()) {
            return nearest(model, at.lane(), row, at.day());
        }
        int lane = at.lane() + (back ? -1 : 1);
        while (lane >= 0 && lane < model.lanes().size()) {
            TimelineLane other = model.lanes().get(lane);
            if (other.collapsed()) {
                return title(model, lane);
            }
            if (!other.rows().isEmpty()) {
                return nearest(model, lane, back ? other.rows().size() - 1 : 0, at.day());
            }
            lane += back ? -1 : 1;
        }
        return back ? Optional.empty() : tray(model, 0);
    }

    private static Optional<Spot> nearest(TimelineModel model, int lane, int row, long day) {
        return model.lanes().get(lane).rows().get(row).near(day, day).stream()
                .min(Comparator.comparingLong(item -> away(item, day)))
                .flatMap(item -> sequence(List.of(item), lane, row).stream().findFirst());
    }

    private static long away(TimelineItem item, long day) {
        return Math.max(0, Math.max(item.first() - day, day - item.last()));
    }

    private static Optional<Spot> tray(TimelineModel model, int entry) {
        return entry < 0 || entry >= model.tray().size()
                ? Optional.empty()
                : Optional.of(new Spot(model.tray().get(entry).entity().id().value(), -1, entry, 0));
    }

    /// Each initiative and, after it, its milestones in order of time.
    private static List<Spot> sequence(List<TimelineItem> items, int lane, int row) {
        List<Spot> spots = new ArrayList<>();
        for (TimelineItem item : items) {
            Initiative initiative = item.initiative();
            DaySpan bar = item.bar();
            if (initiative != null && bar != null) {
                spots.add(new Spot(initiative.id().value(), lane, row, (long) bar.middle()));
            }
            item.milestones().stream()
                    .sorted(Comparator.comparingLong(s -> s.days().first()))
                    .forEach(s -> spots.add(new Spot(s.milestone().id().value(), lane, row, (long)
                            s.days().middle())));
        }
        return spots;
    }
}
