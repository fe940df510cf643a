package dk.koereplan.i18n;

import dk.koereplan.domain.time.When;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// A time in words, exactly as precise as it was given: "uge 42, 2026", "3. kvartal 2027", "før forhandlingerne",
/// "ukendt".
public final class WhenWords {
    /// The zone of every time of day that does not name another.
    public static final ZoneId DANISH_TIME = ZoneId.of("Europe/Copenhagen");

    private WhenWords() {}

    /// @param titleOfId what people call a record of the plan that a relative time hangs on
    public static String say(When when, Texts texts, Function<String, String> titleOfId) {
        return switch (when) {
            case When.Moment m -> DateWords.moment(m.local(), texts) + zone(m.zone());
            case When.Day d -> DateWords.day(d.date(), texts);
            case When.Week w -> texts.get("date.weekOfYear", w.week(), w.year());
            case When.Month m -> DateWords.month(m.month(), texts);
            case When.Quarter q -> texts.get("when.quarter", q.year(), q.quarter());
            case When.HalfYear h -> texts.get("when.half", h.year(), h.half());
            case When.Year y -> String.valueOf(y.year());
            case When.YearRange r -> r.first() + "-" + r.last();
            case When.Before b -> texts.get("when.before", event(b.event(), titleOfId));
            case When.After a -> texts.get("when.after", event(a.event(), titleOfId));
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
            default -> say(when, texts, titleOfId);
        };
    }

    /// Reads what [#say] writes, in either language, and the variants that people write: "1. kvt. 2027", "Q1 2027",
    /// "2027-Q1", "jan 2011", "2015–2018", "frem mod …", "?", nothing at all. An event becomes its
    /// words, or a record of the plan when it is written as `@ID`.
    ///
    /// @param language decides what 03/04/2026 means in Danish; in English it is refused
    /// @throws dk.koereplan.domain.InvalidValue (`when.*`) saying what to write instead
    public static When read(String text, Language language) {
        return WhenReader.read(text, language, title -> Optional.empty());
    }

    /// @param idOfTitle the record of the plan that has this title, so that the time follows it
    public static When read(String text, Language language, Function<String, Optional<String>> idOfTitle) {
        return WhenReader.read(text, language, idOfTitle);
    }

    private static String monthShort(YearMonth month, Texts texts) {
        return texts.get("date.month", DateWords.monthShort(month.getMonthValue(), texts), month.getYear());
    }

    private static String zone(ZoneId zone) {
        return zone.equals(DANISH_TIME) ? "" : " (" + zone.getId() + ")";
    }

    private static String event(When.Event event, Function<String, String> titleOfId) {
        return switch (event) {
            case When.Event.Named named -> named.words();
            case When.Event.Planned planned -> titleOfId.apply(planned.id());
        };
    }
}
