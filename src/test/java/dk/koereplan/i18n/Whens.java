package dk.koereplan.i18n;

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
            "økonomiforhandlingerne for 2016", "overenskomst 2027", "Folketingets åbning", "1. kvartal 2030", "x");

    private Whens() {}

    static When any(Random random) {
        int year = random.nextInt(When.FIRST_YEAR, When.LAST_YEAR + 1);
        LocalDate day = LocalDate.ofYearDay(year, random.nextInt(1, 366));
        return switch (random.nextInt(11)) {
            case 0 ->
                new When.Moment(
                        LocalDateTime.of(day, LocalTime.ofSecondOfDay(random.nextInt(86_400))),
                        ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
            case 1 -> new When.Day(day);
            case 2 -> new When.Week(year, random.nextInt(1, 53));
            case 3 -> new When.Month(YearMonth.from(day));
            case 4 -> new When.Quarter(year, random.nextInt(1, 5));
            case 5 -> new When.HalfYear(year, random.nextInt(1, 3));
            case 6 -> new When.Year(year);
            case 7 -> new When.YearRange(year, random.nextInt(year, When.LAST_YEAR + 1));
            case 8 -> new When.Before(event(random));
            case 9 -> new When.After(event(random));
            default -> When.UNKNOWN;
        };
    }

    private static When.Event event(Random random) {
        return random.nextBoolean()
                ? new When.Event.Planned("GATE-" + random.nextInt(10))
                : new When.Event.Named(EVENTS.get(random.nextInt(EVENTS.size())));
    }
}
