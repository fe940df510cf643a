package dk.koereplan.scene.timeline.index;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.PlanEvent;
import java.util.List;
import java.util.Optional;

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
            default -> places(entity.id().value());
        };
    }

    private List<TimelineLink.Standing> event(Entity entity) {
        DayInterval days = model.scope().facts().due(entity);
        return days.earliest() == null && days.latest() == null
                ? List.of()
                : List.of(new TimelineLink.Standing(
                        TimelineLink.Standing.BAND, TimelineLink.Standing.BAND, DaySpan.within(days), false));
    }

    private List<TimelineLink.Standing> places(String id) {
        return model.places(id).stream()
                .limit(MOST_PLACES)
                .flatMap(place -> days(place.item(), id)
                        .map(days -> new TimelineLink.Standing(
                                place.lane(), place.row(), days, place.item().is(id)))
                        .stream())
                .toList();
    }

    private static Optional<DaySpan> days(TimelineItem item, String id) {
        if (item.is(id)) {
            return Optional.ofNullable(item.bar());
        }
        return item.milestones().stream()
                .filter(spot -> spot.milestone().id().value().equals(id))
                .map(MilestoneSpot::days)
                .findFirst();
    }
}
