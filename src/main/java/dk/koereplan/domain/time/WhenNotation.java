package dk.koereplan.domain.time;

import dk.koereplan.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The one machine notation of a [When], in the change log, JSON and the command line (people read and write the words
/// of
/// `i18n`): `2026-11-21`, `2026-W42`, `2026-10`, `2027-Q3`, `2026-H2`, `2015`, `2015/2018`, `before:words`,
/// `after:@ID`,
/// `2012-03-01T12:00[Europe/Copenhagen]`; unknown is null.
public final class WhenNotation {
    public static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:(W)(\\d{1,2})|(Q)(\\d)|(H)(\\d))|/(\\d{4}))?");
    public static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?)\\[([^\\]]+)]");

    private WhenNotation() {}

    public static @Nullable String write(When when) {
        return switch (when) {
            case When.Moment m -> m.local() + "[" + m.zone().getId() + "]";
            case When.Day d -> d.date().toString();
            case When.Week w -> String.format(Locale.ROOT, "%04d-W%02d", w.year(), w.week());
            case When.Month m -> m.month().toString();
            case When.Quarter q -> q.year() + "-Q" + q.quarter();
            case When.HalfYear h -> h.year() + "-H" + h.half();
            case When.Year y -> String.valueOf(y.year());
            case When.YearRange r -> r.first() + "/" + r.last();
            case When.Before b -> "before:" + event(b.event());
            case When.After a -> "after:" + event(a.event());
            case When.Unknown u -> null;
        };
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
        if (clean.startsWith("before:")) {
            return Optional.of(new When.Before(event(clean.substring(7).strip())));
        }
        if (clean.startsWith("after:")) {
            return Optional.of(new When.After(event(clean.substring(6).strip())));
        }
        try {
            return Optional.of(absolute(clean));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static When.Event event(String text) {
        return text.startsWith("@") ? new When.Event.Planned(text.substring(1)) : new When.Event.Named(text);
    }

    private static When absolute(String text) {
        if (text.endsWith("]")) {
            Matcher moment = MOMENT.matcher(text);
            if (moment.matches()) {
                return new When.Moment(LocalDateTime.parse(moment.group(1)), ZoneId.of(moment.group(2)));
            }
        }
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            return byPrecision(form);
        }
        return text.length() == 7 ? new When.Month(YearMonth.parse(text)) : new When.Day(LocalDate.parse(text));
    }

    private static When byPrecision(Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return new When.Week(year, Integer.parseInt(form.group(3)));
        }
        if (form.group(4) != null) {
            return new When.Quarter(year, Integer.parseInt(form.group(5)));
        }
        if (form.group(6) != null) {
            return new When.HalfYear(year, Integer.parseInt(form.group(7)));
        }
        return form.group(8) == null ? new When.Year(year) : new When.YearRange(year, Integer.parseInt(form.group(8)));
    }
}
