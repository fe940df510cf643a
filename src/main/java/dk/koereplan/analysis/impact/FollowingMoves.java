package dk.koereplan.analysis.impact;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Follows dependencies from changed records on, and finds how far what waits for them would have to move. What the
/// person moves, what is over or has begun, and what has no time of its own stays where it is.
final class FollowingMoves {
    private final Map<String, Entity> changed;
    private final PlanIndex index;
    private final AsOf asOf;
    private final Preview plan;
    private final Map<String, Impact.Offer> offers = new LinkedHashMap<>();
    private final Map<String, Integer> pushes = new HashMap<>();
    private int sources;

    FollowingMoves(Map<String, Entity> changed, PlanIndex index, AsOf asOf) {
        this.changed = changed;
        this.index = index;
        this.asOf = asOf;
        this.plan = new Preview(index, asOf, changed);
    }

    /// In the order in which they were first found, nearest first.
    List<Impact.Offer> of(Collection<String> affected) {
        sources = affected.size();
        Deque<String> next = new ArrayDeque<>(affected);
        while (!next.isEmpty()) {
            String id = next.poll();
            waiting(id).forEach(status -> {
                if (status.kind() == DependencyStatus.Kind.BROKEN) {
                    push(status).ifPresent(offer -> next.addAll(plan.affected(ids(offer))));
                }
            });
        }
        return List.copyOf(offers.values());
    }

    private static List<String> ids(Impact.Offer offer) {
        return Stream.concat(Stream.of(offer.after()), offer.along().stream())
                .map(e -> e.id().value())
                .toList();
    }

    /// What waits for a record, with the new times; nothing when the record's end stays where it is.
    private List<DependencyStatus> waiting(String id) {
        Stream<Dependency> fresh = changed.values().stream()
                .filter(Dependency.class::isInstance)
                .map(Dependency.class::cast)
                .filter(d -> d.from().value().equals(id) || d.id().value().equals(id));
        Stream<Dependency> own = endMoves(id) ? index.dependenciesFrom(id).stream() : Stream.empty();
        return Stream.concat(fresh, own)
                .distinct()
                .flatMap(d -> d.to().stream().flatMap(to -> plan.status(d, to).stream()))
                .toList();
    }

    private boolean endMoves(String id) {
        Optional<Entity> now = index.find(id);
        return plan.find(id)
                .filter(then ->
                        now.isEmpty() || !PlanTimes.due(now.get(), index, asOf).equals(plan.due(then)))
                .isPresent();
    }

    private Optional<Impact.Offer> push(DependencyStatus status) {
        String id = status.to().id().value();
        Entity before = index.find(id).orElse(null);
        if (before == null || changed.containsKey(id) || !PlanTimes.isOpen(before) || hasBegun(before)) {
            return Optional.empty();
        }
        // in a circle each would push the others for ever
        if (pushes.merge(id, 1, Integer::sum) > 4 * (sources + offers.size() + 1)) {
            return Optional.empty();
        }
        LocalDate from = PlanTimes.start(before, index, asOf).latest();
        LocalDate finish = status.finish().earliest();
        if (from == null || finish == null) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(from, finish) + 1;
        Optional<Impact.Offer> offer = moved(before, days, status.from().id());
        offer.ifPresent(o -> {
            offers.put(id, o);
            plan.put(o.after());
            o.along().forEach(plan::put);
        });
        return offer;
    }

    private boolean hasBegun(Entity entity) {
        return entity instanceof Initiative i
                && i.state() != InitiativeState.PROPOSED
                && i.state() != InitiativeState.AGREED
                && i.state() != InitiativeState.PLANNED
                && PlanTimes.start(i, index, asOf).isOver(asOf.day());
    }

    private Optional<Impact.Offer> moved(Entity before, long days, Id<?> waitsFor) {
        return switch (before) {
            case Milestone m -> LaterTimes.of(m, days).map(after -> offer(m, after, waitsFor));
            case Initiative i ->
                LaterTimes.of(i, days).map(after -> {
                    long later = later(i, after);
                    return new Impact.Offer(i, after, later, waitsFor.value(), along(i, later));
                });
            case DecisionGate g -> LaterMeetings.of(g, days).map(after -> offer(g, after, waitsFor));
            case HearingRound h -> LaterMeetings.of(h, days).map(after -> offer(h, after, waitsFor));
            default -> Optional.empty();
        };
    }

    private Impact.Offer offer(Entity before, Entity after, Id<?> waitsFor) {
        return new Impact.Offer(before, after, later(before, after), waitsFor.value(), List.of());
    }

    private long later(Entity before, Entity after) {
        DayInterval from = PlanTimes.start(before, index, asOf);
        DayInterval to = plan.start(after);
        return from.latest() == null || to.latest() == null ? 0 : ChronoUnit.DAYS.between(from.latest(), to.latest());
    }

    private List<Milestone> along(Initiative initiative, long days) {
        return index.milestonesOf(initiative.id()).stream()
                .filter(m -> m.state() == MilestoneState.PLANNED && !changed.containsKey(m.id().value()))
                .flatMap(m -> LaterTimes.along(m, days).stream())
                .toList();
    }
}
