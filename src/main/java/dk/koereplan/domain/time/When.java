package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A *tidsangivelse*: a time as precise, or as vague, as its source. It is compared by its day interval only and shown
/// as it was given, never as the first day of the interval.
public sealed interface When {
    /// The first and last year that a plan may speak of.
    int FIRST_YEAR = 1990;

    int LAST_YEAR = 2100;

    When UNKNOWN = new Unknown();

    /// A time that names one thing in the calendar, whose first and last day are therefore known.
    sealed interface Dated extends When {
        default LocalDate firstDay() {
            return interval().first().orElseThrow();
        }

        default LocalDate lastDay() {
            return interval().last().orElseThrow();
        }
    }

    /// A local date and time in a named zone, such as a hearing's deadline at noon in Copenhagen.
    record Moment(LocalDateTime local, ZoneId zone) implements Dated {
        public Moment {
            requireYear(local.getYear());
            local = local.truncatedTo(ChronoUnit.SECONDS);
        }

        /// The clock shows this time on no occasion: it is put forward past it, as on a morning in March.
        public boolean isSkipped() {
            return zone.getRules().getValidOffsets(local).isEmpty();
        }

        /// The clock shows this time twice: it is put back over it, as on a night in October.
        public boolean isTwice() {
            return zone.getRules().getValidOffsets(local).size() > 1;
        }

        /// The first time that the clock shows it, and where it is skipped, as much later.
        public Instant instant() {
            return local.atZone(zone).toInstant();
        }

        boolean isBefore(Moment other) {
            return instant().isBefore(other.instant());
        }
    }

    record Day(LocalDate date) implements Dated {
        public Day {
            requireYear(date.getYear());
        }
    }

    /// An ISO week of a *week-based* year: 01-01-2027 lies in week 53 of 2026.
    record Week(int year, int week) implements Dated {
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

    record Month(YearMonth month) implements Dated {
        public Month {
            requireYear(month.getYear());
        }
    }

    record Quarter(int year, int quarter) implements Dated {
        public Quarter {
            requireYear(year);
            InvalidValue.unless(quarter >= 1 && quarter <= 4, "when.quarter", quarter);
        }
    }

    record HalfYear(int year, int half) implements Dated {
        public HalfYear {
            requireYear(year);
            InvalidValue.unless(half == 1 || half == 2, "when.half", half);
        }
    }

    record Year(int year) implements Dated {
        public Year {
            requireYear(year);
        }
    }

    /// The beginning, middle or end of a year, a quarter or a month: "ultimo marts 2027".
    record Part(Portion portion, Dated of) implements Dated {
        public Part {
            InvalidValue.unless(of instanceof Year || of instanceof Quarter || of instanceof Month, "when.part", of);
        }
    }

    /// From the first day of `first` to the last day of `last`, both included: "2015-2018", "oktober-december 2026".
    record Range(Dated first, Dated last) implements When {
        public Range {
            InvalidValue.unless(inOrder(first, last), "when.range", first, last);
        }

        private static boolean inOrder(Dated first, Dated last) {
            boolean ordered = !first.firstDay().isAfter(last.firstDay())
                    && !first.lastDay().isAfter(last.lastDay())
                    && !first.equals(last);
            return (first instanceof Moment a && last instanceof Moment b) ? ordered && a.isBefore(b) : ordered;
        }
    }

    /// A time with one open end: "senest 31-12-2026", "efter juli 2027". [Limit] says what belongs to it.
    record Limited(Limit limit, Dated dated) implements When {
        public Limited {
            InvalidValue.unless(limit != Limit.BY_END || !dated.isExact(), "when.limit.day", dated);
        }
    }

    /// @param words the words of whoever gave it, such as "frem mod økonomiforhandlingerne for 2016", where they say
    ///     more than ours; null when they do not
    record Before(Event event, @Nullable String words) implements When {
        public Before(Event event) {
            this(event, null);
        }
    }

    /// @param words as for [Before]: "herefter"
    record After(Event event, @Nullable String words) implements When {
        public After(Event event) {
            this(event, null);
        }
    }

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
            case Part p -> p.portion().of(p.of());
            case Range r -> DayInterval.of(r.first().firstDay(), r.last().lastDay());
            case Limited l -> l.limit().of(l.dated());
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

    /// What it names in the calendar, the first where it names two; empty for what hangs on an event and for the
    /// unknown.
    default Optional<Dated> inCalendar() {
        return switch (this) {
            case Dated dated -> Optional.of(dated);
            case Range range -> Optional.of(range.first());
            case Limited limited -> Optional.of(limited.dated());
            case Before b -> Optional.empty();
            case After a -> Optional.empty();
            case Unknown u -> Optional.empty();
        };
    }

    /// What it hangs on; null when it hangs on nothing.
    default @Nullable Event event() {
        return switch (this) {
            case Before before -> before.event();
            case After after -> after.event();
            default -> null;
        };
    }

    /// The words that it was given in, where they are kept.
    default Optional<String> given() {
        return switch (this) {
            case Before before -> Optional.ofNullable(before.words());
            case After after -> Optional.ofNullable(after.words());
            default -> Optional.empty();
        };
    }

    /// The same, hanging on something else, which the words that it was given in do not say; what hangs on nothing
    /// stays.
    default When hangingOn(Event other) {
        return switch (this) {
            case Before before -> new Before(other);
            case After after -> new After(other);
            default -> this;
        };
    }

    static When day(LocalDate date) {
        return new Day(date);
    }

    /// From one to the other, both included; the one, where they are the same.
    ///
    /// @throws InvalidValue (`when.range`) when the second comes first
    static When between(Dated first, Dated last) {
        return first.equals(last) ? first : new Range(first, last);
    }

    static When years(int first, int last) {
        return between(new Year(first), new Year(last));
    }

    private static DayInterval months(YearMonth first, int count) {
        return DayInterval.of(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /// @throws InvalidValue (`when.year`) for a year that no plan speaks of
    static void requireYear(int year) {
        InvalidValue.unless(year >= FIRST_YEAR && year <= LAST_YEAR, "when.year", year, FIRST_YEAR, LAST_YEAR);
    }
}
