package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days and times of day: "21-11-2026", "1/1-27", "21. november 2026", "01-03-2012 kl. 12:00".
///
/// @param given as it was written, for the explanation
record DayReader(String given, DateOrder order) {
    private static final Pattern CLOCK = Pattern.compile(
            "(.+?)(?:,? (?:kl\\.?|at) ?|, | )(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?: ?\\(([a-z_/+0-9-]+)\\))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:den )?(\\d{1,2})(?:[.] ?|-|/| )(\\d{1,2})(?:[.] ?|-|/| )(\\d{4}|'?\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern WORDS =
            Pattern.compile("(?:den )?(\\d{1,2})(?:\\.|st|nd|rd|th)? ?([a-zæøå]+)\\.?,?[ -](\\d{4}|'?\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-zæøå]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}|'\\d{2})");

    /// @param clean in lower case
    Optional<When.Dated> read(String clean) {
        Matcher clock = CLOCK.matcher(clean);
        Optional<LocalDate> day = clock.matches() ? day(clock.group(1)) : Optional.empty();
        return day.isPresent()
                ? day.map(date -> moment(date, clock))
                : day(clean).map(When.Day::new);
    }

    private When.Moment moment(LocalDate date, Matcher clock) {
        int hour = number(clock, 2);
        int minute = number(clock, 3);
        int second = clock.group(4) == null ? 0 : number(clock, 4);
        InvalidValue.unless(hour != 24 || minute + second > 0, "when.midnight", date);
        InvalidValue.unless(hour < 24 && minute < 60 && second < 60, "when.clock", given);
        ZoneId zone = TimeReader.DANISH_TIME;
        if (clock.group(5) != null) {
            String name = asGiven(clock.group(5));
            try {
                zone = ZoneId.of(name);
            } catch (DateTimeException e) {
                throw new InvalidValue("when.zone", name);
            }
        }
        var moment = new When.Moment(LocalDateTime.of(date, LocalTime.of(hour, minute, second)), zone);
        InvalidValue.unless(!moment.isSkipped(), "when.skipped", moment.local(), zone.getId());
        return moment;
    }

    /// Zones are told apart by their capitals.
    private String asGiven(String lowered) {
        int at = given.toLowerCase(Locale.ROOT).indexOf(lowered);
        return at < 0 ? lowered : given.substring(at, at + lowered.length());
    }

    private Optional<LocalDate> day(String clean) {
        Matcher iso = YEAR_FIRST.matcher(clean);
        if (iso.matches()) {
            return Optional.of(date(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher numbers = DAY_FIRST.matcher(clean);
        if (numbers.matches()) {
            InvalidValue.unless(order == DateOrder.DAY_FIRST || readsOneWay(clean, numbers), "when.ambiguous", given);
            return Optional.of(date(TimeReader.year(numbers.group(3)), number(numbers, 2), number(numbers, 1)));
        }
        return named(clean);
    }

    /// Where nobody says that the day comes first: the year has four figures, and slashes, between which Americans put
    /// the month first, stand beside a number that is no month.
    private static boolean readsOneWay(String clean, Matcher numbers) {
        boolean dayOnly = number(numbers, 1) > 12;
        boolean sameMarks = clean.indexOf('/') != clean.lastIndexOf('/');
        return numbers.group(3).length() == 4 ? !clean.contains("/") || dayOnly : sameMarks && dayOnly;
    }

    private Optional<LocalDate> named(String clean) {
        Matcher words = WORDS.matcher(clean);
        boolean dayFirst = words.matches();
        if (!dayFirst) {
            words = MONTH_FIRST.matcher(clean);
            if (!words.matches()) {
                return Optional.empty();
            }
        }
        OptionalInt month = MonthNames.find(words.group(dayFirst ? 2 : 1));
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(date(TimeReader.year(words.group(3)), month.getAsInt(), number(words, dayFirst ? 1 : 2)));
    }

    private LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new InvalidValue("when.day", given);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
