package dk.koereplan.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// How finely a time is given: the calendar unit that it names, the finest first.
public enum Precision {
    DAY(1),
    WEEK(7),
    MONTH(30.436875),
    QUARTER(91.310625),
    HALF_YEAR(182.62125),
    YEAR(365.2425);

    private final double days;

    Precision(double days) {
        this.days = days;
    }

    /// The precision of a time that lies in the calendar: a range is given by the coarser of its ends, a portion
    /// by what it is a portion of. Empty for what hangs on an event and for the unknown.
    public static Optional<Precision> of(When when) {
        return switch (when) {
            case When.Dated dated -> Optional.of(of(dated));
            case When.Range(When.Dated first, When.Dated last) ->
                Optional.of(of(first).coarser(of(last)));
            case When.Limited(Limit limit, When.Dated dated) -> Optional.of(of(dated));
            case When.Before b -> Optional.empty();
            case When.After a -> Optional.empty();
            case When.Unknown u -> Optional.empty();
        };
    }

    public static Precision of(When.Dated dated) {
        return switch (dated) {
            case When.Moment m -> DAY;
            case When.Day d -> DAY;
            case When.Week w -> WEEK;
            case When.Month m -> MONTH;
            case When.Quarter q -> QUARTER;
            case When.HalfYear h -> HALF_YEAR;
            case When.Year y -> YEAR;
            case When.Part p -> of(p.of());
        };
    }

    /// How many days a unit has in the long run.
    public double days() {
        return days;
    }

    public Precision coarser(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The first day of the unit that holds a day. Weeks begin on Monday, always (ISO 8601).
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), 3 * day.get(IsoFields.QUARTER_OF_YEAR) - 2, 1);
            case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The day that lies so many units later.
    public LocalDate add(LocalDate day, long count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case HALF_YEAR -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
        };
    }

    /// The first day of a unit that lies nearest to a time.
    ///
    /// @param day counted from 1970-01-01; parts of days are allowed
    public LocalDate nearest(double day) {
        LocalDate before = floor(LocalDate.ofEpochDay((long) Math.floor(day)));
        LocalDate after = add(before, 1);
        return day - before.toEpochDay() <= after.toEpochDay() - day ? before : after;
    }

    /// The unit that holds a day, as a time of this precision.
    ///
    /// @throws dk.koereplan.domain.InvalidValue (`when.year`) outside the years that a plan may speak of
    public When.Dated at(LocalDate day) {
        return switch (this) {
            case DAY -> new When.Day(day);
            case WEEK -> new When.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> new When.Month(YearMonth.from(day));
            case QUARTER -> new When.Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF_YEAR -> new When.HalfYear(day.getYear(), day.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> new When.Year(day.getYear());
        };
    }
}
