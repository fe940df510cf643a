package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The dates of a plan's own events, so that relative times follow them. An event that hangs on itself has no date.
///
/// @param changed records that stand in for those of the plan, by id
public record PlanDates(Roadmap roadmap, Map<String, Entity> changed) {
    /// The kinds of records that times may hang on.
    static final List<EntityKind> DATED = List.of(
            EntityKind.MILESTONE,
            EntityKind.INITIATIVE,
            EntityKind.DECISION_GATE,
            EntityKind.HEARING_ROUND,
            EntityKind.MEETING,
            EntityKind.PLAN_EVENT);

    public PlanDates(Roadmap roadmap) {
        this(roadmap, Map.of());
    }

    /// The days within which `when` lies in this plan. It follows from event to event without calling itself: a chain
    /// may be as long as a plan.
    public DayInterval interval(When when) {
        Deque<When> chain = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        When at = when;
        for (When.Event event = event(at); event != null; event = event(at)) {
            chain.push(at);
            at = entity(event, seen).map(this::date).orElse(When.UNKNOWN);
        }
        DayInterval days = at.interval();
        for (When relative : chain) {
            DayInterval known = days;
            days = relative.interval(event -> known);
        }
        return days;
    }

    /// The record that an event is, unless it has been come by already.
    private Optional<? extends Entity> entity(When.Event event, Set<String> seen) {
        return switch (event) {
            case When.Event.Named named ->
                called(named.words()).filter(e -> seen.add(e.id().value())).findFirst();
            case When.Event.Planned planned -> seen.add(planned.id()) ? find(planned.id()) : Optional.empty();
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

    /// When a gate is treated: its meeting says, and only a gate without one has a time of its own.
    public When time(DecisionGate gate) {
        Id<Meeting> meeting = gate.meeting();
        return meeting != null && find(meeting.value()).orElse(null) instanceof Meeting held ? held.at() : gate.date();
    }

    /// The time that others mean when they say "before this" or "after this".
    private When date(Entity entity) {
        return entity instanceof DecisionGate gate ? time(gate) : ownDate(entity);
    }

    private static When ownDate(Entity entity) {
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

    /// The field that holds that time.
    static String dateField(Entity entity) {
        return switch (entity) {
            case Milestone m -> m.actual().isUnknown() ? "forecast" : "actual";
            case Initiative i -> "end";
            case HearingRound h -> "deadline";
            case Meeting m -> "at";
            case PlanEvent e -> "when";
            default -> "date";
        };
    }

    /// What the record's own time hangs on; null when it hangs on nothing.
    static When.@Nullable Event eventOf(Entity entity) {
        return event(ownDate(entity));
    }

    private static When.@Nullable Event event(When when) {
        return switch (when) {
            case When.Before before -> before.event();
            case When.After after -> after.event();
            default -> null;
        };
    }
}
