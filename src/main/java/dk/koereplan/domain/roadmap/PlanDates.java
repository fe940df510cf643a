package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.EventDates;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The dates of a plan's own events, so that relative times follow them. An event that hangs on itself has no date.
///
/// @param changed records that stand in for those of the plan, by id
public record PlanDates(Roadmap roadmap, Map<String, Entity> changed) {
    public PlanDates(Roadmap roadmap) {
        this(roadmap, Map.of());
    }

    /// The days within which `when` lies in this plan.
    public DayInterval interval(When when) {
        boolean relative = when instanceof When.Before || when instanceof When.After;
        return relative ? when.interval(following(new HashSet<>())) : when.interval();
    }

    private EventDates following(Set<String> seen) {
        return event -> switch (event) {
            case When.Event.Named named -> named(named.words(), seen);
            case When.Event.Planned planned ->
                seen.add(planned.id())
                        ? find(planned.id())
                                .map(e -> date(e).interval(following(seen)))
                                .orElse(DayInterval.UNKNOWN)
                        : DayInterval.UNKNOWN;
        };
    }

    private Optional<Entity> find(String id) {
        Entity standIn = changed.get(id);
        return standIn == null ? roadmap.find(id) : Optional.of(standIn);
    }

    private PlanEvent current(PlanEvent event) {
        return changed.get(event.id().value()) instanceof PlanEvent standIn ? standIn : event;
    }

    /// The event that these words mean.
    public Optional<PlanEvent> event(String words) {
        return called(words).findFirst();
    }

    private Stream<PlanEvent> called(String words) {
        return roadmap.all(PlanEvent.class).stream()
                .map(this::current)
                .filter(e -> e.title().equalsIgnoreCase(words));
    }

    private DayInterval named(String words, Set<String> seen) {
        return called(words)
                .filter(e -> seen.add(e.id().value()))
                .findFirst()
                .map(e -> e.when().interval(following(seen)))
                .orElse(DayInterval.UNKNOWN);
    }

    /// The time that others mean when they say "before this" or "after this".
    private static When date(Entity entity) {
        return switch (entity) {
            case Milestone m -> m.actual().isUnknown() ? m.forecast() : m.actual();
            case Initiative i -> i.end();
            case DecisionGate g -> g.date();
            case HearingRound h -> h.deadline();
            case Meeting m -> m.at();
            case PlanEvent e -> e.when();
            default -> When.UNKNOWN;
        };
    }
}
