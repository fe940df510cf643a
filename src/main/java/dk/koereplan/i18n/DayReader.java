package dk.koereplan.i18n;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days and times of day: "21-11-2026", "21. november 2026", "01-03-2012 kl. 12:00".
final class DayReader {
    static final Pattern CLOCK = Pattern.compile(
            "(.+?)(?:,? (?:kl\\.?|at) ?|, | )(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?: ?\\(([a-z_/+0-9-]+)\\))?");
    static final Pattern DAY_FIRST =
            Pattern.compile("(?:den )?(\\d{1,2})(?:\\.|-|/|\\. | )(\\d{1,2})(?:\\.|-|/|\\. | )(\\d{4})");
    static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    static final Pattern WORDS = Pattern.compile("(?:den )?(\\d{1,2})\\.? ?([a-zæøå]+)\\.?,? (\\d{4})");
    static final Pattern MONTH_FIRST = Pattern.compile("([a-zæøå]+)\\.? (\\d{1,2}),? (\\d{4})");
    static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");

    private DayReader() {}

    /// @param clean in lower case
    /// @param given as the user wrote it, for the explanation
    /// @return null when it is no day
    static @Nullable When read(String clean, String given, Language language) {
        Matcher clock = WhenReader.matched(clean, CLOCK);
        if (clock != null) {
            LocalDate day = day(clock.group(1), given, language);
            if (day != null) {
                int seconds = clock.group(4) == null ? 0 : WhenReader.number(clock, 4);
                LocalTime time = LocalTime.of(WhenReader.number(clock, 2), WhenReader.number(clock, 3), seconds);
                return new When.Moment(LocalDateTime.of(day, time), zone(clock.group(5), given));
            }
        }
        LocalDate day = day(clean, given, language);
        return day == null ? null : new When.Day(day);
    }

    private static @Nullable LocalDate day(String clean, String given, Language language) {
        InvalidValue.unless(!AMBIGUOUS.matcher(clean).matches(), "when.ambiguous", given);
        Matcher iso = WhenReader.matched(clean, YEAR_FIRST);
        if (iso != null) {
            return date(iso, 1, WhenReader.number(iso, 2), 3);
        }
        Matcher numbers = WhenReader.matched(clean, DAY_FIRST);
        if (numbers != null) {
            boolean either = WhenReader.number(numbers, 1) <= 12 && WhenReader.number(numbers, 2) <= 12;
            boolean slashed = clean.contains("/") && language == Language.ENGLISH;
            InvalidValue.unless(!(slashed && either), "when.ambiguous", given);
            return date(numbers, 3, WhenReader.number(numbers, 2), 1);
        }
        return named(clean);
    }

    private static @Nullable LocalDate named(String clean) {
        Matcher words = WhenReader.matched(clean, WORDS, MONTH_FIRST);
        if (words == null) {
            return null;
        }
        boolean dayFirst = words.pattern() == WORDS;
        OptionalInt month = WhenReader.month(words.group(dayFirst ? 2 : 1));
        return month.isEmpty() ? null : date(words, 3, month.getAsInt(), dayFirst ? 1 : 2);
    }

    private static LocalDate date(Matcher matcher, int yearGroup, int month, int dayGroup) {
        return LocalDate.of(WhenReader.number(matcher, yearGroup), month, WhenReader.number(matcher, dayGroup));
    }

    private static ZoneId zone(@Nullable String name, String given) {
        if (name == null) {
            return WhenWords.DANISH_TIME;
        }
        int start = given.lastIndexOf('(') + 1;
        return ZoneId.of(given.substring(start, given.lastIndexOf(')')));
    }
}
