package dk.koereplan.scene.timeline.rows;

import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.timeline.bars.BarGoesOn;
import dk.koereplan.scene.timeline.bars.BarLayer;
import dk.koereplan.scene.timeline.bars.BarShape;
import dk.koereplan.scene.timeline.bars.SuccessionMark;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.marks.ItemMarks;
import dk.koereplan.scene.timeline.marks.MarkSpans;
import dk.koereplan.scene.timeline.marks.MilestoneMark;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where what is drawn of an item lies across the picture, apart from names.
///
/// @param bar null when only milestones have dates
/// @param ghost null when what was approved is where the bar is
/// @param changes of owner
/// @param goesOn from and to of the marks at the edges of a page that the bar goes on beyond
record ItemParts(
        ItemMarks marks,
        @Nullable BarShape bar,
        @Nullable BarShape ghost,
        List<SuccessionMark> changes,
        List<double[]> goesOn) {
    static ItemParts of(TimelineItem item, ItemMarks marks, Canvas canvas) {
        Initiative initiative = item.initiative();
        DaySpan days = item.bar();
        if (initiative == null) {
            return new ItemParts(marks, null, null, List.of(), List.of());
        }
        InitiativeFacts facts = canvas.model().scope().facts().of(initiative);
        BarShape bar = days == null ? null : BarShape.of(facts, days, canvas.view());
        return new ItemParts(
                marks,
                bar,
                BarLayer.ghost(item, facts, canvas.view()),
                bar == null ? List.of() : SuccessionMark.of(item, initiative, bar, canvas),
                bar == null ? List.of() : BarGoesOn.at(bar, canvas));
    }

    /// Whether anything of an item shows; a diamond may reach beyond the days it stands for.
    static boolean seen(TimelineItem item, TimelineViewport view) {
        return view.xOf(item.last() + 1) + MilestoneMark.MANDATORY > view.left()
                && view.xOf(item.first()) - MilestoneMark.MANDATORY < view.width();
    }

    /// From and to of each mark, which names keep clear of.
    ///
    /// @param before the last mark in the row before this item, which may reach into it
    List<double[]> obstacles(MarkSpans spans, ItemMarks.@Nullable Group before) {
        var obstacles = new ArrayList<double[]>();
        if (before != null) {
            obstacles.add(spans.obstacle(before));
        }
        marks.groups().forEach(group -> obstacles.add(spans.obstacle(group)));
        changes.forEach(change -> obstacles.add(change.obstacle()));
        obstacles.addAll(goesOn);
        return obstacles;
    }
}
