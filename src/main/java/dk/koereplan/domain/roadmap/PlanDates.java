package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.PlanEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The dates of a plan's own events, so that relative times follow them. An event that hangs on itself has no date.
/// What was found for a record is kept: each link of a chain is followed once. Shared between threads.
public final class PlanDates {
    private final Roadmap roadmap;
    private final Map<String, Entity> changed;
    private final Map<String, DayInterval> found = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, PlanEvent> named;

    /// @param changed records that stand in for those of the plan, by id, and stay the same as long as this is asked
    public PlanDates(Roadmap roadmap, Map<String, Entity> changed) {
        this.roadmap = roadmap;
        this.changed = changed;
    }

    public PlanDates(Roadmap roadmap) {
        this(roadmap, Map.of());
    }

    private record Hanging(String id, When when) {}

    /// The days within which `when` lies in this plan.
    public DayInterval interval(When when) {
        When.Event event = when.event();
        return event == null ? when.interval() : when.interval(this::days);
    }

    private DayInterval days(When.Event event) {
        String id = idOf(event);
        return id == null ? DayInterval.UNKNOWN : daysOf(id);
    }

    /// It follows from event to event without calling itself: a chain may be as long as a plan.
    private DayInterval daysOf(String first) {
        Deque<Hanging> chain = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        DayInterval days = DayInterval.UNKNOWN;
        for (String id = first; id != null && seen.add(id); ) {
            DayInterval known = found.get(id);
            if (known != null) {
                days = known;
                break;
            }
            When when = find(id).map(this::date).orElse(When.UNKNOWN);
            chain.push(new Hanging(id, when));
            When.Event event = when.event();
            id = event == null ? null : idOf(event);
        }
        for (Hanging link : chain) {
            DayInterval before = days;
            days = link.when().interval(event -> before);
            found.put(link.id(), days);
        }
        return days;
    }

    /// The record that an event is; null when its words are no event's of the plan.
    public @Nullable String idOf(When.Event event) {
        return switch (event) {
            case When.Event.Planned planned -> planned.id();
            case When.Event.Named words ->
                event(words.words()).map(e -> e.id().value()).orElse(null);
        };
    }

    private Optional<Entity> find(String id) {
        Entity standIn = changed.get(id);
        return standIn == null ? roadmap.find(id) : Optional.of(standIn);
    }

    /// The event that these words mean: the first of that title, in whatever letters.
    public Optional<PlanEvent> event(String words) {
        Map<String, PlanEvent> known = named;
        if (known == null) {
            known = new HashMap<>();
            for (PlanEvent event : roadmap.all(PlanEvent.class)) {
                PlanEvent now = changed.get(event.id().value()) instanceof PlanEvent standIn ? standIn : event;
                known.putIfAbsent(now.title().toLowerCase(Locale.ROOT), now);
            }
            named = known;
        }
        return Optional.ofNullable(known.get(words.toLowerCase(Locale.ROOT)));
    }

    /// When a gate is treated: its meeting says, and only a gate without one has a time of its own.
    public When time(DecisionGate gate) {
        Id<Meeting> meeting = gate.meeting();
        return meeting != null && find(meeting.value()).orElse(null) instanceof Meeting held ? held.at() : gate.date();
    }

    /// The time that others mean when they say "before this" or "after this".
    private When date(Entity entity) {
        return entity instanceof DecisionGate gate
                ? time(gate)
                : OwnTime.of(entity).when();
    }
}
