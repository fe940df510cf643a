package dk.koereplan.scene.timeline.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The calendar units that the header can be divided into.
public enum BandUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    FIVE_YEARS,
    DECADE;

    /// The first day of the unit that holds a day. Weeks begin on Monday, always (ISO 8601).
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case FIVE_YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), 5) * 5, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
        };
    }

    /// The first day of the next unit, from the first day of one.
    public LocalDate next(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusDays(7);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case HALF_YEAR -> first.plusMonths(6);
            case YEAR -> first.plusYears(1);
            case FIVE_YEARS -> first.plusYears(5);
            case DECADE -> first.plusYears(10);
        };
    }

    /// How many days the shortest of these units has.
    public int days() {
        return switch (this) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 28;
            case QUARTER -> 90;
            case HALF_YEAR -> 181;
            case YEAR -> 365;
            case FIVE_YEARS -> 5 * 365;
            case DECADE -> 10 * 365;
        };
    }
}
