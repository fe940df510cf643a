package dk.koereplan.scene.timeline.rows;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.labels.LabelLayer;
import dk.koereplan.scene.timeline.labels.LabelSpaces;
import dk.koereplan.scene.timeline.marks.ItemMarks;
import dk.koereplan.scene.timeline.marks.MarkSpans;
import java.util.List;

/// How much of a row an item takes together with its name, where there is room for it on all sides.
public final class Footprints {
    private final Canvas canvas;
    private final MarkSpans spans;
    private final LabelLayer labels;

    public Footprints(Canvas canvas) {
        this.canvas = canvas;
        spans = new MarkSpans(canvas);
        labels = new LabelLayer(canvas, 0, true);
    }

    /// From and to, in units across the picture.
    double[] across(TimelineItem item) {
        ItemParts parts = ItemParts.of(item, ItemMarks.of(item, canvas), canvas);
        List<double[]> obstacles = parts.obstacles(spans, null);
        double from = canvas.view().xOf(item.first());
        double to = canvas.view().xOf(item.last() + 1);
        for (double[] obstacle : obstacles) {
            from = Math.min(from, obstacle[0]);
            to = Math.max(to, obstacle[1]);
        }
        if (parts.bar() != null) {
            to = Math.max(to, parts.bar().to());
        }
        var spaces = new LabelSpaces(
                parts.bar(),
                parts.ghost(),
                obstacles,
                canvas.frame(),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        Initiative initiative = item.initiative();
        double[] name = initiative == null
                ? labels.besideNeeds(item.milestones().getFirst().milestone().title(), spaces)
                : labels.titleNeeds(item, initiative, spaces);
        return new double[] {Math.min(from, name[0]), Math.max(to, name[1])};
    }

    /// The same in whole days, on all pages side by side that the item is seen on.
    public static DaySpan days(TimelineItem item, List<Footprints> pages) {
        return pages.stream()
                .filter(page -> ItemParts.seen(item, page.canvas.view()))
                .map(page -> page.days(item))
                .reduce(Footprints::both)
                .orElseGet(() -> pages.getFirst().days(item));
    }

    private static DaySpan both(DaySpan one, DaySpan other) {
        long first = Math.min(one.first(), other.first());
        long last = Math.max(one.last(), other.last());
        return new DaySpan(first, first, last, last);
    }

    private DaySpan days(TimelineItem item) {
        double[] across = across(item);
        long first = (long) Math.floor(canvas.view().timeAt(across[0]));
        long last = (long) Math.ceil(canvas.view().timeAt(across[1])) - 1;
        return new DaySpan(first, first, last, Math.max(first, last));
    }
}
