package dk.koereplan.analysis.impact;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// Compares the plan as it is with the plan as it would be, around the changed records only.
final class ImpactFinder {
    private final Map<String, Entity> changed;
    private final PlanIndex index;
    private final AsOf asOf;
    private final Preview now;
    private final Preview then;
    private final SequencedSet<String> affected;

    ImpactFinder(Map<String, Entity> changed, PlanIndex index, AsOf asOf) {
        this.changed = changed;
        this.index = index;
        this.asOf = asOf;
        now = new Preview(index, asOf, Map.of());
        then = new Preview(index, asOf, changed);
        affected = then.affected(changed.keySet());
    }

    Impact find() {
        List<DependencyStatus> broken = new ArrayList<>();
        List<DependencyStatus> mended = new ArrayList<>();
        for (Dependency each : dependencies()) {
            for (Id<?> to : each.to()) {
                then.status(each, to).ifPresent(after -> {
                    boolean was = index.find(each.id().value()).isPresent()
                            && now.status(each, to).filter(this::isBroken).isPresent();
                    boolean is = isBroken(after);
                    if (is != was) {
                        (is ? broken : mended).add(after);
                    }
                });
            }
        }
        broken.sort(Comparator.comparingLong(DependencyStatus::days).reversed());
        return new Impact(
                List.copyOf(broken),
                List.copyOf(mended),
                new PassedGates(index, now, then).of(affected),
                outside(),
                new FollowingMoves(changed, index, asOf).of(affected));
    }

    private boolean isBroken(DependencyStatus status) {
        return status.kind() == DependencyStatus.Kind.BROKEN;
    }

    private SequencedSet<Dependency> dependencies() {
        var all = new LinkedHashSet<Dependency>();
        for (String id : affected) {
            if (changed.get(id) instanceof Dependency own) {
                all.add(own);
            }
            all.addAll(index.dependenciesInto(id));
            all.addAll(index.dependenciesFrom(id));
        }
        all.removeIf(d -> changed.containsKey(d.id().value()) && changed.get(d.id().value()) != d);
        return all;
    }

    private List<Impact.Outside> outside() {
        Map<String, Milestone> milestones = new LinkedHashMap<>();
        for (String id : affected) {
            switch (then.find(id).orElse(null)) {
                case Initiative i ->
                    index.milestonesOf(i.id())
                            .forEach(m -> milestones.put(m.id().value(), (Milestone)
                                    then.find(m.id().value()).orElse(m)));
                case Milestone m -> milestones.put(id, m);
                case null, default -> {}
            }
        }
        return milestones.values().stream().flatMap(m -> outside(m).stream()).toList();
    }

    private Optional<Impact.Outside> outside(Milestone milestone) {
        Id<Initiative> owner = milestone.initiative();
        if (owner == null || !PlanTimes.isOpen(milestone)) {
            return Optional.empty();
        }
        long days = daysOutside(milestone, owner, then);
        Entity old = index.find(milestone.id().value()).orElse(milestone);
        return days == 0 || Long.signum(daysOutside(old, owner, now)) == Long.signum(days)
                ? Optional.empty()
                : then.find(owner.value())
                        .filter(Initiative.class::isInstance)
                        .map(i -> new Impact.Outside(milestone, (Initiative) i, days));
    }

    /// 0 unless it certainly lies outside.
    private static long daysOutside(Entity milestone, Id<Initiative> owner, Preview plan) {
        Entity initiative = plan.find(owner.value()).orElse(null);
        if (initiative == null) {
            return 0;
        }
        DayInterval due = plan.due(milestone);
        long after = gap(plan.due(initiative), due);
        return after > 0 ? after : -gap(due, plan.start(initiative));
    }

    /// By how many days at least the second lies after the first; 0 unless it certainly does.
    private static long gap(DayInterval first, DayInterval second) {
        return first.latest() == null || second.earliest() == null
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(first.latest(), second.earliest()));
    }
}
