package dk.koereplan.analysis;

import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The instants within which something lies, both ends inclusive; an end that is null is not known.
public record Span(@Nullable Instant first, @Nullable Instant last) {
    /// @param zone where the days of a time without a zone of its own begin and end
    static Span of(When when, PlanIndex index, ZoneId zone) {
        if (when instanceof When.Moment moment) {
            Instant instant = moment.local().atZone(moment.zone()).toInstant();
            return new Span(instant, instant);
        }
        DayInterval days = index.interval(when);
        LocalDate earliest = days.earliest();
        LocalDate latest = days.latest();
        return new Span(
                earliest == null ? null : earliest.atStartOfDay(zone).toInstant(),
                latest == null
                        ? null
                        : latest.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
    }

    /// Wholly before `instant`. The very last instant is not yet past.
    boolean isPast(Instant instant) {
        return last != null && instant.isAfter(last);
    }
}
