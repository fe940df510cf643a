package dk.koereplan.scene.timeline.bands;

import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.view.BandUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;

/// The names of calendar units, from the longest to the shortest.
final class BandNames {
    /// A day of the widest names: a Wednesday in September.
    static final LocalDate WIDE = LocalDate.of(2026, 9, 30);

    private BandNames() {}

    /// The first of a unit's names that leaves the year to the band above.
    static int withoutYear(BandUnit unit) {
        return switch (unit) {
            case QUARTER -> 2;
            case MONTH, HALF_YEAR, YEAR -> 1;
            case DAY, WEEK, FIVE_YEARS, DECADE -> 0;
        };
    }

    /// Which of a unit's names all of its cells have room for; the number of names when none is short enough.
    static int level(BandUnit unit, double room, Drawing drawing, TextStyle style, Texts texts) {
        List<String> names = of(unit, unit.floor(WIDE), texts);
        int level = 0;
        while (level < names.size() && drawing.metrics().width(names.get(level), style) > room) {
            level++;
        }
        return level;
    }

    /// The longest name from a level on that fits; empty when none does.
    static String fitting(List<String> names, int level, Drawing drawing, TextStyle style, double room) {
        for (int i = level; i < names.size(); i++) {
            if (drawing.metrics().width(names.get(i), style) <= room) {
                return names.get(i);
            }
        }
        return "";
    }

    /// All of them.
    static List<String> of(BandUnit unit, LocalDate first, Texts texts) {
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (unit) {
            case DAY -> day(first, texts);
            case WEEK -> week(first, texts);
            case MONTH ->
                List.of(
                        DateWords.month(YearMonth.from(first), texts),
                        DateWords.monthName(month, texts),
                        DateWords.monthShort(month, texts));
            case QUARTER -> {
                int quarter = (month + 2) / 3;
                yield List.of(
                        texts.get("when.quarter", year, quarter),
                        texts.get("when.quarterShort", year, quarter),
                        texts.get("picture.timeline.band.quarterLong", quarter),
                        texts.get("picture.timeline.band.quarter", quarter));
            }
            case HALF_YEAR -> {
                int half = month < 7 ? 1 : 2;
                yield List.of(
                        texts.get("when.half", year, half),
                        texts.get("picture.timeline.band.half", half),
                        texts.get("picture.timeline.band.halfShort", half));
            }
            // the regions' budget year is the calendar year
            case YEAR ->
                List.of(
                        texts.get("picture.timeline.band.budgetYear", String.valueOf(year)),
                        String.valueOf(year),
                        "’" + String.valueOf(year).substring(2));
            case FIVE_YEARS -> List.of(year + "-" + (year + 4), String.valueOf(year));
            case DECADE -> List.of(year + "-" + (year + 9), String.valueOf(year));
        };
    }

    private static List<String> day(LocalDate day, Texts texts) {
        String weekday = "date.weekday." + day.getDayOfWeek().getValue();
        String number = String.valueOf(day.getDayOfMonth());
        String shortDay = DateWords.dayShort(day, texts);
        String shortWeekday =
                texts.get("date.weekdayShort." + day.getDayOfWeek().getValue());
        return List.of(
                texts.get("picture.timeline.band.day", texts.get(weekday), DateWords.dayLong(day, texts)),
                texts.get("picture.timeline.band.day", shortWeekday, shortDay),
                shortDay,
                number);
    }

    /// With the months of its days, since the days below have room for their numbers only.
    private static List<String> week(LocalDate monday, Texts texts) {
        LocalDate sunday = monday.plusDays(6);
        String week = DateWords.week(monday, texts);
        String begins = DateWords.monthShort(monday.getMonthValue(), texts);
        String ends = DateWords.monthShort(sunday.getMonthValue(), texts);
        boolean one = monday.getMonth() == sunday.getMonth();
        String months = one ? begins : begins + "/" + ends;
        boolean sameYear =
                monday.get(IsoFields.WEEK_BASED_YEAR) == sunday.getYear() && monday.getYear() == sunday.getYear();
        String days = DateWords.dayShort(monday, texts) + " - "
                + (sameYear ? DateWords.dayShort(sunday, texts) : DateWords.dayLong(sunday, texts));
        return List.of(
                week + " · " + days,
                week + " · " + months,
                week,
                DateWords.weekShort(monday, texts),
                String.valueOf(DateWords.weekNumber(monday)));
    }
}
