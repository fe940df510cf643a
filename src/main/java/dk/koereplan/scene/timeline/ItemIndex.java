package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.Scope;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives initiatives and milestones their days, and sorts them into lanes.
final class ItemIndex {
    private final Scope scope;
    private final PlanIndex index;
    private final List<Initiative> undated = new ArrayList<>();

    ItemIndex(Scope scope) {
        this.scope = scope;
        this.index = scope.index();
    }

    /// The initiatives that have no place on the line by their own times; known when the lanes have been made.
    List<Initiative> undatedInitiatives() {
        return undated;
    }

    /// The lanes that hold something, in the rule's order.
    List<TimelineLane> lanes(LaneRule rule) {
        Map<String, List<TimelineItem>> items = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Initiative initiative : scope.initiatives()) {
            List<String> keys = known(rule.of(initiative));
            item(initiative, keys.size() > 1)
                    .ifPresent(item -> keys.forEach(key -> {
                        items.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
                        counts.merge(key, item.bar() == null ? 0 : 1, Integer::sum);
                    }));
        }
        for (Milestone loose : scope.milestones()) {
            if (loose.initiative() == null) {
                spot(loose)
                        .ifPresent(spot -> items.computeIfAbsent(LaneRule.NONE, k -> new ArrayList<>())
                                .add(new TimelineItem(null, null, null, null, false, List.of(spot))));
            }
        }
        return rule.lanes().stream()
                .filter(key -> items.containsKey(key.id()))
                .map(key -> TimelineLane.of(
                        key, counts.getOrDefault(key.id(), 0), Objects.requireNonNull(items.get(key.id()))))
                .toList();
    }

    private static List<String> known(List<String> keys) {
        return keys.isEmpty() ? List.of(LaneRule.NONE) : keys;
    }

    private Optional<TimelineItem> item(Initiative initiative, boolean shared) {
        List<MilestoneSpot> spots = index.milestonesOf(initiative.id()).stream()
                .map(this::spot)
                .flatMap(Optional::stream)
                .toList();
        Stretch bar = bar(initiative);
        if (bar == null) {
            undated.add(initiative);
        }
        return bar == null && spots.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineItem(
                        initiative, bar, baseline(initiative, bar), ownerEnds(initiative, bar), shared, spots));
    }

    private @Nullable Stretch bar(Initiative initiative) {
        return PlanTimes.isUndated(initiative, index)
                ? null
                : Stretch.between(PlanTimes.start(initiative, index), PlanTimes.due(initiative, index));
    }

    private @Nullable Stretch baseline(Initiative initiative, @Nullable Stretch bar) {
        DayInterval start = index.interval(initiative.baselineStart());
        DayInterval end = index.interval(initiative.baselineEnd());
        if (bar == null || !start.bounded() || !end.bounded()) {
            return null;
        }
        Stretch approved = Stretch.between(start, end);
        return approved.first() == bar.first() && approved.last() == bar.last() ? null : approved;
    }

    private @Nullable Long ownerEnds(Initiative initiative, @Nullable Stretch bar) {
        LocalDate day = scope.asOf().day();
        if (bar == null || !(initiative.ownerOn(day) instanceof OwnerRef.Unit unit)) {
            return null;
        }
        return index.find(unit.id().value()).orElse(null) instanceof Region region
                        && region.validTo() != null
                        && region.validTo().toEpochDay() < bar.last()
                ? region.validTo().toEpochDay()
                : null;
    }

    private Optional<MilestoneSpot> spot(Milestone milestone) {
        DayInterval days = PlanTimes.due(milestone, index);
        return days.earliest() == null && days.latest() == null
                ? Optional.empty()
                : Optional.of(new MilestoneSpot(
                        milestone, MilestoneStatus.of(milestone, index, scope.asOf()), Stretch.within(days)));
    }
}
