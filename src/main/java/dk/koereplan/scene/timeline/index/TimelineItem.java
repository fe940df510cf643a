package dk.koereplan.scene.timeline.index;

import dk.koereplan.domain.work.Initiative;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An initiative as it stands in one lane, with its milestones.
///
/// @param initiative null for milestones that belong to none
/// @param bar null when only the milestones have dates
/// @param baseline what was approved, when that is known and differs from the bar
/// @param ownerEnds the last day of the owner as a unit, when the work goes on after it; counted from 1970-01-01
/// @param shared it stands in several lanes
public record TimelineItem(
        @Nullable Initiative initiative,
        @Nullable DaySpan bar,
        @Nullable DaySpan baseline,
        @Nullable Long ownerEnds,
        boolean shared,
        List<MilestoneSpot> milestones) {
    /// The first day on which anything of it is drawn.
    public long first() {
        return stretches().mapToLong(DaySpan::first).min().orElseThrow();
    }

    public long last() {
        return stretches().mapToLong(DaySpan::last).max().orElseThrow();
    }

    boolean is(String id) {
        return initiative != null && initiative.id().value().equals(id);
    }

    private Stream<DaySpan> stretches() {
        return Stream.concat(
                Stream.of(bar, baseline).flatMap(Stream::ofNullable),
                milestones.stream().map(MilestoneSpot::days));
    }
}
