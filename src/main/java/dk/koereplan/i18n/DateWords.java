package dk.koereplan.i18n;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Days, weeks and times of day in words: `21-11-2026` in Danish, `21 Nov 2026` in English. Weeks are ISO weeks.
public final class DateWords {
    private DateWords() {}

    public static String day(LocalDate day, Texts texts) {
        return texts.language() == Language.DANISH
                ? String.format(Locale.ROOT, "%02d-%02d-%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : String.format(
                        Locale.ROOT,
                        "%d %s %d",
                        day.getDayOfMonth(),
                        monthShort(day.getMonthValue(), texts),
                        day.getYear());
    }

    /// "21. november 2026".
    public static String dayLong(LocalDate day, Texts texts) {
        return texts.get("date.dayLong", day.getDayOfMonth(), monthName(day.getMonthValue(), texts), day.getYear());
    }

    /// "21. nov", without the year.
    public static String dayShort(LocalDate day, Texts texts) {
        return texts.get("date.dayShort", day.getDayOfMonth(), monthShort(day.getMonthValue(), texts));
    }

    /// "01-03-2012 kl. 12:00"; seconds only when there are any.
    public static String moment(LocalDateTime moment, Texts texts) {
        return texts.get("date.moment", day(moment.toLocalDate(), texts), time(moment.toLocalTime()));
    }

    public static String time(LocalTime time) {
        return time.getSecond() == 0
                ? String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute())
                : String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    /// "november 2026".
    public static String month(YearMonth month, Texts texts) {
        return texts.get("date.month", monthName(month.getMonthValue(), texts), month.getYear());
    }

    /// @param month 1 to 12
    public static String monthName(int month, Texts texts) {
        return texts.get("date.month." + month);
    }

    /// @param month 1 to 12
    public static String monthShort(int month, Texts texts) {
        return texts.get("date.monthShort." + month);
    }

    /// "uge 53, 2026" for 01-01-2027: the year is the week's own.
    public static String week(LocalDate day, Texts texts) {
        return texts.get("date.weekOfYear", weekNumber(day), day.get(IsoFields.WEEK_BASED_YEAR));
    }

    /// "uge 53".
    public static String weekShort(LocalDate day, Texts texts) {
        return texts.get("date.weekShort", weekNumber(day));
    }

    public static int weekNumber(TemporalAccessor day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
