package dk.koereplan.scene.timeline.bars;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.marks.ItemMarks;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import org.jspecify.annotations.Nullable;

/// Draws an item's bar by state and progress, in the place that was approved for it.
public final class BarLayer {
    private static final double RADIUS = 4;
    private static final double LINE = 2;
    private static final double AROUND = Measures.GHOST + 1;

    private final Canvas canvas;
    private final Drawing drawing;
    private final double top;

    /// @param top where the row's bars begin
    public BarLayer(Canvas canvas, double top) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.top = top;
    }

    /// Where what was approved lies; null where what is expected keeps within it.
    public static @Nullable BarShape ghost(TimelineItem item, InitiativeFacts facts, TimelineViewport view) {
        DaySpan approved = item.baseline();
        DaySpan expected = item.bar();
        return approved == null || (expected != null && keeps(expected, approved))
                ? null
                : BarShape.of(facts, approved, view);
    }

    /// A pale underlined bar that the present one lies in, beside or beyond.
    public void draw(BarShape ghost) {
        var area = new Bounds(ghost.from(), top - Measures.GHOST, ghost.width(), Measures.BAR + 2 * Measures.GHOST);
        drawing.box("ghost", area, RADIUS, ghost.ends());
        var line = new Bounds(ghost.from(), area.bottom() - LINE, ghost.width(), LINE);
        drawing.box(Roles.BASELINE, line, 0, ghost.ends());
        canvas.legend().signs.add(LegendItems.Sign.BASELINE);
        canvas.legend().earlier = canvas.model().earlier();
    }

    /// An end that is expected within the time that was approved for it has not moved.
    private static boolean keeps(DaySpan expected, DaySpan approved) {
        return expected.first() >= approved.first()
                && expected.sureFrom() <= approved.sureFrom()
                && expected.sureUntil() >= approved.sureUntil()
                && expected.last() <= approved.last();
    }

    /// A hair line to marks beyond the bar, so that they are seen to belong to it.
    public void reach(BarShape bar, ItemMarks marks) {
        if (!marks.groups().isEmpty()) {
            double y = top + Measures.MIDDLE;
            double first = marks.groups().getFirst().x();
            double last = marks.groups().getLast().x();
            if (first < bar.from()) {
                drawing.line(Roles.LINE_STRONG, first, y, bar.from(), y, Stroke.THIN);
            }
            if (last > bar.to()) {
                drawing.line(Roles.LINE_STRONG, bar.to(), y, last, y, Stroke.THIN);
            }
        }
    }

    public void bar(InitiativeFacts facts, BarShape bar) {
        Bounds bounds = new Bounds(bar.from(), top, bar.width(), Measures.BAR);
        mark(facts.initiative().id().value(), bounds);
        part(bar.role(), bounds, bar.ends(), fill(facts.phase()));
        if (bar.parted()) {
            Bounds done = new Bounds(bar.from(), top, bar.done() - bar.from(), Measures.BAR);
            part(bar.doneRole(), done, bar.doneEnds(), Fill.SOLID);
            canvas.legend().signs.add(LegendItems.Sign.PROGRESS);
        }
        canvas.legend().phases.add(facts.phase());
    }

    private static Fill fill(Phase phase) {
        return phase.isGone() ? Fill.DASHED_EMPTY : Fill.SOLID;
    }

    /// One soft end leaves the other one crisp.
    private void part(String role, Bounds bounds, EndFades ends, Fill fill) {
        if (!ends.soft()) {
            drawing.box(role, bounds, RADIUS, fill);
            return;
        }
        drawing.box(role, bounds, RADIUS, ends);
        canvas.legend().signs.add(LegendItems.Sign.SOFT);
        if (ends.start() == 0) {
            drawing.line(role, bounds.x(), bounds.y(), bounds.x(), bounds.bottom(), Stroke.THIN);
        }
        if (ends.end() == 0) {
            drawing.line(role, bounds.right() - 1, bounds.y(), bounds.right() - 1, bounds.bottom(), Stroke.THIN);
        }
    }

    private void mark(String id, Bounds bounds) {
        if (canvas.marked().isSelected(id)) {
            drawing.box(Roles.SELECTION, bounds.inset(-AROUND), RADIUS + AROUND);
        }
        if (canvas.marked().isFocused(id)) {
            drawing.box(Roles.FOCUS, bounds.inset(-AROUND), RADIUS + AROUND);
            drawing.box(Roles.FOCUS, bounds.inset(-AROUND - 1), RADIUS + AROUND + 1);
        }
    }
}
