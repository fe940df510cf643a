package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What hangs on each region, gathered in one walk over the plan; each map is by region id.
record RegionWork(
        Map<String, List<Initiative>> owned,
        Map<String, List<Initiative>> parts,
        Map<String, List<Rollout>> carried,
        Map<String, List<Milestone>> late,
        Map<String, List<Entity>> open) {
    static RegionWork of(Scope scope) {
        RegionWork work =
                new RegionWork(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Initiative initiative : scope.openInitiatives()) {
            work.add(initiative, scope);
            scope.index().rolloutsOf(initiative.id()).stream()
                    .filter(scope::accepts)
                    .forEach(r -> put(work.carried, r.region().value(), r));
        }
        for (Milestone milestone : scope.milestones()) {
            work.add(milestone, scope);
        }
        scope.shown(Deliverable.class).forEach(d -> work.addDuty(d, d.owner(), scope));
        scope.shown(Action.class).forEach(a -> work.addDuty(a, a.owner(), scope));
        scope.shown(Risk.class).forEach(r -> work.addDuty(r, r.owner(), scope));
        for (List<Rollout> rollouts : List.copyOf(work.carried.values())) {
            for (Rollout rollout : rollouts) {
                if (OwnerStatus.of(rollout, scope.index(), scope.asOf()).lacksSuccessor()) {
                    put(work.open, rollout.region().value(), rollout);
                }
            }
        }
        return work;
    }

    private void add(Initiative initiative, Scope scope) {
        OwnerRef owner = scope.facts().ownerNow(initiative);
        for (Region region :
                scope.index().regionsConcerned(initiative, scope.asOf().day())) {
            String id = region.id().value();
            put(isUnit(owner, id) ? owned : parts, id, initiative);
        }
    }

    /// An overdue milestone weighs on its own owner, else on the one that owns the initiative.
    private void add(Milestone milestone, Scope scope) {
        addDuty(milestone, milestone.owner(), scope);
        if (scope.facts().status(milestone) == MilestoneStatus.OVERDUE) {
            OwnerRef owner = milestone.owner();
            var about = milestone.initiative();
            if (owner == null && about != null) {
                owner = scope.index()
                        .find(Initiative.class, about)
                        .filter(i -> i.state().isOpen())
                        .map(i -> scope.facts().ownerNow(i))
                        .orElse(null);
            }
            if (owner instanceof OwnerRef.Unit unit) {
                put(late, unit.id().value(), milestone);
            }
        }
    }

    private void addDuty(Entity entity, @Nullable OwnerRef owner, Scope scope) {
        if (owner instanceof OwnerRef.Unit unit && scope.facts().isOpen(entity)) {
            put(open, unit.id().value(), entity);
        }
    }

    private static boolean isUnit(@Nullable OwnerRef owner, String id) {
        return owner instanceof OwnerRef.Unit unit && unit.id().value().equals(id);
    }

    private static <T> void put(Map<String, List<T>> lists, String id, T value) {
        lists.computeIfAbsent(id, k -> new ArrayList<>()).add(value);
    }

    private static <T> List<T> get(Map<String, List<T>> lists, Region region) {
        return Collections.unmodifiableList(lists.getOrDefault(region.id().value(), List.of()));
    }

    List<Initiative> own(Region region) {
        return get(owned, region);
    }

    List<Initiative> shared(Region region) {
        return get(parts, region);
    }

    List<Rollout> rollouts(Region region) {
        return get(carried, region);
    }

    List<Milestone> overdue(Region region) {
        return get(late, region);
    }

    List<Entity> duties(Region region) {
        return get(open, region);
    }
}
