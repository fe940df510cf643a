package dk.koereplan.i18n;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a time in words; days and times of day are [DayReader]'s.
final class WhenReader {
    static final Set<String> UNKNOWN =
            Set.of("", "?", "-", "–", "ukendt", "ikke oplyst", "unknown", "not stated", "tbd");
    static final Pattern EVENT = Pattern.compile("(?is)(før|inden|frem mod|before|efter|after)\\s+(.+)");
    static final Set<String> AFTER = Set.of("efter", "after");

    static final String YEAR = "(?:\\s*[,/]?\\s*(?:of|i|af)?\\s*-?)(\\d{4})";
    static final String LEADING_YEAR = "(\\d{4})[\\s,/-]*";
    static final String QUARTER = "(?:kvartal|kvt\\.?|kv\\.?|quarter)";
    static final String HALF = "(?:halvår|halvdel|half(?:-year)?)";

    static final Pattern WEEK = Pattern.compile("(?:uge|week|wk|w|u)\\.?\\s*(\\d{1,2})" + YEAR);
    static final Pattern WEEK_AFTER = Pattern.compile(LEADING_YEAR + "(?:uge|week|wk|w|u)\\.?\\s*(\\d{1,2})");
    static final Pattern IN_QUARTER =
            Pattern.compile("(?:q(\\d)|(\\d)\\.?\\s*" + QUARTER + "|" + QUARTER + "\\s*(\\d))" + YEAR);
    static final Pattern QUARTER_AFTER = Pattern.compile(LEADING_YEAR + "(?:q(\\d)|(\\d)\\.?\\s*" + QUARTER + ")");
    static final Pattern IN_HALF = Pattern.compile("(?:h(\\d)|(\\d)\\.?\\s*" + HALF + ")" + YEAR);
    static final Pattern HALF_AFTER = Pattern.compile(LEADING_YEAR + "(?:h(\\d)|(\\d)\\.?\\s*" + HALF + ")");
    static final Pattern MONTH = Pattern.compile("([a-zæøå]+)\\.?" + YEAR);
    static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[-/.](\\d{4})|(\\d{4})-(\\d{2})");
    static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*(?:-|–|—|/|til|to)\\s*(\\d{4})");
    static final Pattern ONE_YEAR = Pattern.compile("(?:i|in|år|year)?\\s*(\\d{4})");
    static final Pattern LACKS_YEAR = Pattern.compile(
            "(?:uge|week|q|h)\\s*\\d{1,2}|\\d\\.?\\s*(?:" + QUARTER + "|" + HALF + ")|\\d{1,2}[./-]\\s?\\d{1,2}\\.?");
    static final Pattern MONTH_ALONE = Pattern.compile("(?:\\d{1,2}\\.? )?([a-zæøå]+)\\.?");
    static final Map<String, String> ORDINALS = Map.of(
            "første", "1.", "anden", "2.", "andet", "2.", "tredje", "3.", "fjerde", "4.", "first", "1.", "second", "2.",
            "third", "3.", "fourth", "4.");

    static final Map<String, Integer> MONTHS = months();

    private WhenReader() {}

