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
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days of everything on the line, by number: the initiatives in the plan's order, then the milestones that belong
/// to none. What is drawn of one is made when it is asked for.
final class ItemIndex {
    private final Scope scope;
    private final PlanIndex index;
    private final List<Initiative> initiatives;
    private final List<Milestone> loose = new ArrayList<>();
    private final int[] firsts;
    private final int[] lasts;
    private final BitSet onLine = new BitSet();
    private final BitSet bars = new BitSet();

    ItemIndex(Scope scope) {
        this.scope = scope;
        index = scope.index();
        initiatives = scope.initiatives();
        for (Milestone milestone : scope.milestones()) {
            if (milestone.initiative() == null && spot(milestone).isPresent()) {
                loose.add(milestone);
            }
        }
        firsts = new int[size()];
        lasts = new int[size()];
        for (int number = 0; number < firsts.length; number++) {
            add(number, item(number, false));
        }
    }

    private void add(int number, TimelineItem item) {
        bars.set(number, item.bar() != null);
        if (item.bar() != null || !item.milestones().isEmpty()) {
            onLine.set(number);
            firsts[number] = (int) item.first();
            lasts[number] = (int) item.last();
        }
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
        return onLine.get(number);
    }

    /// Its own times have a place on the line.
    boolean hasBar(int number) {
        return bars.get(number);
    }

    /// The first day of what is drawn, counted from 1970-01-01.
    int first(int number) {
        return firsts[number];
    }

    int last(int number) {
        return lasts[number];
    }

    /// The initiatives that have no place on the line by their own times.
    List<Initiative> undated() {
        var undated = new ArrayList<Initiative>();
        for (int i = bars.nextClearBit(0); i < initiatives.size(); i = bars.nextClearBit(i + 1)) {
            undated.add(initiatives.get(i));
        }
        return undated;
    }

    /// The number of an initiative, or of the one that a milestone belongs to; -1 when it has none.
    int numberOf(String id) {
        for (int i = 0; i < size(); i++) {
            Initiative initiative = initiative(i);
            if (initiative == null
                    ? loose.get(i - initiatives.size()).id().value().equals(id)
                    : initiative.id().value().equals(id)) {
                return i;
            }
        }
        return index.find(id).orElse(null) instanceof Milestone m && m.initiative() != null
                ? numberOf(m.initiative().value())
                : -1;
    }

    TimelineItem item(int number, boolean shared) {
        if (number >= initiatives.size()) {
            MilestoneSpot spot = spot(loose.get(number - initiatives.size())).orElseThrow();
            return new TimelineItem(null, null, null, null, false, List.of(spot));
        }
        Initiative initiative = initiatives.get(number);
        List<MilestoneSpot> spots = index.milestonesOf(initiative.id()).stream()
                .map(this::spot)
                .flatMap(Optional::stream)
                .toList();
        Stretch bar = bar(initiative);
        return new TimelineItem(initiative, bar, baseline(initiative, bar), ownerEnds(initiative, bar), shared, spots);
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
