package dk.koereplan.scene.timeline;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.canvas.TimelineWords;
import dk.koereplan.scene.timeline.index.MilestoneSpot;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.index.TimelineLane;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.index.TrayEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The whole timeline as a tree: meetings, lanes with their initiatives and these with their milestones, and the tray.
/// Made when somebody asks to read it, in time and memory that grow with the plan; drawing never does.
public final class TimelineOutline implements Outline {
    /// What a row stands for: an entity, an item, a spot, a lane, or a heading.
    private record Line(Object thing, int level, int parent, int lane) {}

    private final TimelineModel model;
    private final TimelineWords words;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Subject, List<Integer>> rows = new HashMap<>();
    private final int[] starts;
    private final int[] children;

    public TimelineOutline(TimelineModel model) {
        this.model = model;
        this.words = new TimelineWords(model);
        add("picture.timeline.title", 0, -1, -1);
        if (!model.events().isEmpty()) {
            int heading = add("picture.timeline.events", 1, 0, -1);
            model.events().forEach(event -> add(event.entity(), 2, heading, -1));
        }
        int outer = 0;
        for (int lane = 0; lane < model.lanes().size(); lane++) {
            TimelineLane each = model.lanes().get(lane);
            int row = add(each, 1 + each.depth(), each.depth() == 0 ? 0 : outer, lane);
            outer = each.depth() == 0 ? row : outer;
            items(each, row, lane);
        }
        if (!model.tray().isEmpty()) {
            int heading = add("picture.timeline.tray", 1, 0, -1);
            model.tray().forEach(entry -> add(entry, 2, heading, -1));
        }
        starts = new int[lines.size() + 1];
        children = new int[lines.size()];
        sortChildren();
    }

    private void items(TimelineLane lane, int parent, int number) {
        int level = 2 + lane.depth();
        for (TimelineLane.Row row : lane.rows()) {
            for (TimelineItem item : row.items()) {
                boolean loose = item.initiative() == null;
                int at = loose ? parent : add(item, level, parent, number);
                item.milestones().forEach(spot -> add(spot, loose ? level : level + 1, at, number));
            }
        }
    }

    private int add(Object thing, int level, int parent, int lane) {
        lines.add(new Line(thing, level, parent, lane));
        int row = lines.size() - 1;
        rows.computeIfAbsent(subject(thing), subject -> new ArrayList<>(1)).add(row);
        return row;
    }

    /// Sorts the rows by what they are within, and leaves them in order there.
    private void sortChildren() {
        for (Line line : lines) {
            if (line.parent() >= 0) {
                starts[line.parent() + 1]++;
            }
        }
        for (int row = 1; row < starts.length; row++) {
            starts[row] += starts[row - 1];
        }
        int[] next = starts.clone();
        for (int row = 1; row < lines.size(); row++) {
            children[next[lines.get(row).parent()]++] = row;
        }
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public Entry entry(int row) {
        Line line = lines.get(row);
        boolean folds = line.thing() instanceof TimelineLane;
        boolean folded = line.thing() instanceof TimelineLane lane && lane.collapsed();
        return new Entry(tag(line), line.level(), line.parent(), starts[row + 1] - starts[row], folds, folded);
    }

    @Override
    public int child(int row, int place) {
        if (place < 0 || place >= starts[row + 1] - starts[row]) {
            throw new IndexOutOfBoundsException(place);
        }
        return children[starts[row] + place];
    }

    @Override
    public OptionalInt rowOf(Tag tag) {
        List<Integer> found = rows.getOrDefault(tag.subject(), List.of());
        return found.stream()
                .filter(row -> found.size() > 1 && entry(row).tag().equals(tag))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static Subject subject(Object thing) {
        return switch (thing) {
            case TimelineLane lane -> lane.key();
            case TimelineItem item when item.initiative() != null -> Subject.Recorded.of(item.initiative());
            case MilestoneSpot spot -> Subject.Recorded.of(spot.milestone());
            case TrayEntry entry -> Subject.Recorded.of(entry.entity());
            case Entity entity -> Subject.Recorded.of(entity);
            default -> new Subject.Section(thing.toString());
        };
    }

    private Tag tag(Line line) {
        return new Tag(subject(line.thing()), words(line));
    }

    private String words(Line line) {
        return switch (line.thing()) {
            case TimelineLane lane -> lane(lane);
            case TimelineItem item when item.initiative() != null -> initiative(item.initiative(), item, line.lane());
            case MilestoneSpot spot -> words.milestone(spot);
            case TrayEntry entry -> words.tray(entry);
            case Entity entity -> words.event(entity);
            default -> model.texts().get(line.thing().toString(), model.undated());
        };
    }

    private String lane(TimelineLane lane) {
        return lane.noted(lane.title() + ", " + model.texts().get("picture.timeline.lane.summary", lane.count()));
    }

    private String initiative(Initiative initiative, TimelineItem item, int lane) {
        return words.initiative(initiative, model.lanes().get(lane).path(), item.shared());
    }
}
