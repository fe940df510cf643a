package dk.koereplan.scene.timeline.bars;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.timeline.canvas.SoftEnds;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.view.TimelineViewport;

/// Where a bar lies across the picture.
///
/// @param from,to its ends, seen or not
/// @param ends the widths over which it begins and ends; never 0 where its time is not exact
/// @param done where the finished part ends; `from` without one
public record BarShape(double from, double to, EndFades ends, double done, String role, String doneRole) {
    private static final double LEAST = 5;
    private static final String FULL = "bar.in-progress";

    public static BarShape of(InitiativeFacts facts, DaySpan days, TimelineViewport view) {
        double from = view.xOf(days.first());
        double to = Math.max(from + LEAST, view.xOf(days.last() + 1));
        String role = RoleNames.bar(facts.phase());
        Integer progress = facts.initiative().progress();
        boolean parted = facts.phase() == Phase.IN_PROGRESS && progress != null;
        int percent = progress == null ? 0 : progress;
        return new BarShape(
                from,
                to,
                soft(days, to - from, view),
                parted ? from + (to - from) * percent / 100 : from,
                parted ? role + ".rest" : role,
                role);
    }

    private static EndFades soft(DaySpan days, double width, TimelineViewport view) {
        if (days.exact()) {
            return EndFades.HARD;
        }
        double perDay = view.pixelsPerDay();
        return SoftEnds.within(
                new EndFades((days.sureFrom() - days.first()) * perDay, (days.last() - days.sureUntil()) * perDay),
                width);
    }

    double width() {
        return to - from;
    }

    boolean parted() {
        return done > from;
    }

    /// The finished part fades in as the bar does, and ends hard unless it is all.
    EndFades doneEnds() {
        double start = Math.min(ends.start(), done - from);
        return new EndFades(start, done >= to ? Math.min(ends.end(), done - from - start) : 0);
    }

    /// Whether a ground asks for white text.
    public static boolean dark(String role) {
        return role.equals(FULL);
    }
}
