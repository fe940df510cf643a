package dk.koereplan.analysis;

import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.Limit;
import dk.koereplan.domain.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The instants within which something lies, both ends inclusive; an end that is null is not known.
public record Span(@Nullable Instant first, @Nullable Instant last) {
    /// @param zone where the days of a time without a zone of its own begin and end
    public static Span of(When when, PlanIndex index, ZoneId zone) {
        if (when instanceof When.Moment moment) {
            return new Span(moment.instant(), moment.instant());
        }
        if (when instanceof When.Limited(Limit limit, When.Moment moment)) {
            return limited(limit, moment);
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

    private static Span limited(Limit limit, When.Moment moment) {
        Instant instant = moment.instant();
        if (limit.isLast()) {
            return new Span(null, limit.includes(moment) ? instant : instant.minusSeconds(1));
        }
        return new Span(limit.includes(moment) ? instant : instant.plusSeconds(1), null);
    }

    /// Wholly before `instant`. The very last instant is not yet past.
    public boolean isPast(Instant instant) {
        return last != null && instant.isAfter(last);
    }
}
