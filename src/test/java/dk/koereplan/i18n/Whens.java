package dk.koereplan.i18n;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.time.Limit;
import dk.koereplan.domain.time.Portion;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// Any time whatever, of every kind.
final class Whens {
    private static final List<String> ZONES = List.of("Europe/Copenhagen", "Europe/London", "America/New_York", "UTC");
    private static final List<String> EVENTS = List.of(
            "økonomiforhandlingerne for 2016", "overenskomst 2027", "Folketingets åbning", "møde nr. 2 i 2030", "x");

    private Whens() {}

    static When any(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> dated(random);
            case 3 -> range(random);
            case 4 -> limited(random);
            case 5 -> new When.Before(event(random));
            case 6 -> new When.After(event(random));
            default -> When.UNKNOWN;
        };
    }

    private static When range(Random random) {
        When.Dated first = dated(random);
        When.Dated last = random.nextBoolean() ? dated(random) : like(first, random);
        try {
            return When.between(first, last);
        } catch (InvalidValue otherWayRound) {
            return range(random);
        }
    }

    /// Another of the same kind, most often of the same year.
    private static When.Dated like(When.Dated first, Random random) {
        return Precision.of(first).at(Precision.of(first).add(first.firstDay(), random.nextInt(3)));
    }

    private static When limited(Random random) {
        Limit limit = Limit.values()[random.nextInt(Limit.values().length)];
        When.Dated dated = dated(random);
        boolean day = dated instanceof When.Day || dated instanceof When.Moment;
        return limit == Limit.BY_END && day ? limited(random) : new When.Limited(limit, dated);
    }

    static When.Dated dated(Random random) {
        int year = random.nextInt(When.FIRST_YEAR, When.LAST_YEAR - 2);
        LocalDate day = LocalDate.ofYearDay(year, random.nextInt(1, 366));
        return switch (random.nextInt(8)) {
            case 0 -> moment(day, random);
            case 1 -> new When.Day(day);
            case 2 -> new When.Week(year, random.nextInt(1, 53));
            case 3 -> new When.Month(YearMonth.from(day));
            case 4 -> new When.Quarter(year, random.nextInt(1, 5));
            case 5 -> new When.HalfYear(year, random.nextInt(1, 3));
            case 6 -> new When.Year(year);
            default -> new When.Part(Portion.values()[random.nextInt(3)], period(year, random));
        };
    }

    private static When.Dated moment(LocalDate day, Random random) {
        var moment = new When.Moment(
                LocalDateTime.of(day, LocalTime.ofSecondOfDay(random.nextInt(86_400))),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        return moment.isSkipped() ? moment(day, random) : moment;
    }

    private static When.Dated period(int year, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new When.Month(YearMonth.of(year, random.nextInt(1, 13)));
            case 1 -> new When.Quarter(year, random.nextInt(1, 5));
            default -> new When.Year(year);
        };
    }

    private static When.Event event(Random random) {
        return random.nextBoolean()
                ? new When.Event.Planned("GATE-" + random.nextInt(10))
                : new When.Event.Named(EVENTS.get(random.nextInt(EVENTS.size())));
    }
}
