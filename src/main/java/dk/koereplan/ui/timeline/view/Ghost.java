package dk.koereplan.ui.timeline.view;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.planning.RecordTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.Optional;

/// Where a thing would lie. What is not exact to the day begins and ends softly here too.
///
/// @param ends over which widths a bar begins and ends, or the span of a milestone that is not exact
public record Ghost(Bounds bounds, EndFades ends, boolean diamond) {
    private static final double BAR = 22;
    private static final double DIAMOND = 15;
    private static final double RADIUS = 4;
    private static final double SPAN = 6;

    /// @param y the middle of the row in which it stands; empty for what has no place in the calendar
    public static Optional<Ghost> of(Entity thing, double y, TimelineViewport view, PlanIndex index) {
        if (RecordTimes.fields(thing).isEmpty()) {
            return Optional.empty();
        }
        DayInterval begin =
                index.interval(RecordTimes.seen(thing, RecordTimes.fields(thing).getFirst()));
        DayInterval end =
                index.interval(RecordTimes.seen(thing, RecordTimes.fields(thing).getLast()));
        Optional<LocalDate> first = begin.first().or(begin::last).or(end::first).or(end::last);
        Optional<LocalDate> last = end.last().or(end::first).or(begin::last).or(begin::first);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(between(
                        view.xOf(first.get()),
                        Math.max(view.xOf(first.get()), view.xOf(last.get().plusDays(1))),
                        y,
                        fades(begin, end, view),
                        !(thing instanceof Initiative)));
    }

    private static Ghost between(double from, double to, double y, EndFades fades, boolean diamond) {
        if (diamond) {
            double middle = (from + to) / 2;
            double side = Math.max(DIAMOND, to - from) / 2;
            EndFades soft = fades.soft() ? new EndFades(side, side) : EndFades.HARD;
            return new Ghost(new Bounds(middle - side, y - DIAMOND / 2, 2 * side, DIAMOND), soft, true);
        }
        double scale = Math.min(1, (to - from) / Math.max(1, fades.start() + fades.end()));
        return new Ghost(
                new Bounds(from, y - BAR / 2, to - from, BAR),
                new EndFades(fades.start() * scale, fades.end() * scale),
                false);
    }

    private static EndFades fades(DayInterval begin, DayInterval end, TimelineViewport view) {
        return new EndFades(days(begin) * view.pixelsPerDay(), days(end) * view.pixelsPerDay());
    }

    private static double days(DayInterval interval) {
        return interval.first().isPresent() && interval.last().isPresent()
                ? interval.last().get().toEpochDay() - interval.first().get().toEpochDay()
                : 0;
    }

    public void draw(Drawing drawing) {
        if (diamond) {
            if (ends.soft()) {
                var span = new Bounds(bounds.x(), bounds.centreY() - SPAN / 2, bounds.width(), SPAN);
                drawing.box(Roles.ACCENT, span, 0, ends);
            }
            drawing.mark(Roles.ACCENT, Mark.DIAMOND, bounds.centreX(), bounds.centreY(), DIAMOND);
            return;
        }
        drawing.box(Roles.SELECTION, bounds, RADIUS, ends);
        drawing.box(Roles.SELECTION, bounds, RADIUS, ends);
        if (!ends.soft()) {
            drawing.box(Roles.FOCUS, bounds, RADIUS, Fill.DASHED_EMPTY);
            return;
        }
        double from = bounds.x() + ends.start();
        double to = bounds.right() - ends.end();
        drawing.line(Roles.FOCUS, from, bounds.y(), to, bounds.y(), Stroke.DASHED);
        drawing.line(Roles.FOCUS, from, bounds.bottom(), to, bounds.bottom(), Stroke.DASHED);
    }
}
