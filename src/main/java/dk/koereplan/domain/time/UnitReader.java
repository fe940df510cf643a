package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one unit of the calendar, in lower case: "uge 42, 2026", "Q3 27", "marts 2027", "ultimo 2027".
///
/// @param given as it was written, for the explanation
/// @param order decides what "april 27" is
record UnitReader(String given, DateOrder order) {
    static final String QUARTER = "(?:kvartal|kvt\\.?|kv\\.?|quarter)";
    static final String HALF = "(?:halvår|halvdel|half(?:-year)?)";
    static final String WEEK = "(?:uge|week|wk|w|u)";
    private static final String WEEK_NUMBER = WEEK + "\\.?\\s*(\\d{1,2})";
    private static final String QUARTER_NUMBER = "(?:[qk](\\d)|(\\d)\\.?\\s*" + QUARTER + "|" + QUARTER + "\\s*(\\d))";
    private static final String HALF_NUMBER = "(?:h(\\d)|(\\d)\\.?\\s*" + HALF + ")";
    private static final String LEADING_YEAR = "(\\d{4})[\\s,/-]*";
    /// A year of two figures stands apart, so that "uge 1-13" is no year.
    private static final String YEAR =
            "(?:\\s*[,/]?\\s*(?:of|i|af)?\\s*-?(\\d{4})|(?:,? |,? ?(?:of|i|af) |,? ?')(\\d{2}))";
    private static final String YEAR_OR_DASHED = YEAR.substring(0, YEAR.length() - 1) + "|-'?(\\d{2}))";

    private static final Pattern IN_WEEK = Pattern.compile(WEEK_NUMBER + YEAR);
    private static final Pattern WEEK_AFTER = Pattern.compile(LEADING_YEAR + WEEK_NUMBER);
    private static final Pattern IN_QUARTER = Pattern.compile(QUARTER_NUMBER + YEAR_OR_DASHED);
    private static final Pattern QUARTER_AFTER = Pattern.compile(LEADING_YEAR + QUARTER_NUMBER);
    private static final Pattern IN_HALF = Pattern.compile(HALF_NUMBER + YEAR_OR_DASHED);
    private static final Pattern HALF_AFTER = Pattern.compile(LEADING_YEAR + HALF_NUMBER);
    private static final Pattern IN_MONTH = Pattern.compile("([a-zæøå]+)\\.?" + YEAR_OR_DASHED);
    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[-/.](\\d{4})|(\\d{4})-(\\d{2})");
    private static final Pattern ONE_YEAR = Pattern.compile("(?:år|year)?\\s*(\\d{4})");
    private static final Pattern PORTION =
            Pattern.compile("(?:(primo|prim\\.|begyndelsen af|starten af|early|(?:the )?(?:beginning|start) of)"
                    + "|(medio|med\\.|midten af|mid|(?:the )?middle of)"
                    + "|(ultimo|ult\\.|slutningen af|late|(?:the )?end of))[ -]+(.+)");
    private static final Pattern SEASON = Pattern.compile(
            "(?:i |in )?(?:the )?(forår|spring|sommer|summer|efterår|autumn|fall|vinter|winter)(?:en|et)?" + YEAR);
    private static final Map<String, Integer> SEASONS =
            Map.of("forår", 3, "spring", 3, "sommer", 6, "summer", 6, "efterår", 9, "autumn", 9, "fall", 9);

    Optional<When.Dated> read(String clean) {
        return week(clean)
                .or(() -> quarter(clean))
                .or(() -> half(clean))
                .or(() -> month(clean))
                .or(() -> year(clean))
                .or(() -> portion(clean));
    }

    private static Optional<When.Dated> week(String clean) {
        Matcher last = IN_WEEK.matcher(clean);
        Matcher first = WEEK_AFTER.matcher(clean);
        if (last.matches()) {
            return Optional.of(new When.Week(year(last, 2), any(last, 1, 1)));
        }
        return first.matches() ? Optional.of(new When.Week(any(first, 1, 1), any(first, 2, 2))) : Optional.empty();
    }

