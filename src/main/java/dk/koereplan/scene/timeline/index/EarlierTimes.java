package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import java.util.Optional;
import java.util.function.Function;

/// The times of an earlier state of the plan, which stand behind the bars in place of what was approved for them.
///
/// @param words what people call the state
/// @param facts what was true in it
public record EarlierTimes(String words, Facts facts) {
    /// The initiative as it was; empty when there was none yet.
    public Optional<Initiative> initiative(Initiative now) {
        return facts.index().roadmap().find(Initiative.class, now.id().value());
    }

    DayInterval start(Initiative now) {
        return of(now, facts::start);
    }

    DayInterval end(Initiative now) {
        return of(now, facts::due);
    }

    private DayInterval of(Initiative now, Function<Initiative, DayInterval> time) {
        return initiative(now).map(time).orElse(DayInterval.UNKNOWN);
    }
}
