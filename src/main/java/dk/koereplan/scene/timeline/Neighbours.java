package dk.koereplan.scene.timeline;

import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The way from one thing on the timeline to the next, in reading order and in space, seen or not: along a row an
/// initiative, its milestones, and then what follows; below the last lane lies the tray.
public interface Neighbours {
    enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /// A thing where it stands: in a row of a lane, or in the tray.
    ///
    /// @param lane,row counted from 0; below the lanes, the tray is lane -1 and its entries are the rows
    record Spot(String id, int lane, int row, long day) {}

    /// The first thing of the plan.
    static Optional<Spot> first(TimelineModel model) {
        return row(model, 0, 0, Way.RIGHT).or(() -> tray(model, 0));
    }

    /// Where a thing stands: in this lane when it is shared, else in its first.
    static Optional<Spot> find(TimelineModel model, String id, int lane) {
        List<Spot> found = new ArrayList<>();
        for (Place place : model.places(id)) {
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

    static Optional<Spot> next(TimelineModel model, Spot at, Way way) {
        if (at.lane() < 0) {
            int entry = at.row() + (way == Way.LEFT || way == Way.UP ? -1 : 1);
            return entry < 0 ? row(model, model.lanes().size() - 1, Integer.MAX_VALUE, way) : tray(model, entry);
        }
        return switch (way) {
            case LEFT, RIGHT -> along(model, at, way);
            case UP, DOWN -> across(model, at, way);
        };
    }

    private static Optional<Spot> along(TimelineModel model, Spot at, Way way) {
        TimelineLane.Row row = model.lanes().get(at.lane()).rows().get(at.row());
        List<Spot> all = sequence(row.near(at.day(), at.day()), at.lane(), at.row());
        int here = -1;
        for (int i = 0; i < all.size(); i++) {
            here = all.get(i).id().equals(at.id()) ? i : here;
        }
        int next = here + (way == Way.LEFT ? -1 : 1);
        return here >= 0 && next >= 0 && next < all.size()
                ? Optional.of(all.get(next))
                : row(model, at.lane(), at.row() + (way == Way.LEFT ? -1 : 1), way);
    }

    private static Optional<Spot> across(TimelineModel model, Spot at, Way way) {
        int step = way == Way.UP ? -1 : 1;
        Optional<Spot> edge = row(model, at.lane(), at.row() + step, way);
        if (edge.isEmpty() || edge.get().lane() < 0) {
            return edge;
        }
        int lane = edge.get().lane();
        int row = edge.get().row();
        List<TimelineItem> near = model.lanes().get(lane).rows().get(row).near(at.day(), at.day());
        return near.stream()
                .min(Comparator.comparingLong(item -> away(item, at.day())))
                .flatMap(item -> sequence(List.of(item), lane, row).stream().findFirst());
    }

    private static long away(TimelineItem item, long day) {
        return Math.max(0, Math.max(item.first() - day, day - item.last()));
    }

    /// The first or last thing of the nearest row, this one included, that holds anything.
    private static Optional<Spot> row(TimelineModel model, int lane, int row, Way way) {
        boolean back = way == Way.LEFT || way == Way.UP;
        int atLane = lane;
        int atRow = row;
        while (atLane >= 0 && atLane < model.lanes().size()) {
            List<TimelineLane.Row> rows = model.lanes().get(atLane).rows();
            atRow = Math.min(atRow, back ? rows.size() - 1 : atRow);
            if (atRow >= 0 && atRow < rows.size()) {
                List<TimelineItem> items = rows.get(atRow).items();
                List<Spot> ends = sequence(List.of(back ? items.getLast() : items.getFirst()), atLane, atRow);
                return Optional.of(back ? ends.getLast() : ends.getFirst());
            }
            atLane += back ? -1 : 1;
            atRow = back ? Integer.MAX_VALUE : 0;
        }
        return back ? Optional.empty() : tray(model, 0);
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
            Stretch bar = item.bar();
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
