package dk.koereplan.ui.timeline;

import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.TimelineViewport;

/// What a scroll bar shows.
///
/// @param seen how much of it is in sight
public record Range(double first, double last, double at, double seen) {
    /// A little more than the plan, so that its ends are seen to be ends.
    private static final double AIR_DAYS = 30;

    /// The first and last day that a scroll bar leads to, as days since 1970-01-01.
    static Range days(TimelineModel plan, TimelineViewport view) {
        double seen = view.timeWidth() / view.pixelsPerDay();
        double first = plan.days().first().orElseThrow().toEpochDay() - AIR_DAYS;
        double last = plan.days().last().orElseThrow().toEpochDay() + AIR_DAYS;
        return new Range(Math.min(first, view.from()), Math.max(last, view.from() + seen), view.from(), seen);
    }

    /// How far the lanes may be scrolled, in pixels.
    static Range rows(TimelineModel plan, TimelineViewport view) {
        double seen = TimelineScene.body(plan, view).height();
        return new Range(0, TimelineScene.mostTop(plan, view) + seen, view.top(), seen);
    }

    public boolean scrolls() {
        return seen < last - first - .5;
    }
}
