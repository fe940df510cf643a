package dk.koereplan.analysis.impact;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.PlanDates;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;

/// A plan in which some records are others; only what is asked for is looked up. For one thread.
final class Preview {
    private final PlanIndex index;
    private final AsOf asOf;
    private final Map<String, Entity> changed;
    private PlanDates dates;

    Preview(PlanIndex index, AsOf asOf, Map<String, Entity> changed) {
        this.index = index;
        this.asOf = asOf;
        this.changed = new HashMap<>(changed);
        this.dates = new PlanDates(index.roadmap(), this.changed);
    }

    void put(Entity entity) {
        changed.put(entity.id().value(), entity);
        dates = new PlanDates(index.roadmap(), changed);
    }

    Optional<Entity> find(String id) {
        Entity standIn = changed.get(id);
        return standIn == null ? index.find(id) : Optional.of(standIn);
    }

    DayInterval due(Entity entity) {
        return interval(given(entity));
    }

    DayInterval start(Entity entity) {
        return interval(
                entity instanceof DecisionGate
                        ? given(entity)
                        : PlanTimes.startTime(entity, index, asOf).when());
    }

    DayInterval interval(When when) {
        return dates.interval(when);
    }

    private When given(Entity entity) {
        When here = entity instanceof DecisionGate gate ? dates.time(gate) : When.UNKNOWN;
        return here.isUnknown() ? PlanTimes.given(entity, index, asOf) : here;
    }

    /// Empty when an end is not in the plan.
    Optional<DependencyStatus> status(Dependency dependency, Id<?> to) {
        return find(dependency.from().value())
                .flatMap(from ->
                        find(to.value()).map(e -> DependencyStatus.between(dependency, from, e, due(from), start(e))));
    }

    /// These records and all whose times follow theirs.
    SequencedSet<String> affected(Collection<String> ids) {
        var all = new LinkedHashSet<String>();
        Deque<String> next = new ArrayDeque<>(new TreeSet<>(ids));
        while (!next.isEmpty()) {
            String id = next.poll();
            if (all.add(id)) {
                next.addAll(index.followersOf(id));
            }
        }
        return all;
    }
}
