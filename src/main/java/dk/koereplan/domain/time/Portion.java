package dk.koereplan.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;

/// *Primo*, *medio* and *ultimo*. Of a year: the first quarter, the two between, the last quarter. Of a quarter: its
/// first, second and third month. Of a month: day 1 to 10, day 11 to 20, the rest.
public enum Portion {
    PRIMO(1, 3),
    MEDIO(4, 9),
    ULTIMO(10, 12);

    private final int firstMonth;
    private final int lastMonth;

    Portion(int firstMonth, int lastMonth) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    DayInterval of(When.Dated period) {
        return switch (period) {
            case When.Year(int year) ->
                DayInterval.of(
                        LocalDate.of(year, firstMonth, 1),
                        YearMonth.of(year, lastMonth).atEndOfMonth());
            case When.Quarter quarter -> {
                YearMonth month = YearMonth.from(quarter.firstDay()).plusMonths(ordinal());
                yield DayInterval.of(month.atDay(1), month.atEndOfMonth());
            }
            case When.Month(YearMonth month) ->
                DayInterval.of(
                        month.atDay(10 * ordinal() + 1),
                        this == ULTIMO ? month.atEndOfMonth() : month.atDay(10 * ordinal() + 10));
            default -> throw new IllegalArgumentException(period + " has no portions");
        };
    }
}
