package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /// The words that such a time is said in anyway.
    private static final Set<String> OURS = Set.of("før", "before");

    private TimeReader() {}

    /// What finds the record of a plan that has a title.
    @FunctionalInterface
    public interface Titles {
        Titles NONE = title -> Optional.empty();

        Optional<String> idOf(String title);
    }

    /// The text says that the time is not known.
    public static boolean isUnknown(String text) {
        return UNKNOWN.contains(PlainText.typed(text).toLowerCase(Locale.ROOT));
    }

    /// @throws InvalidValue (`when.*`) saying what to write instead
    public static When read(String text, DateOrder order, Titles titles) {
        String given = plain(text);
        if (isUnknown(given)) {
            return When.UNKNOWN;
        }
        var words = new TimeWords(given, order);
        Optional<When> calendar = words.inCalendar();
        if (calendar.isPresent()) {
            return calendar.get();
        }
        Matcher event = EVENT.matcher(given);
        if (event.matches()) {
            words.requireEvent(event.group(2) == null ? event.group(4) : event.group(2));
            if (event.group(2) == null) {
                return new When.After(event(event.group(4), titles));
            }
            boolean ours = OURS.contains(event.group(1).toLowerCase(Locale.ROOT))
                    || event.group(2).startsWith("@");
            return new When.Before(event(event.group(2), titles), ours ? null : given);
        }
        return WhenNotation.find(given)
                .orElseThrow(() -> new InvalidValue(words.lacksYear() ? "when.noYear" : "when.words", given));
    }

    /// The time in the calendar that words give; empty for what is none, such as an event.
    ///
    /// @throws InvalidValue when it is one that cannot be
    static Optional<When> calendar(String text, DateOrder order) {
        return new TimeWords(plain(text), order).inCalendar();
    }

    private static When.Event event(String words, Titles titles) {
        return words.startsWith("@")
                ? new When.Event.Planned(words.substring(1))
                : titles.idOf(words)
                        .<When.Event>map(When.Event.Planned::new)
                        .orElseGet(() -> new When.Event.Named(words));
    }

    private static String plain(String text) {
        return PlainText.line(text);
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
                    !moment.isSkipped(),
                    "when.skipped",
                    moment.local(),
                    moment.zone().getId());
        }
        return when;
    }
}
