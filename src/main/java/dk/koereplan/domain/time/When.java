package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A *tidsangivelse*: a time as precise, or as vague, as its source. It is compared by its day interval only and shown
/// as
/// it was given, never as the first day of the interval.
public sealed interface When {
    /// The first and last year that a plan may speak of.
    int FIRST_YEAR = 1990;

    int LAST_YEAR = 2100;

    When UNKNOWN = new Unknown();

    /// A local date and time in a named zone, such as a hearing's deadline at noon in Copenhagen.
    record Moment(LocalDateTime local, ZoneId zone) implements When {
        public Moment {
            requireYear(local.getYear());
            local = local.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    record Day(LocalDate date) implements When {
        public Day {
            requireYear(date.getYear());
        }
    }

    /// An ISO week of a *week-based* year: 01-01-2027 lies in week 53 of 2026.
    record Week(int year, int week) implements When {
        public Week {
            requireYear(year);
            InvalidValue.unless(week >= 1 && week <= weeksIn(year), "when.week", year, week, weeksIn(year));
        }

        private static int weeksIn(int year) {
            return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    .rangeRefinedBy(LocalDate.of(year, 7, 1))
                    .getMaximum();
        }

        LocalDate monday() {
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        }
    }

    record Month(YearMonth month) implements When {
        public Month {
            requireYear(month.getYear());
        }
    }

    record Quarter(int year, int quarter) implements When {
        public Quarter {
            requireYear(year);
            InvalidValue.unless(quarter >= 1 && quarter <= 4, "when.quarter", quarter);
        }
    }

    record HalfYear(int year, int half) implements When {
        public HalfYear {
            requireYear(year);
            InvalidValue.unless(half == 1 || half == 2, "when.half", half);
        }
    }

    record Year(int year) implements When {
        public Year {
            requireYear(year);
        }
    }

    /// From the first day of `first` to the last day of `last`, both years included.
    record YearRange(int first, int last) implements When {
        public YearRange {
            requireYear(first);
            requireYear(last);
            InvalidValue.unless(first <= last, "when.range", first, last);
        }
    }

    record Before(Event event) implements When {}

    record After(Event event) implements When {}

    record Unknown() implements When {}

    /// What a relative time hangs on.
    sealed interface Event {
        /// An event that is known by the source's words only.
        record Named(String words) implements Event {
            public Named {
                InvalidValue.requireText("event", words);
                words = words.strip();
            }
        }

        /// A dated record of the plan: a milestone, gate, hearing, meeting or event, by id.
        record Planned(String id) implements Event {
            public Planned {
                InvalidValue.requireText("event", id);
            }
        }
    }

    /// The days within which this lies. Relative times ask `events`; the day of the event itself is excluded.
    default DayInterval interval(EventDates events) {
        return switch (this) {
            case Moment m -> DayInterval.of(m.local().toLocalDate(), m.local().toLocalDate());
            case Day d -> DayInterval.of(d.date(), d.date());
            case Week w -> DayInterval.of(w.monday(), w.monday().plusDays(6));
            case Month m -> months(m.month(), 1);
            case Quarter q -> months(YearMonth.of(q.year(), 3 * q.quarter() - 2), 3);
            case HalfYear h -> months(YearMonth.of(h.year(), 6 * h.half() - 5), 6);
            case Year y -> months(YearMonth.of(y.year(), 1), 12);
            case YearRange r -> months(YearMonth.of(r.first(), 1), 12 * (r.last() - r.first() + 1));
            case Before b ->
                new DayInterval(
                        null,
                        events.of(b.event()).last().map(d -> d.minusDays(1)).orElse(null));
            case After a ->
                new DayInterval(
                        events.of(a.event()).first().map(d -> d.plusDays(1)).orElse(null), null);
            case Unknown u -> DayInterval.UNKNOWN;
        };
    }

    /// The interval without any event's date.
    default DayInterval interval() {
        return interval(EventDates.NONE);
    }

    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /// Exact to the day; everything else is drawn soft.
    default boolean isExact() {
        return this instanceof Day || this instanceof Moment;
    }

    static When day(LocalDate date) {
        return new Day(date);
    }

    private static DayInterval months(YearMonth first, int count) {
        return DayInterval.of(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static void requireYear(int year) {
        InvalidValue.unless(year >= FIRST_YEAR && year <= LAST_YEAR, "when.year", year, FIRST_YEAR, LAST_YEAR);
    }
}
