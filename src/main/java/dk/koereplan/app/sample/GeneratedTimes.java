package dk.koereplan.app.sample;

import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Random;

/// A day said with any precision, in the machine notation; an empty text is unknown.
final class GeneratedTimes {
    private GeneratedTimes() {}

    static String any(LocalDate day, Random random) {
        String text = WhenNotation.write(when(day, random));
        return text == null ? "" : text;
    }

    private static When when(LocalDate day, Random random) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> new When.Day(day);
            case 5 -> new When.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 6, 7 -> new When.Month(YearMonth.from(day));
            case 8, 9 -> new When.Quarter(day.getYear(), quarter);
            case 10 -> new When.HalfYear(day.getYear(), quarter <= 2 ? 1 : 2);
            default -> random.nextInt(3) == 0 ? When.UNKNOWN : new When.Year(day.getYear());
        };
    }
}
