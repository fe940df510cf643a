package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The one machine notation of a [When], in the change log, JSON and the command line (people read and write the
/// words of `i18n`): `2026-11-21`, `2026-W42`, `2026-10`, `2027-Q3`, `2026-H2`, `2015`,
/// `2012-03-01T12:00[Europe/Copenhagen]`, `ultimo:2027`, from one to another of these `2026-10/2026-12`, with an
/// open end `latest:2026-12-31` (see [Limit]), and with an event `before:words`, `after:@ID`, with the words that were
/// given after a `~` where they are kept, as in `after:@ID~herefter`; unknown is null.
///
/// Earlier versions took every word after `before:` and `after:` for an event's. Where it is a time as people write it,
/// such as `before:31-12-2026`, it is read as that time; the log keeps what it holds.
public final class WhenNotation {
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?)\\[([^\\]]+)]");

    private static final Tokens<Limit> LIMITS = Tokens.of(Limit.values());
    private static final Tokens<Portion> PORTIONS = Tokens.of(Portion.values());

    private static final char GIVEN = '~';

    private WhenNotation() {}

    /// The constants of an enum as this notation writes them.
    private record Tokens<T extends Enum<T>>(Map<String, T> byToken, Map<T, String> tokens) {
        static <T extends Enum<T>> Tokens<T> of(T[] values) {
            Map<String, T> byToken = new HashMap<>();
            Map<T, String> tokens = new HashMap<>();
            for (T value : values) {
                String token = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
                byToken.put(token, value);
                tokens.put(value, token);
            }
            return new Tokens<>(byToken, tokens);
        }

        @Nullable
        T read(String token) {
            return byToken.get(token);
        }

        @Nullable
        String write(T value) {
            return tokens.get(value);
        }
    }

    public static @Nullable String write(When when) {
        return switch (when) {
            case When.Moment m -> m.local() + "[" + m.zone().getId() + "]";
            case When.Day d -> d.date().toString();
            case When.Week w -> w.year() + (w.week() < 10 ? "-W0" : "-W") + w.week();
            case When.Month m -> m.month().toString();
            case When.Quarter q -> q.year() + "-Q" + q.quarter();
            case When.HalfYear h -> h.year() + "-H" + h.half();
            case When.Year y -> String.valueOf(y.year());
            case When.Part p -> PORTIONS.write(p.portion()) + ":" + write(p.of());
            case When.Range r -> write(r.first()) + "/" + write(r.last());
            case When.Limited l -> LIMITS.write(l.limit()) + ":" + write(l.dated());
            case When.Before b -> "before:" + event(b.event()) + given(b);
            case When.After a -> "after:" + event(a.event()) + given(a);
            case When.Unknown u -> null;
        };
    }

    private static String given(When when) {
        return when.given().map(words -> GIVEN + words).orElse("");
    }

    private static String event(When.Event event) {
        return switch (event) {
            case When.Event.Named named -> named.words();
            case When.Event.Planned planned -> "@" + planned.id();
        };
    }

    /// @throws InvalidValue (`when.form`) for text in no known form, or with a value out of range
    public static When read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return When.UNKNOWN;
        }
        return find(text).orElseThrow(() -> new InvalidValue("when.form", text));
    }

    /// The time that a text in this notation gives; empty for text in no known form.
    ///
    /// @throws InvalidValue when a value in it is out of range
    public static Optional<When> find(String text) {
        String clean = text.strip();
        int colon = clean.indexOf(':');
        String token = colon < 0 ? "" : clean.substring(0, colon);
        String rest = clean.substring(colon + 1).strip();
        Limit limit = LIMITS.read(token);
        if (limit != null) {
            return limited(limit, rest);
        }
        int slash = betweenUnits(clean);
        if (slash < 0) {
            return dated(clean).map(when -> when);
        }
        return dated(clean.substring(0, slash))
                .flatMap(first -> dated(clean.substring(slash + 1)).map(last -> When.between(first, last)));
    }

    /// A zone has slashes of its own.
    private static int betweenUnits(String text) {
        int bracket = text.indexOf('[');
        int slash = text.indexOf('/');
        return bracket >= 0 && bracket < slash ? text.indexOf('/', text.indexOf(']')) : slash;
    }

    private static Optional<When> limited(Limit limit, String rest) {
        Optional<When> dated = dated(rest).map(named -> new When.Limited(limit, named));
        if (dated.isPresent() || !(limit == Limit.BEFORE || limit == Limit.AFTER)) {
            return dated;
        }
        return Optional.of(written(limit, rest).orElseGet(() -> relative(limit, rest)));
    }

    /// What follows the mark are the words that it was given in: after an id always, after an event's words where they
    /// end with those.
    private static When relative(Limit limit, String rest) {
        int mark = rest.startsWith("@") ? rest.indexOf(GIVEN) : rest.lastIndexOf(GIVEN);
        String first = mark < 0 ? rest : rest.substring(0, mark).strip();
        String words = mark < 0 ? "" : rest.substring(mark + 1).strip();
        boolean kept = !first.isEmpty() && !words.isEmpty() && (first.startsWith("@") || words.endsWith(first));
        When.Event event = event(kept ? first : rest);
        String given = kept ? words : null;
        return limit == Limit.BEFORE ? new When.Before(event, given) : new When.After(event, given);
    }

    /// A time that an earlier version took for an event's words.
    private static Optional<When> written(Limit limit, String words) {
        if (words.startsWith("@")) {
            return Optional.empty();
        }
        try {
            return TimeReader.calendar((limit == Limit.BEFORE ? "før " : "efter ") + words, DateOrder.DAY_FIRST)
                    .filter(when -> !when.isUnknown());
        } catch (InvalidValue noTime) {
            return Optional.empty();
        }
    }

    private static When.Event event(String text) {
        return text.startsWith("@") ? new When.Event.Planned(text.substring(1)) : new When.Event.Named(text);
    }

    private static Optional<When.Dated> dated(String text) {
        int colon = text.indexOf(':');
        Portion portion = PORTIONS.read(colon < 0 ? "" : text.substring(0, colon));
        if (portion != null) {
            return dated(text.substring(colon + 1)).map(of -> new When.Part(portion, of));
        }
        try {
            return Optional.of(absolute(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static When.Dated absolute(String text) {
        if (text.endsWith("]")) {
            Matcher moment = MOMENT.matcher(text);
            if (moment.matches()) {
                return new When.Moment(LocalDateTime.parse(moment.group(1)), ZoneId.of(moment.group(2)));
            }
        }
        When.Dated plain = startsWithYear(text) ? plain(text) : null;
        if (plain != null) {
            return plain;
        }
        return text.length() == 7 ? new When.Month(YearMonth.parse(text)) : new When.Day(LocalDate.parse(text));
    }

    private static boolean startsWithYear(String text) {
        return digits(text, 0, 4) && (text.length() == 4 || text.charAt(4) == '-');
    }

    /// The usual forms, by hand, since a large plan's log holds a hundred thousand of them; null for any other.
    private static When.@Nullable Dated plain(String text) {
        int year = number(text, 0, 4);
        int length = text.length();
        if (length == 4) {
            return new When.Year(year);
        }
        if ((length == 7 || length == 8) && digits(text, 6, length)) {
            return period(year, text.charAt(5), number(text, 6, length), length == 7);
        }
        boolean day = length == 10 && text.charAt(7) == '-' && digits(text, 5, 7) && digits(text, 8, 10);
        return day ? new When.Day(LocalDate.of(year, number(text, 5, 7), number(text, 8, 10))) : null;
    }

    private static When.@Nullable Dated period(int year, char unit, int number, boolean oneDigit) {
        return switch (unit) {
            case 'W' -> new When.Week(year, number);
            case 'Q' -> oneDigit ? new When.Quarter(year, number) : null;
            case 'H' -> oneDigit ? new When.HalfYear(year, number) : null;
            default -> null;
        };
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