    static boolean isUnknown(String text) {
        return UNKNOWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    static When read(String text, Language language, Function<String, Optional<String>> idOfTitle) {
        String clean = text.replace('\u00a0', ' ').strip();
        if (isUnknown(clean)) {
            return When.UNKNOWN;
        }
        Matcher event = EVENT.matcher(clean);
        if (event.matches()) {
            When.Event what = event(event.group(2).strip(), idOfTitle);
            return AFTER.contains(event.group(1).toLowerCase(Locale.ROOT))
                    ? new When.After(what)
                    : new When.Before(what);
        }
        try {
            return absolute(clean, language);
        } catch (DateTimeException e) {
            throw new InvalidValue("when.day", clean);
        }
    }

    private static When.Event event(String words, Function<String, Optional<String>> idOfTitle) {
        return words.startsWith("@")
                ? new When.Event.Planned(words.substring(1))
                : idOfTitle
                        .apply(words)
                        .<When.Event>map(When.Event.Planned::new)
                        .orElseGet(() -> new When.Event.Named(words));
    }

    private static When absolute(String text, Language language) {
        String clean = ordinals(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        return Stream.<Supplier<@Nullable When>>of(
                        () -> period(clean),
                        () -> years(clean),
                        () -> month(clean, text),
                        () -> DayReader.read(clean, text, language),
                        () -> notation(text))
                .map(Supplier::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new InvalidValue(lacksYear(clean) ? "when.noYear" : "when.words", text));
    }

    private static boolean lacksYear(String clean) {
        Matcher month = MONTH_ALONE.matcher(clean);
        return LACKS_YEAR.matcher(clean).matches()
                || (month.matches() && month(month.group(1)).isPresent());
    }

    private static String ordinals(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        String number = ORDINALS.get(first);
        return number == null ? text : number + text.substring(first.length());
    }

    private static @Nullable When period(String text) {
        Matcher week = matched(text, WEEK, WEEK_AFTER);
        if (week != null) {
            boolean yearLast = week.pattern() == WEEK;
            return new When.Week(number(week, yearLast ? 2 : 1), number(week, yearLast ? 1 : 2));
        }
        Matcher quarter = matched(text, IN_QUARTER, QUARTER_AFTER);
        if (quarter != null) {
            return quarter.pattern() == IN_QUARTER
                    ? new When.Quarter(number(quarter, 4), firstOf(quarter, 1, 2, 3))
                    : new When.Quarter(number(quarter, 1), firstOf(quarter, 2, 3));
        }
        Matcher half = matched(text, IN_HALF, HALF_AFTER);
        if (half == null) {
            return null;
        }
        return half.pattern() == IN_HALF
                ? new When.HalfYear(number(half, 3), firstOf(half, 1, 2))
                : new When.HalfYear(number(half, 1), firstOf(half, 2, 3));
    }

    private static @Nullable When years(String text) {
        Matcher range = matched(text, YEARS);
        if (range != null) {
            return new When.YearRange(number(range, 1), number(range, 2));
        }
        Matcher year = matched(text, ONE_YEAR);
        return year == null ? null : new When.Year(number(year, 1));
    }

    private static @Nullable When month(String text, String given) {
        Matcher numbers = matched(text, MONTH_NUMBER);
        if (numbers != null) {
            boolean yearLast = numbers.group(1) != null;
            int month = number(numbers, yearLast ? 1 : 4);
            InvalidValue.unless(month >= 1 && month <= 12, "when.words", given);
            return new When.Month(YearMonth.of(number(numbers, yearLast ? 2 : 3), month));
        }
        Matcher words = matched(text, MONTH);
        OptionalInt month = words == null ? OptionalInt.empty() : month(words.group(1));
        return words == null || month.isEmpty()
                ? null
                : new When.Month(YearMonth.of(number(words, 2), month.getAsInt()));
    }

    /// The machine notation is understood too.
    private static @Nullable When notation(String text) {
        return WhenNotation.find(text).orElse(null);
    }

    /// The number of a month by its name, or by its first three letters, in either language.
    static OptionalInt month(String word) {
        Integer month = MONTHS.get(word.toLowerCase(Locale.ROOT).replace(".", ""));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = Stream.of(Language.values())
                .map(Texts::in)
                .flatMap(texts -> IntStream.rangeClosed(1, 12)
                        .boxed()
                        .flatMap(m -> Stream.of(DateWords.monthName(m, texts), DateWords.monthShort(m, texts))
                                .map(name -> Map.entry(name.toLowerCase(Locale.ROOT), m))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        months.put("sept", 9);
        return Map.copyOf(months);
    }

    static @Nullable Matcher matched(String text, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int firstOf(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return number(matcher, group);
            }
        }
        throw new IllegalStateException(matcher.pattern() + " matched nothing");
    }
}
