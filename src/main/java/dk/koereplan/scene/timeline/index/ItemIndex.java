package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The first and the last day of everything on the line, by number: the initiatives in the plan's order, then the
/// milestones that belong to none. What is drawn of one is made when it is asked for.
final class ItemIndex {
    private final PlanIndex index;
    private final ItemTimes times;
    private final List<Initiative> initiatives;
    private final @Nullable Map<String, Integer> filtered;
    private final List<Milestone> loose = new ArrayList<>();
    private final Map<String, Integer> looseNumbers = new HashMap<>();
    private final Collection<Milestone> undated = new ConcurrentLinkedQueue<>();
    private final Map<LocalDate, Integer> overdue = new ConcurrentHashMap<>();
    private final Facts facts;
    private final int[] firsts;
    private final int[] lasts;
    private final boolean[] bars;

    ItemIndex(Scope scope, @Nullable EarlierTimes earlier) {
        index = scope.index();
        times = new ItemTimes(scope, earlier);
        facts = scope.facts();
        initiatives = scope.initiatives();
        filtered = initiatives.size() == index.initiatives().size() ? null : numbered();
        for (Milestone milestone : scope.looseMilestones()) {
            if (times.days(milestone) == null) {
                undated.add(milestone);
            } else {
                looseNumbers.put(milestone.id().value(), size());
                loose.add(milestone);
            }
        }
        firsts = new int[size()];
        lasts = new int[size()];
        bars = new boolean[size()];
        IntStream.range(0, size()).parallel().forEach(this::measure);
    }

    private Map<String, Integer> numbered() {
        Map<String, Integer> numbers = HashMap.newHashMap(initiatives.size());
        for (Initiative initiative : initiatives) {
            numbers.put(initiative.id().value(), numbers.size());
        }
        return numbers;
    }

    private void measure(int number) {
        var extent = new Extent();
        Initiative initiative = initiative(number);
        if (initiative == null) {
            extent.accept(loose.get(number - initiatives.size()));
        } else {
            index.eachMilestone(
                    filtered == null ? number : index.numberOf(initiative.id().value()), extent);
            DaySpan bar = times.bar(initiative);
            if (bar != null) {
                bars[number] = true;
                extent.add(bar);
                extent.add(times.baseline(initiative, bar));
            }
        }
        boolean nowhere = extent.first > extent.last;
        firsts[number] = nowhere ? 0 : (int) extent.first;
        lasts[number] = nowhere ? -1 : (int) extent.last;
    }

    /// The days of several things.
    private final class Extent implements Consumer<Milestone> {
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        @Override
        public void accept(Milestone milestone) {
            DaySpan days = times.days(milestone);
            if (days == null) {
                undated.add(milestone);
            } else if (days.last() < facts.asOf().day().toEpochDay() && milestone.state() != MilestoneState.DROPPED) {
                countOverdue(milestone);
            }
            add(days);
        }

        private void add(@Nullable DaySpan days) {
            if (days != null) {
                first = Math.min(first, days.first());
                last = Math.max(last, days.last());
            }
        }
    }

    private void countOverdue(Milestone milestone) {
        LocalDate latest = facts.due(milestone).latest();
        if (latest != null && facts.status(milestone) == MilestoneStatus.OVERDUE) {
            overdue.merge(latest, 1, Integer::sum);
        }
    }

    /// How many milestones are overdue, by the last day on which each was possible.
    Map<LocalDate, Integer> overdue() {
        return overdue;
    }

    /// How many numbers there are.
    int size() {
        return initiatives.size() + loose.size();
    }

    /// Null for a milestone that belongs to none.
    @Nullable
    Initiative initiative(int number) {
        return number < initiatives.size() ? initiatives.get(number) : null;
    }

    /// Something of it is drawn.
    boolean isOnLine(int number) {
        return firsts[number] <= lasts[number];
    }

    /// Its own times have a place on the line.
    boolean hasBar(int number) {
        return bars[number];
    }

    /// The first day of what is drawn, counted from 1970-01-01.
    int first(int number) {
        return firsts[number];
    }

    int last(int number) {
        return lasts[number];
    }

    /// The initiatives that have no place on the line by their own times.
    List<Initiative> undatedInitiatives() {
        var found = new ArrayList<Initiative>();
        for (int number = 0; number < initiatives.size(); number++) {
            if (!bars[number]) {
                found.add(initiatives.get(number));
            }
        }
        return found;
    }

    /// Milestones without a date in no order, reached and dropped ones included.
    Collection<Milestone> undatedMilestones() {
        return undated;
    }

    /// The number of an initiative, or of the one that a milestone belongs to; -1 when it has none.
    int numberOf(String id) {
        Integer own = looseNumbers.get(id);
        if (own != null) {
            return own;
        }
        return index.find(id).orElse(null) instanceof Milestone m && m.initiative() != null
                ? among(m.initiative().value())
                : among(id);
    }

    /// An initiative's place among all of the plan, or among those that a filter leaves.
    private int among(String id) {
        return filtered == null ? index.numberOf(id) : filtered.getOrDefault(id, -1);
    }

    TimelineItem item(int number, boolean shared) {
        Initiative initiative = initiative(number);
        return initiative == null ? times.item(loose.get(number - initiatives.size())) : times.item(initiative, shared);
    }
}
