package dk.koereplan.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-21, DAY, 10, 2026-12-01",
        "2026-11-21, MONTH, 3, 2027-02-21",
        "2026-01-31, MONTH, 1, 2026-02-28",
        "2026-W52, WEEK, 1, 2026-W53",
        "2026-W53, WEEK, 1, 2027-W01",
        "2026-W02, MONTH, 1, 2026-W06",
        "2026-10, QUARTER, 1, 2027-01",
        "2026-Q4, QUARTER, 1, 2027-Q1",
        "2026-Q4, DAY, 20, 2026-Q4",
        "2026-Q4, DAY, 60, 2027-Q1",
        "2026-H2, HALF_YEAR, -1, 2026-H1",
        "2026, YEAR, 2, 2028",
        "2015/2018, YEAR, 3, 2018/2021",
        "2015/2018, DAY, 100, 2015/2018",
        "2012-03-01T12:00[Europe/Copenhagen], DAY, 30, 2012-03-31T12:00[Europe/Copenhagen]",
    })
    void movesATimeByItsOwnPrecision(String was, Precision unit, long count, String moved) {
        assertThat(new Step(unit, count).of(WhenNotation.read(was))).contains(WhenNotation.read(moved));
    }

    @ParameterizedTest
    @CsvSource({"before:valget", "after:@MS", "''"})
    void movesNeitherWhatHangsOnAnEventNorTheUnknown(String was) {
        assertThat(new Step(Precision.YEAR, 1).of(WhenNotation.read(was))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void movesForthAndBackToWhereItWas(Precision unit) {
        Random random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(30_000));
            long count = random.nextInt(9) - 4L;
            for (Precision own : Precision.values()) {
                boolean exactly = own.coarser(unit) == unit && own != Precision.WEEK && own != Precision.DAY;
                if (exactly || own == unit) {
                    When when = own.at(day);
                    When moved = new Step(unit, count).of(when).orElseThrow();
                    assertThat(new Step(unit, -count).of(moved)).contains(when);
                    assertThat(Precision.of(moved)).contains(own);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void goesToTheNearestUnit(Precision unit) {
        Random random = new Random(1122);
        for (int i = 0; i < 500; i++) {
            LocalDate from = unit.floor(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(30_000)));
            int days = random.nextInt(2_000) - 1_000;
            long off = Math.abs(Step.nearest(from, unit, days).from(from).toEpochDay() - from.toEpochDay() - days);
            assertThat(off).isLessThanOrEqualTo((long) (unit.days() / 2 + 2));
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void aUnitHoldsItsDays(Precision unit) {
        for (LocalDate day = LocalDate.of(2026, 12, 1); day.isBefore(LocalDate.of(2027, 2, 1)); day = day.plusDays(1)) {
            DayInterval interval = unit.at(day).interval();
            assertThat(interval.first()).contains(unit.floor(day));
            assertThat(interval.last()).contains(unit.add(unit.floor(day), 1).minusDays(1));
        }
    }

    @Test
    void firstOfJanuary2027LiesInWeek53Of2026() {
        assertThat(Precision.WEEK.at(LocalDate.of(2027, 1, 1))).isEqualTo(new When.Week(2026, 53));
    }
}
