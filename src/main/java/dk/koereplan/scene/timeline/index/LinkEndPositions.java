package dk.koereplan.scene.timeline.index;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the ends of lines stand in a model, seen or not.
record LinkEndPositions(TimelineModel model) {
    /// Enough lanes of one initiative to find a near one.
    private static final int MOST_PLACES = 24;

    /// Empty for what has no place.
    List<TimelineLink.Standing> of(Entity entity) {
        return switch (entity) {
            case Meeting m -> event(m);
            case DecisionGate g -> event(g);
            case HearingRound h -> event(h);
            case PlanEvent e -> event(e);
            case Initiative i -> places(i.id().value(), times().bar(i), true);
            case Milestone m -> places(m.id().value(), times().days(m), false);
            default -> List.of();
        };
    }

    private ItemTimes times() {
        return new ItemTimes(model.scope(), model.earlier());
    }

    private List<TimelineLink.Standing> event(Entity entity) {
        DayInterval days = model.scope().facts().due(entity);
        return days.earliest() == null && days.latest() == null
                ? List.of()
                : List.of(new TimelineLink.Standing(
                        TimelineLink.Standing.BAND, TimelineLink.Standing.BAND, DaySpan.within(days), false));
    }

    private List<TimelineLink.Standing> places(String id, @Nullable DaySpan days, boolean bar) {
        return days == null
                ? List.of()
                : model.standings(id, days, bar).stream().limit(MOST_PLACES).toList();
    }
}