    private static Optional<When.Dated> quarter(String clean) {
        Matcher last = IN_QUARTER.matcher(clean);
        Matcher first = QUARTER_AFTER.matcher(clean);
        if (last.matches()) {
            return Optional.of(new When.Quarter(year(last, 4), any(last, 1, 3)));
        }
        return first.matches() ? Optional.of(new When.Quarter(any(first, 1, 1), any(first, 2, 4))) : Optional.empty();
    }

    private static Optional<When.Dated> half(String clean) {
        Matcher last = IN_HALF.matcher(clean);
        Matcher first = HALF_AFTER.matcher(clean);
        if (last.matches()) {
            return Optional.of(new When.HalfYear(year(last, 3), any(last, 1, 2)));
        }
        return first.matches() ? Optional.of(new When.HalfYear(any(first, 1, 1), any(first, 2, 3))) : Optional.empty();
    }

    private Optional<When.Dated> month(String clean) {
        Matcher numbers = MONTH_NUMBER.matcher(clean);
        if (numbers.matches()) {
            boolean yearLast = numbers.group(1) != null;
            int month = any(numbers, yearLast ? 1 : 4, yearLast ? 1 : 4);
            InvalidValue.unless(month >= 1 && month <= 12, "when.words", given);
            return Optional.of(new When.Month(YearMonth.of(any(numbers, yearLast ? 2 : 3, yearLast ? 2 : 3), month)));
        }
        Matcher words = IN_MONTH.matcher(clean);
        OptionalInt month = words.matches() ? MonthNames.find(words.group(1)) : OptionalInt.empty();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        InvalidValue.unless(!mayBeADay(words), "when.monthOrDay", given);
        return Optional.of(new When.Month(YearMonth.of(year(words, 2), month.getAsInt())));
    }

    /// "March 27" is a day to most who write English, and "marts 27" a month to those who write Danish.
    private boolean mayBeADay(Matcher words) {
        String figures = words.group(3);
        boolean marked = words.group().contains("'");
        return figures != null
                && !marked
                && Integer.parseInt(figures) <= 31
                && order == DateOrder.NOT_KNOWN
                && !MonthNames.isDanishOnly(words.group(1));
    }

    private static Optional<When.Dated> year(String clean) {
        Matcher year = ONE_YEAR.matcher(clean);
        return year.matches() ? Optional.of(new When.Year(any(year, 1, 1))) : Optional.empty();
    }

    private Optional<When.Dated> portion(String clean) {
        Matcher words = PORTION.matcher(clean);
        if (!words.matches()) {
            return Optional.empty();
        }
        Portion portion =
                words.group(1) != null ? Portion.PRIMO : words.group(2) != null ? Portion.MEDIO : Portion.ULTIMO;
        return read(words.group(4)).map(of -> new When.Part(portion, of));
    }

    /// A season is three whole months; winter lies in two years, and is refused.
    Optional<When> season(String clean) {
        Matcher words = SEASON.matcher(clean);
        if (!words.matches()) {
            return Optional.empty();
        }
        int year = year(words, 2);
        Integer first = SEASONS.get(words.group(1));
        InvalidValue.unless(first != null, "when.winter", given, year - 1, year);
        YearMonth month = YearMonth.of(year, first == null ? 1 : first);
        return Optional.of(When.between(new When.Month(month), new When.Month(month.plusMonths(2))));
    }

    private static int year(Matcher matcher, int from) {
        for (int group = from; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return TimeReader.year(matcher.group(group));
            }
        }
        throw new IllegalStateException(matcher.pattern() + " matched no year");
    }

    private static int any(Matcher matcher, int from, int to) {
        for (int group = from; group <= to; group++) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        throw new IllegalStateException(matcher.pattern() + " matched nothing");
    }
}
