package dk.koereplan.scene.timeline;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Ends;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import java.util.List;

/// Draws the items of one row: baseline, bar, milestones, and then their labels.
final class RowLayer {
    private static final double RADIUS = 4;

    private final Canvas canvas;
    private final Drawing drawing;
    private final TimelineWords words;
    private final TimelineLane lane;
    private final double top;

    /// @param top where the row's bars begin
    RowLayer(Canvas canvas, TimelineWords words, TimelineLane lane, double top) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.words = words;
        this.lane = lane;
        this.top = top;
    }

    void draw(TimelineLane.Row row) {
        TimelineView view = canvas.view();
        List<TimelineItem> items =
                row.near(view.firstDay().toEpochDay(), view.lastDay().toEpochDay());
        var milestones = new MilestoneLayer(canvas, words, top + Measures.BAR / 2);
        var labels = new LabelLayer(canvas, top);
        for (int i = 0; i < items.size(); i++) {
            TimelineItem item = items.get(i);
            double end = i + 1 < items.size()
                    ? view.xOf(items.get(i + 1).first()) - milestones.overhang(items.get(i + 1))
                    : Double.POSITIVE_INFINITY;
            if (seen(item)) {
                draw(item, milestones, labels, end);
            }
        }
    }

    /// A diamond may reach beyond the days it stands for.
    private boolean seen(TimelineItem item) {
        TimelineView view = canvas.view();
        return view.xOf(item.last() + 1) + Measures.MILESTONE / 2 > view.left()
                && view.xOf(item.first()) - Measures.MILESTONE / 2 < view.width();
    }

    private void draw(TimelineItem item, MilestoneLayer milestones, LabelLayer labels, double end) {
        Initiative initiative = item.initiative();
        if (initiative == null) {
            milestones.draw(item);
            labels.loose(item, milestones, end);
            return;
        }
        var tag = new Tag(
                "initiative", initiative.id().value(), words.initiative(initiative, lane.path(), item.shared()));
        Stretch days = item.bar();
        BarShape bar = days == null ? null : BarShape.of(initiative, days, canvas.view());
        drawing.tagged(tag, () -> {
            baseline(item);
            if (bar != null) {
                bar(initiative, bar);
            }
        });
        milestones.draw(item);
        drawing.tagged(tag, () -> labels.draw(item, initiative, bar, milestones, end));
    }

    private void baseline(TimelineItem item) {
        Stretch approved = item.baseline();
        if (approved == null) {
            return;
        }
        double from = canvas.view().xOf(approved.first());
        double to = canvas.view().xOf(approved.last() + 1);
        drawing.box(
                Roles.BASELINE,
                new Bounds(from, top + Measures.BAR + 2, Math.max(2, to - from), Measures.BASELINE),
                1.5);
        canvas.legend().signs.add(LegendItems.Sign.BASELINE);
    }

    private void bar(Initiative initiative, BarShape bar) {
        String id = initiative.id().value();
        Bounds bounds = new Bounds(bar.from(), top, bar.to() - bar.from(), Measures.BAR);
        mark(id, bounds);
        part(bar.role(), bounds, bar.soft(), bar.ends(), fill(initiative.state()));
        if (bar.parted()) {
            Bounds done = new Bounds(bar.from(), top, bar.done() - bar.from(), Measures.BAR);
            Ends ends = bar.doneEnds();
            part(bar.doneRole(), done, ends.soft(), ends, Fill.SOLID);
            canvas.legend().signs.add(LegendItems.Sign.PROGRESS);
        }
        canvas.legend().states.add(initiative.state());
        if (bar.soft()) {
            canvas.legend().signs.add(LegendItems.Sign.SOFT);
        }
    }

    private static Fill fill(InitiativeState state) {
        return state == InitiativeState.DROPPED || state == InitiativeState.SUPERSEDED ? Fill.DASHED_EMPTY : Fill.SOLID;
    }

    private void part(String role, Bounds bounds, boolean soft, Ends ends, Fill fill) {
        if (soft) {
            drawing.box(role, bounds, RADIUS, ends);
        } else {
            drawing.box(role, bounds, RADIUS, fill);
        }
    }

    private void mark(String id, Bounds bounds) {
        if (canvas.marked().isSelected(id)) {
            drawing.box(Roles.SELECTION, bounds.inset(-3), RADIUS + 3);
        }
        if (canvas.marked().isFocused(id)) {
            drawing.box(Roles.FOCUS, bounds.inset(-3), RADIUS + 3);
            drawing.box(Roles.FOCUS, bounds.inset(-4), RADIUS + 4);
        }
    }
}
