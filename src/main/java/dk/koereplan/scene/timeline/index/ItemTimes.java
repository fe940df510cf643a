package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When initiatives and milestones lie on the line.
///
/// @param earlier what the bars are held against; null for what was approved for them
record ItemTimes(Scope scope, @Nullable EarlierTimes earlier) {
    private Facts facts() {
        return scope.facts();
    }

    private PlanIndex index() {
        return scope.index();
    }

    /// An initiative as it is drawn.
    TimelineItem item(Initiative initiative, boolean shared) {
        List<MilestoneSpot> spots = index().milestonesOf(initiative.id()).stream()
                .map(this::spot)
                .flatMap(Optional::stream)
                .toList();
        DaySpan bar = bar(initiative);
        return new TimelineItem(
                initiative,
                bar,
                bar == null ? null : baseline(initiative, bar),
                bar == null ? null : ownerEnds(initiative, bar),
                shared,
                spots);
    }

    /// A milestone that belongs to no initiative as it is drawn.
    TimelineItem item(Milestone loose) {
        return new TimelineItem(
                null, null, null, null, false, List.of(spot(loose).orElseThrow()));
    }

    /// Null when nobody knows either end.
    @Nullable
    DaySpan bar(Initiative initiative) {
        DayInterval start = facts().start(initiative);
        DayInterval end = facts().due(initiative);
        return start.equals(DayInterval.UNKNOWN) && end.equals(DayInterval.UNKNOWN)
                ? null
                : DaySpan.between(start, end);
    }

    /// What the bar is held against; null when it is not known or is what the bar shows. An end that nobody gave is
    /// open:
    /// it reaches as far as the bar at least, so that no bar ever seems to have left it.
    @Nullable
    DaySpan baseline(Initiative initiative, DaySpan bar) {
        EarlierTimes state = earlier;
        DayInterval start = state == null ? index().interval(initiative.baselineStart()) : state.start(initiative);
        DayInterval end = state == null ? index().interval(initiative.baselineEnd()) : state.end(initiative);
        if (start.equals(DayInterval.UNKNOWN) && end.equals(DayInterval.UNKNOWN)) {
            return null;
        }
        DaySpan approved = DaySpan.between(start, end)
                .reaching(
                        start.earliest() == null ? bar.first() : Long.MAX_VALUE,
                        end.latest() == null ? bar.last() : Long.MIN_VALUE);
        return approved.first() == bar.first() && approved.last() == bar.last() ? null : approved;
    }

    private @Nullable Long ownerEnds(Initiative initiative, DaySpan bar) {
        LocalDate last = facts().lastDay(facts().ownerNow(initiative));
        return last != null && last.toEpochDay() < bar.last() ? last.toEpochDay() : null;
    }

    /// Null when nobody knows when.
    @Nullable
    DaySpan days(Milestone milestone) {
        DayInterval due = facts().due(milestone);
        return due.equals(DayInterval.UNKNOWN) ? null : DaySpan.within(due);
    }

    private Optional<MilestoneSpot> spot(Milestone milestone) {
        return Optional.ofNullable(days(milestone))
                .map(days -> new MilestoneSpot(milestone, facts().status(milestone), days));
    }
}
