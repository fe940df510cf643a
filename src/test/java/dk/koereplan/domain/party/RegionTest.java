package dk.koereplan.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lov nr. 699 af 20-06-2025: two regions become one on 01-01-2027.
class RegionTest {
    private static final Region HOVEDSTADEN =
            Samples.record(Region.class, "hovedstaden", "activeFrom", "2007-01-01", "validTo", "2026-12-31");
    private static final Region OESTDANMARK =
            Samples.record(Region.class, "oestdanmark", "preparatoryFrom", "2026-01-01", "activeFrom", "2027-01-01");

    @Test
    void theOldRegionIsActiveOnItsLastDayAndGoneOnTheNext() {
        assertThat(HOVEDSTADEN.stateOn(LocalDate.of(2026, 12, 31))).isEqualTo(RegionState.ACTIVE);
        assertThat(HOVEDSTADEN.stateOn(LocalDate.of(2027, 1, 1))).isEqualTo(RegionState.ABOLISHED);
    }

    @Test
    void theNewRegionIsPreparatoryUntilTheDayItTakesOver() {
        assertThat(OESTDANMARK.stateOn(LocalDate.of(2026, 12, 31))).isEqualTo(RegionState.PREPARATORY);
        assertThat(OESTDANMARK.stateOn(LocalDate.of(2027, 1, 1))).isEqualTo(RegionState.ACTIVE);
    }

    @Test
    void onEveryDayExactlyOneOfTheTwoIsActive() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            assertThat(HOVEDSTADEN.isActiveOn(day) ^ OESTDANMARK.isActiveOn(day))
                    .as("%s", day)
                    .isTrue();
        }
    }

    @Test
    void noRegionComesBackToAnEarlierState() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            LocalDate active = LocalDate.of(2026, 12, 1).plusDays(random.nextInt(60));
            Region region = Samples.record(
                    Region.class,
                    "r",
                    "activeFrom",
                    random.nextInt(4) == 0 ? null : active,
                    "validTo",
                    random.nextInt(4) == 0 ? null : active.plusDays(random.nextInt(60)));
            List<RegionState> states = new ArrayList<>();
            for (int day = -5; day < 130; day++) {
                states.add(region.stateOn(LocalDate.of(2026, 12, 1).plusDays(day)));
            }
            assertThat(states).as("seed %d", seed).isSorted();
        }
    }
}
