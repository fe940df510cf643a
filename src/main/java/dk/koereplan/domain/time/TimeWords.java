package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The grammar of the times that lie in the calendar: units, ranges, and times with an open end.
///
/// @param given as it was written
record TimeWords(String given, UnitReader units, DayReader days) {
    private static final Pattern DURING = Pattern.compile(
            "(?:i løbet af|inden for|indenfor|hele|i|during|within|in|the|throughout|den) (?=.*\\d)(.+)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:imellem|mellem|between) (.+) (?:og|and) (.+)|(?:fra|from) (.+) (?:til|to) (.+)");
    private static final Pattern SPLIT = Pattern.compile(" (?:til og med|til|to|through) | ?- ?");
    private static final Pattern NUMBERED = Pattern.compile("(" + UnitReader.WEEK
            + "(?:r|rne|s)?\\.? ?|[qkh])(\\d{1,2})" + "(?: ?- ?| til | to | og | and )(\\d{1,2})(?!\\d|\\.)(.*)");
    private static final Pattern ORDERED =
            Pattern.compile("(\\d{1,2})\\.?(?: ?- ?| til | to | og | and )(\\d{1,2})\\.? ?(" + UnitReader.QUARTER + "|"
                    + UnitReader.HALF + "|[a-zæøå]{3,})(.*)");
    private static final Pattern YEAR_AT_END = Pattern.compile(".*?([ ,-]*(?:\\d{4}|[ ,]'?\\d{2}))");
    private static final Map<String, String> ORDINALS = Map.of(
            "første", "1.", "anden", "2.", "andet", "2.", "tredje", "3.", "fjerde", "4.", "first", "1.", "second", "2.",
            "third", "3.", "fourth", "4.");

    TimeWords(String given, DateOrder order) {
        this(given, new UnitReader(given, order), new DayReader(given, order));
    }

    Optional<When> inCalendar() {
        return calendar(lowered());
    }

    boolean lacksYear() {
        return lacksYear(lowered());
    }

    /// What has no letters, or is a unit of some year, is no event.
    void requireEvent(String words) {
        String clean = words.toLowerCase(Locale.ROOT);
        InvalidValue.unless(words.startsWith("@") || clean.chars().anyMatch(Character::isLetter), "when.words", given);
        InvalidValue.unless(!lacksYear(ordinals(clean)), "when.noYear", given);
    }

    private String lowered() {
        return ordinals(PlainText.typed(given).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    private static String ordinals(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        String number = ORDINALS.get(first);
        return number == null ? text : number + text.substring(first.length());
    }

    private Optional<When> calendar(String clean) {
        return dated(clean)
                .<When>map(dated -> dated)
                .or(() -> units.season(clean))
                .or(() -> range(clean))
                .or(() -> limited(clean))
                .or(() -> during(clean));
    }

    private Optional<When.Dated> dated(String clean) {
        String text = ordinals(clean.strip());
        return units.read(text).or(() -> days.read(text));
    }

    private Optional<When> during(String clean) {
        Matcher words = DURING.matcher(clean);
        return words.matches() ? calendar(ordinals(words.group(1))) : Optional.empty();
    }

    private Optional<When> limited(String clean) {
        Optional<LimitWords> words = LimitWords.in(clean);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String rest = words.get().rest();
        return dated(rest)
                .or(() -> units.season(rest)
                        .or(() -> range(rest))
                        .or(() -> during(rest))
                        .map(this::edge))
                .map(dated -> words.get().limit(dated, given));
    }

    /// Of a longer time the last unit is meant by "senest", and the first by everything else.
    private When.Dated edge(When when) {
        return switch (when) {
            case When.Range range when LimitWords.in(lowered()).orElseThrow().meansEnd() -> range.last();
            case When.Range range -> range.first();
            case When.Dated dated -> dated;
            default -> throw new InvalidValue("when.words", given);
        };
    }

    private Optional<When> range(String clean) {
        Matcher between = BETWEEN.matcher(clean);
        if (between.matches()) {
            return between.group(1) == null
                    ? ends(between.group(3), between.group(4))
                    : ends(between.group(1), between.group(2));
        }
        Matcher numbered = NUMBERED.matcher(clean);
        if (numbered.matches()) {
            String unit = numbered.group(1).replaceFirst("^(uge|week).*", "uge ");
            return ends(unit + numbered.group(2) + numbered.group(4), unit + numbered.group(3) + numbered.group(4));
        }
        Matcher ordered = ORDERED.matcher(clean);
        if (ordered.matches()) {
            String unit = ". " + ordered.group(3) + ordered.group(4);
            return ends(ordered.group(1) + unit, ordered.group(2) + unit);
        }
        return split(clean);
    }

    private Optional<When> split(String clean) {
        List<int[]> places = new ArrayList<>();
        Matcher split = SPLIT.matcher(clean);
        while (split.find()) {
            places.add(new int[] {split.start(), split.end()});
        }
        return places.stream()
                .flatMap(at -> ends(clean.substring(0, at[0]), clean.substring(at[1])).stream())
                .findFirst();
    }

    /// The first may leave out the year that the last has.
    private Optional<When> ends(String first, String last) {
        Optional<When.Dated> end = quietly(last);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Matcher year = YEAR_AT_END.matcher(last);
        return quietly(first)
                .or(() -> year.matches() ? quietly(first + year.group(1)) : Optional.empty())
                .map(begin -> When.between(begin, end.get()));
    }

    /// What cannot be may be the half of something that was cut in the wrong place.
    private Optional<When.Dated> quietly(String clean) {
        try {
            return dated(clean);
        } catch (InvalidValue wrongPlace) {
            return Optional.empty();
        }
    }

    private boolean lacksYear(String clean) {
        String bare = LimitWords.in(clean).map(LimitWords::rest).orElse(clean);
        return bare.matches("udgangen af året|(the )?end of the year|årets udgang|årsskiftet")
                || Stream.of(" 2024", "-2024")
                        .map(year -> bare.replaceFirst("\\.$", "") + year)
                        .anyMatch(whole -> quietly(whole).isPresent() || isRange(whole));
    }

    private boolean isRange(String clean) {
        try {
            return range(clean).isPresent();
        } catch (InvalidValue wrongOrder) {
            return false;
        }
    }
}
