package dk.koereplan.i18n;

import dk.koereplan.domain.time.DateOrder;
import dk.koereplan.domain.time.Limit;
import dk.koereplan.domain.time.TimeReader;
import dk.koereplan.domain.time.When;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// A time in words, exactly as precise as it was given: "uge 42, 2026", "3. kvartal 2027", "før forhandlingerne",
/// "ukendt".
public final class WhenWords {
    private WhenWords() {}

    /// In the words that it was given in, where they are kept.
    ///
    /// @param titleOfId what people call a record of the plan that a relative time hangs on
    public static String say(When when, Texts texts, Function<String, String> titleOfId) {
        return when.given().orElseGet(() -> understood(when, texts, titleOfId));
    }

    /// In our own words, whatever it was given in.
    public static String understood(When when, Texts texts, Function<String, String> titleOfId) {
        return switch (when) {
            case When.Moment m -> DateWords.moment(m.local(), texts) + zone(m.zone());
            case When.Day d -> DateWords.day(d.date(), texts);
            case When.Week w -> texts.get("date.weekOfYear", w.week(), w.year());
            case When.Month m -> DateWords.month(m.month(), texts);
            case When.Quarter q -> texts.get("when.quarter", q.year(), q.quarter());
            case When.HalfYear h -> texts.get("when.half", h.year(), h.half());
            case When.Year y -> String.valueOf(y.year());
            case When.Part p -> texts.get("enum.Portion." + p.portion().name(), say(p.of(), texts, titleOfId));
            case When.Range r -> range(r, texts);
            case When.Limited l -> texts.get(key(l), say(l.dated(), texts, titleOfId));
            case When.Before b -> texts.get("enum.Limit.BEFORE", event(b.event(), titleOfId));
            case When.After a -> texts.get("enum.Limit.AFTER", event(a.event(), titleOfId));
            case When.Unknown u -> texts.get("when.unknown");
        };
    }

    /// The same for narrow places: "uge 42", "3. kvt 2027", "okt 2026". A day and a time of day keep their date.
    public static String sayShort(When when, Texts texts, Function<String, String> titleOfId) {
        return switch (when) {
            case When.Moment m -> DateWords.day(m.local().toLocalDate(), texts);
            case When.Week w -> texts.get("date.weekShort", w.week());
            case When.Month m -> monthShort(m.month(), texts);
            case When.Quarter q -> texts.get("when.quarterShort", q.year(), q.quarter());
            case When.HalfYear h -> texts.get("when.halfShort", h.year(), h.half());
            case When.Part p -> texts.get("enum.Portion." + p.portion().name(), sayShort(p.of(), texts, titleOfId));
            case When.Limited l -> texts.get(key(l), sayShort(l.dated(), texts, titleOfId));
            default -> say(when, texts, titleOfId);
        };
    }

    /// English tells a day that belongs from a period that does not.
    private static String key(When.Limited limited) {
        boolean byDay = limited.limit() == Limit.BY && limited.limit().includes(limited.dated());
        return byDay ? "when.byDay" : "enum.Limit." + limited.limit().name();
    }

    /// "uge 1-3, 2027", "oktober-december 2026", "2015-2018"; else with both ends in full.
    private static String range(When.Range range, Texts texts) {
        if (range.first() instanceof When.Week(int year, int week)
                && range.last() instanceof When.Week(int other, int last)
                && year == other) {
            return texts.get("when.weeks", week, last, year);
        }
        if (range.first() instanceof When.Month(YearMonth first)
                && range.last() instanceof When.Month(YearMonth last)
                && first.getYear() == last.getYear()) {
            return texts.get("when.months", DateWords.monthName(first.getMonthValue(), texts), last);
        }
        if (range.first() instanceof When.Quarter(int year, int quarter)
                && range.last() instanceof When.Quarter(int other, int last)
                && year == other) {
            return texts.get("when.quarters", quarter, last, year);
        }
        if (range.first() instanceof When.Year(int first) && range.last() instanceof When.Year(int last)) {
            return first + "-" + last;
        }
        return texts.get("when.between", range.first(), range.last());
    }

    /// Reads what [#say] writes, in either language, and the variants that people write: "1. kvt. 2027", "Q1 2027",
    /// "2027-Q1", "jan 2011", "2015–2018", "frem mod …", "?", nothing at all. An event becomes its
    /// words, or a record of the plan when it is written as `@ID`.
    ///
    /// @param language decides what 03/04/2026 means in Danish; in English it is refused
    /// @throws dk.koereplan.domain.InvalidValue (`when.*`) saying what to write instead
    public static When read(String text, Language language) {
        return read(text, language, title -> Optional.empty());
    }

    /// @param idOfTitle the record of the plan that has this title, so that the time follows it
    public static When read(String text, Language language, Function<String, Optional<String>> idOfTitle) {
        DateOrder order = language == Language.DANISH ? DateOrder.DAY_FIRST : DateOrder.NOT_KNOWN;
        return TimeReader.read(text, order, idOfTitle::apply);
    }

    private static String monthShort(YearMonth month, Texts texts) {
        return texts.get("date.month", DateWords.monthShort(month.getMonthValue(), texts), month.getYear());
    }

    private static String zone(ZoneId zone) {
        return zone.equals(TimeReader.DANISH_TIME) ? "" : " (" + zone.getId() + ")";
    }

    private static String event(When.Event event, Function<String, String> titleOfId) {
        return switch (event) {
            case When.Event.Named named -> named.words();
            case When.Event.Planned planned -> titleOfId.apply(planned.id());
        };
    }
}
