package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a time as people write it, in Danish or English whatever the language of the screen: a unit of the calendar, a
/// range, a time with an open end (see [Limit]) or one that hangs on an event.
///
/// A year of two figures is one of 2000 to 2099.
public final class TimeReader {
    /// The zone of every time of day that does not name another.
    public static final ZoneId DANISH_TIME = ZoneId.of("Europe/Copenhagen");

    private static final Set<String> UNKNOWN =
            Set.of("", "?", "-", "ukendt", "ikke oplyst", "unknown", "not stated", "tbd");
    private static final Pattern EVENT =
            Pattern.compile("(?is)(før|inden|frem mod|before)\\s+(.+)|(efter|after)\\s+(.+)");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern DURING = Pattern.compile(
            "(?:i løbet af|inden for|indenfor|hele|i|during|within|in|the|throughout|den) (?=.*\\d)(.+)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:imellem|mellem|between) (.+) (?:og|and) (.+)|(?:fra|from) (.+) (?:til|to) (.+)");
    private static final Pattern SPLIT = Pattern.compile(" (?:til og med|til|to|through) | ?- ?");
    private static final Pattern NUMBERED = Pattern.compile("(" + UnitReader.WEEK + "(?:r|rne|s)?\\.? ?|[qkh])(\\d{1,2})"
            + "(?: ?- ?| til | to | og | and )(\\d{1,2})(?!\\d|\\.)(.*)");
    private static final Pattern ORDERED = Pattern.compile(
            "(\\d{1,2})\\.?(?: ?- ?| til | to | og | and )(\\d{1,2})\\.? ?(" + UnitReader.QUARTER + "|" + UnitReader.HALF
                    + "|[a-zæøå]{3,})(.*)");
    private static final Pattern YEAR_AT_END = Pattern.compile(".*?([ ,-]*(?:\\d{4}|[ ,]'?\\d{2}))");
    private static final Map<String, String> ORDINALS = Map.of(
            "første", "1.", "anden", "2.", "andet", "2.", "tredje", "3.", "fjerde", "4.", "first", "1.", "second", "2.",
            "third", "3.", "fourth", "4.");

    private final String given;
    private final UnitReader units;
    private final DayReader days;

    private TimeReader(String given, DateOrder order) {
        this.given = given;
        this.units = new UnitReader(given, order);
        this.days = new DayReader(given, order);
    }

    /// What finds the record of a plan that has a title.
    @FunctionalInterface
    public interface Titles {
        Titles NONE = title -> Optional.empty();

        Optional<String> idOf(String title);
    }

    /// The text says that the time is not known.
    public static boolean isUnknown(String text) {
        return UNKNOWN.contains(plain(text).toLowerCase(Locale.ROOT));
    }

    /// @throws InvalidValue (`when.*`) saying what to write instead
    public static When read(String text, DateOrder order, Titles titles) {
        String given = plain(text);
        if (isUnknown(given)) {
            return When.UNKNOWN;
        }
        var reader = new TimeReader(given, order);
        Optional<When> calendar = reader.calendar(reader.lowered());
        if (calendar.isPresent()) {
            return calendar.get();
        }
        Matcher event = EVENT.matcher(given);
        if (event.matches()) {
            reader.requireEvent(event.group(2) == null ? event.group(4) : event.group(2));
            return event.group(2) == null
                    ? new When.After(event(event.group(4), titles))
                    : new When.Before(event(event.group(2), titles));
        }
        return WhenNotation.find(given)
                .orElseThrow(() ->
                        new InvalidValue(reader.lacksYear(reader.lowered()) ? "when.noYear" : "when.words", given));
    }

    /// The time in the calendar that words give; empty for what is none, such as an event.
    ///
    /// @throws InvalidValue when it is one that cannot be
    static Optional<When> calendar(String text, DateOrder order) {
        var reader = new TimeReader(plain(text), order);
        return reader.calendar(reader.lowered());
    }

    private static When.Event event(String words, Titles titles) {
        return words.startsWith("@")
                ? new When.Event.Planned(words.substring(1))
                : titles.idOf(words)
                        .<When.Event>map(When.Event.Planned::new)
                        .orElseGet(() -> new When.Event.Named(words));
    }

    /// What has no letters, or is a unit of some year, is no event.
    private void requireEvent(String words) {
        String clean = words.toLowerCase(Locale.ROOT);
        InvalidValue.unless(words.startsWith("@") || clean.chars().anyMatch(Character::isLetter), "when.words", given);
        InvalidValue.unless(!lacksYear(ordinals(clean)), "when.noYear", given);
    }

    private static String plain(String text) {
        return DASHES.matcher(text.replace('\u00a0', ' ').strip()).replaceAll("-");
    }

    private String lowered() {
        return ordinals(given.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
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
                .or(() -> units.season(rest).or(() -> range(rest)).or(() -> during(rest)).map(this::edge))
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

    /// @param text of four figures or two
    static int year(String text) {
        String figures = text.replace("'", "");
        return (figures.length() == 2 ? 2000 : 0) + Integer.parseInt(figures);
    }

    /// The same time, if the clock shows it.
    ///
    /// @throws InvalidValue (`when.skipped`) for a time of day that the clock is put forward past
    public static When existing(When when) {
        When.Dated dated = when.inCalendar().orElse(null);
        if (dated instanceof When.Moment moment) {
            InvalidValue.unless(
                    !moment.isSkipped(), "when.skipped", moment.local(), moment.zone().getId());
        }
        return when;
    }
}
