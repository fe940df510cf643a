package dk.koereplan.domain;

import dk.koereplan.domain.time.Limit;
import dk.koereplan.domain.time.Portion;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;

/// Times of every kind out of a seed.
public record RandomTimes(RandomGenerator random) {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Copenhagen"), ZoneId.of("Pacific/Auckland"), ZoneId.of("America/Nuuk"));

    public When when() {
        int year = 2025 + random.nextInt(5);
        return switch (random.nextInt(14)) {
            case 0 ->
                new When.Moment(
                        LocalDateTime.of(year, 1 + random.nextInt(12), 1, random.nextInt(24), random.nextInt(60)),
                        ZONES.get(random.nextInt(ZONES.size())));
            case 1, 2 -> When.day(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
            case 3 -> new When.Week(year, 1 + random.nextInt(year == 2026 ? 53 : 52));
            case 4 -> new When.Month(YearMonth.of(year, 1 + random.nextInt(12)));
            case 5 -> new When.Quarter(year, 1 + random.nextInt(4));
            case 6 -> new When.HalfYear(year, 1 + random.nextInt(2));
            case 7 -> new When.Year(year);
            case 8 -> When.years(year, year + random.nextInt(4));
            case 9 -> new When.Limited(Limit.values()[random.nextInt(Limit.values().length)], period(year));
            case 10 -> new When.Part(Portion.values()[random.nextInt(3)], period(year));
            case 11 -> When.between(period(year), period(year + 1));
            case 12 -> random.nextBoolean() ? new When.Before(event()) : new When.After(event());
            default -> When.UNKNOWN;
        };
    }

    private When.Dated period(int year) {
        return switch (random.nextInt(3)) {
            case 0 -> new When.Month(YearMonth.of(year, 1 + random.nextInt(12)));
            case 1 -> new When.Quarter(year, 1 + random.nextInt(4));
            default -> new When.Year(year);
        };
    }

    private When.Event event() {
        return random.nextBoolean()
                ? new When.Event.Named("økonomiforhandlingerne for 2027")
                : new When.Event.Planned("R-" + random.nextInt(9));
    }
}
