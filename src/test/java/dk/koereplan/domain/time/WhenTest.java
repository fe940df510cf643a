package dk.koereplan.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.RandomTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
    private static final int TIMES = 3_000;

    @Test
    void theNotationKeepsEveryTime() {
        for (int seed = 0; seed < TIMES; seed++) {
            When when = random(seed);
            String written = WhenNotation.write(when);
            assertThat(WhenNotation.read(written))
                    .as("%s, seed %d", written, seed)
                    .isEqualTo(when);
        }
    }

    @Test
    void noIntervalEndsBeforeItBegins() {
        for (int seed = 0; seed < TIMES; seed++) {
            DayInterval days = random(seed).interval();
            if (days.bounded()) {
                assertThat(days.first().orElseThrow())
                        .as("seed %d", seed)
                        .isBeforeOrEqualTo(days.last().orElseThrow());
            }
        }
    }

    @Test
    void whatIsBeforeIsNotAfterTheOtherWayRound() {
        for (int seed = 0; seed < TIMES; seed++) {
            DayInterval a = random(seed).interval();
            DayInterval b = random(seed + 77_777).interval();
            Order mirrored = switch (a.compare(b)) {
                case BEFORE -> Order.AFTER;
                case AFTER -> Order.BEFORE;
                case SAME -> Order.SAME;
                case UNDECIDED -> Order.UNDECIDED;
            };
            assertThat(b.compare(a)).as("seed %d", seed).isEqualTo(mirrored);
        }
    }

    @Test
    void beforeIsTransitive() {
        for (int seed = 0; seed < TIMES; seed++) {
            DayInterval a = random(3 * seed).interval();
            DayInterval b = random(3 * seed + 1).interval();
            DayInterval c = random(3 * seed + 2).interval();
            if (a.compare(b) == Order.BEFORE && b.compare(c) == Order.BEFORE && b.bounded()) {
                assertThat(a.compare(c)).as("seed %d", seed).isEqualTo(Order.BEFORE);
            }
        }
    }

    @Test
    void everyDayLiesInItsOwnWeekOfTheWeekBasedYear() {
        for (LocalDate day = LocalDate.of(1991, 1, 1); day.getYear() < 2099; day = day.plusDays(1)) {
            DayInterval week = new When.Week(
                            day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                    .interval();
            assertThat(week.compare(When.day(day).interval())).isEqualTo(Order.UNDECIDED);
            assertThat(week.first().orElseThrow().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(ChronoUnit.DAYS.between(
                            week.first().orElseThrow(), week.last().orElseThrow()))
                    .isEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W53, 2026-12-28, 2027-01-03",
        "2019-W1, 2018-12-31, 2019-01-06",
        "2027-Q1, 2027-01-01, 2027-03-31",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2015/2018, 2015-01-01, 2018-12-31",
        "2015, 2015-01-01, 2015-12-31",
        "2012-03-01T12:00[Europe/Copenhagen], 2012-03-01, 2012-03-01",
        "2012-03-01T00:00[Pacific/Auckland], 2012-03-01, 2012-03-01"
    })
    void liesWithinTheseDays(String notation, LocalDate first, LocalDate last) {
        assertThat(WhenNotation.read(notation).interval()).isEqualTo(DayInterval.of(first, last));
    }

    @Test
    void theFirstOfJanuary2027IsWeek53Of2026AndQuarter1Of2027() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(When.day(day).interval().compare(new When.Week(2026, 53).interval()))
                .isEqualTo(Order.UNDECIDED);
        assertThat(When.day(day).interval().compare(new When.Week(2027, 1).interval()))
                .isEqualTo(Order.BEFORE);
        assertThat(When.day(day).interval().compare(new When.Quarter(2027, 1).interval()))
                .isEqualTo(Order.UNDECIDED);
        assertThat(When.day(day).interval().compare(new When.Quarter(2026, 4).interval()))
                .isEqualTo(Order.AFTER);
    }

    @Test
    void aRelativeTimeFollowsItsEventAndLeavesItsDayOut() {
        EventDates events = event -> When.day(LocalDate.of(2027, 6, 10)).interval();
        When before = WhenNotation.read("before:@M-1");
        When after = WhenNotation.read("after:forhandlingerne");
        assertThat(before.interval(events)).isEqualTo(new DayInterval(null, LocalDate.of(2027, 6, 9)));
        assertThat(after.interval(events)).isEqualTo(new DayInterval(LocalDate.of(2027, 6, 11), null));
        assertThat(before.interval()).isEqualTo(DayInterval.UNKNOWN);
    }

    @Test
    void isOverOnlyWhenTheLastPossibleDayHasPassed() {
        DayInterval quarter = new When.Quarter(2026, 3).interval();
        assertThat(quarter.isOver(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(quarter.isOver(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(DayInterval.UNKNOWN.isOver(LocalDate.of(2100, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-W53", "2026-W0", "2027-Q5", "2026-H3", "2018/2015", "1989", "2101-01", "2027-02-29"})
    void refusesWhatNoCalendarHas(String notation) {
        assertThatThrownBy(() -> WhenNotation.read(notation)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "21-11-2026",
                "2026-13",
                "2026-1-1",
                "before:",
                "2012-03-01T12:00[Middle/Earth]",
                "2026-W"
            })
    void refusesWhatIsNoNotation(String notation) {
        assertThatThrownBy(() -> WhenNotation.read(notation)).isInstanceOf(InvalidValue.class);
    }

    private static When random(int seed) {
        return new RandomTimes(new Random(seed)).when();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before:@EV-1~frem mod økonomiforhandlingerne for 2016",
                "after:@GATE-2~herefter",
                "before:forhandlingerne~frem mod forhandlingerne"
            })
    void theWordsThatATimeWasGivenInAreKept(String notation) {
        When when = WhenNotation.read(notation);
        assertThat(when.given()).isPresent();
        assertThat(WhenNotation.write(when)).isEqualTo(notation);
        assertThat(when.hangingOn(new When.Event.Planned("X")).given()).isEmpty();
    }

    @Test
    void anEventMayHaveTheMarkInItsOwnWords() {
        assertThat(WhenNotation.read("before:a~b")).isEqualTo(new When.Before(new When.Event.Named("a~b")));
    }
}
