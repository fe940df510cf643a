package dk.koereplan.scene.timeline.rows;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.bands.SpanLayer;
import dk.koereplan.scene.timeline.bars.BarGoesOn;
import dk.koereplan.scene.timeline.bars.BarLayer;
import dk.koereplan.scene.timeline.bars.BarShape;
import dk.koereplan.scene.timeline.bars.CoverageStrip;
import dk.koereplan.scene.timeline.bars.SuccessionMark;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.canvas.TimelineWords;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.index.TimelineLane;
import dk.koereplan.scene.timeline.labels.LabelLayer;
import dk.koereplan.scene.timeline.labels.LabelSpaces;
import dk.koereplan.scene.timeline.lanes.StrategyLanes;
import dk.koereplan.scene.timeline.marks.ItemMarks;
import dk.koereplan.scene.timeline.marks.MarkLayer;
import dk.koereplan.scene.timeline.marks.MarkSpans;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the items of one row: what was approved, the bar with its money, owners and marks, and then their labels.
final class RowLayer {
    /// From this many units a day on milestones have their names beside them.
    private static final double NAMED = 1.8;
    private static final double LEAST_NAME = 70;
    /// How far back marks are followed, so that gathering does not depend on where the window begins.
    private static final double LOOK_BACK = 96;

    private final Canvas canvas;
    private final Drawing drawing;
    private final TimelineWords words;
    private final TimelineLane lane;
    private final BarLayer bars;
    private final MarkLayer marks;
    private final MarkSpans spans;
    private final LabelLayer labels;
    private final CoverageStrip money;
    private final double top;
    private final @Nullable Footprints footprints;

    /// @param top where the row's bars begin
    RowLayer(Canvas canvas, TimelineWords words, TimelineLane lane, double top) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.words = words;
        this.lane = lane;
        this.top = top;
        this.bars = new BarLayer(canvas, top);
        this.marks = new MarkLayer(canvas, words, top + Measures.MIDDLE);
        this.spans = new MarkSpans(canvas);
        this.labels = new LabelLayer(canvas, top, canvas.model().sheet() != null);
        this.money = new CoverageStrip(canvas, top);
        this.footprints = canvas.model().sheet() == null ? null : new Footprints(canvas);
    }

    void draw(TimelineLane.Row row) {
        TimelineViewport view = canvas.view();
        List<TimelineItem> items = row.near(
                view.firstDay().toEpochDay() - (long) (LOOK_BACK / view.pixelsPerDay()),
                view.lastDay().toEpochDay());
        List<ItemMarks> all = ItemMarks.ofRow(items, canvas);
        ItemMarks.Group before = null;
        for (int i = 0; i < items.size(); i++) {
            boolean last = i + 1 == items.size();
            if (ItemParts.seen(items.get(i), view)) {
                double end = last || !ItemParts.seen(items.get(i + 1), view)
                        ? Double.POSITIVE_INFINITY
                        : begins(items.get(i + 1), all.get(i + 1));
                draw(items.get(i), ItemParts.of(items.get(i), all.get(i), canvas), before, end);
            }
            if (footprints == null && !all.get(i).groups().isEmpty()) {
                before = all.get(i).groups().getLast();
            }
        }
    }

    private double begins(TimelineItem item, ItemMarks itsMarks) {
        if (footprints != null) {
            return footprints.across(item)[0];
        }
        double x = canvas.view().xOf(item.first());
        return x - itsMarks.overhang(x);
    }

    /// @param before the last mark in the row before this item, which may reach into it
    private void draw(TimelineItem item, ItemParts parts, ItemMarks.@Nullable Group before, double end) {
        ItemMarks itsMarks = parts.marks();
        BarShape bar = parts.bar();
        BarShape ghost = parts.ghost();
        double begin =
                footprints == null ? Double.POSITIVE_INFINITY : footprints.across(item)[0];
        var rooms = new LabelSpaces(bar, ghost, parts.obstacles(spans, before), canvas.frame(), begin, end);
        Initiative initiative = item.initiative();
        if (initiative == null) {
            names(itsMarks, rooms, 0);
            marks.draw(itsMarks, rooms.texts());
            return;
        }
        InitiativeFacts facts = canvas.model().scope().facts().of(initiative);
        var tag = Tag.of(initiative, words.initiative(initiative, lane.path(), item.shared()));
        drawing.tagged(tag, () -> {
            agreement(initiative);
            if (ghost != null) {
                bars.draw(ghost);
            }
            if (bar != null) {
                bars.reach(bar, itsMarks);
                bar(facts, bar, parts.changes());
            }
        });
        drawing.tagged(tag, () -> {
            labels.title(item, initiative, rooms);
            List<double[]> soft = spans.of(itsMarks);
            parts.changes().forEach(change -> labels.owner(change.name(), rooms, change.obstacle()[1], soft));
        });
        names(itsMarks, rooms, NAMED);
        marks.draw(itsMarks, rooms.texts());
    }

    private void bar(InitiativeFacts facts, BarShape bar, List<SuccessionMark> changes) {
        bars.bar(facts, bar);
        money.draw(canvas.model().facts().coverage(facts.initiative()), bar);
        for (SuccessionMark change : changes) {
            change.draw(drawing, bar, top);
            canvas.legend().signs.add(change.confirmed() ? LegendItems.Sign.OWNER_CHANGE : LegendItems.Sign.OWNER_ENDS);
        }
        BarGoesOn.draw(bar, canvas, top);
    }

    /// Behind what is selected: the years of the agreement that it comes from. Behind everything it would be clutter.
    private void agreement(Initiative initiative) {
        Agreement agreement = canvas.marked().isSelected(initiative.id().value()) ? agreed(initiative) : null;
        if (agreement != null) {
            SpanLayer.agreement(canvas, agreement, top - Measures.GHOST - 1, Measures.BAR + 2 * Measures.GHOST + 2);
        }
    }

    private @Nullable Agreement agreed(Initiative initiative) {
        PlanIndex index = canvas.model().scope().index();
        Id<Agreement> agreement = StrategyLanes.agreement(initiative, index);
        return agreement == null ? null : index.find(Agreement.class, agreement).orElse(null);
    }

    /// The milestones' names, where there is room after everything else has been placed.
    ///
    /// @param zoom from where on
    private void names(ItemMarks itsMarks, LabelSpaces rooms, double zoom) {
        if (canvas.view().pixelsPerDay() < zoom) {
            return;
        }
        for (ItemMarks.Group group : itsMarks.groups()) {
            boolean seen = group.x() + group.half() > canvas.frame().left();
            if (seen && group.single() && group.first().milestone() != null) {
                double right = spans.obstacle(group)[1];
                drawing.tagged(
                        marks.tag(group.first()),
                        () -> labels.beside(group.first().entity().title(), rooms, right, LEAST_NAME));
            }
        }
    }
}
