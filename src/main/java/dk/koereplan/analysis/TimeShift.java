package dk.koereplan.analysis;

import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// Moves times in steps of their own precision: a quarter becomes another quarter, never a day.
final class TimeShift {
    static final double DAYS_OF_YEAR = 365.25;

    private TimeShift() {}

    /// The first time of the same precision whose last day is at least so many days later. Empty for what hangs on an
    /// event or is unknown: such a time has no place of its own to be moved from.
    static Optional<When> onward(When when, long days) {
        LocalDate last = when.interval().latest();
        return last == null ? Optional.empty() : covering(when, last.plusDays(days));
    }

    /// The time of the same precision that lies nearest to so many days later.
    static Optional<When> along(When when, long days) {
        DayInterval own = when.interval();
        LocalDate first = own.earliest();
        LocalDate last = own.latest();
        if (first == null || last == null) {
            return Optional.empty();
        }
        LocalDate day = when instanceof When.YearRange
                ? last.plusYears(Math.round(days / DAYS_OF_YEAR))
                : first.plusDays(ChronoUnit.DAYS.between(first, last) / 2 + days);
        return covering(when, day);
    }

    private static Optional<When> covering(When like, LocalDate day) {
        int year = day.getYear();
        if (year <= When.FIRST_YEAR || year >= When.LAST_YEAR) {
            return Optional.empty();
        }
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        return Optional.ofNullable(
                switch (like) {
                    case When.Moment m -> new When.Moment(day.atTime(m.local().toLocalTime()), m.zone());
                    case When.Day d -> new When.Day(day);
                    case When.Week w ->
                        new When.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                    case When.Month m -> new When.Month(YearMonth.from(day));
                    case When.Quarter q -> new When.Quarter(year, quarter);
                    case When.HalfYear h -> new When.HalfYear(year, quarter <= 2 ? 1 : 2);
                    case When.Year y -> new When.Year(year);
                    case When.YearRange r -> range(r, year - r.last());
                    case When.Before b -> null;
                    case When.After a -> null;
                    case When.Unknown u -> null;
                });
    }

    private static When range(When.YearRange range, int years) {
        return new When.YearRange(range.first() + years, range.last() + years);
    }
}
