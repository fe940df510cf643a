package dk.koereplan.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Invariant 2.
class OwnerPeriodsTest {
    private static final LocalDate START = LocalDate.of(2026, 12, 20);

    @Test
    void areAcceptedWhenEveryDayHasExactlyOneOwnerAndOnlyThen() {
        int accepted = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            List<OwnerPeriod> periods = random(new Random(seed));
            boolean sound = soundDayByDay(periods);
            assertThat(isAccepted(periods)).as("seed %d: %s", seed, periods).isEqualTo(sound);
            accepted += sound ? 1 : 0;
        }
        assertThat(accepted).isBetween(400, 3_600);
    }

    /// The slow way: within a month, in the order given, each day from the first to the last is covered once.
    private static boolean soundDayByDay(List<OwnerPeriod> periods) {
        for (int i = 1; i < periods.size(); i++) {
            LocalDate end = periods.get(i - 1).to();
            LocalDate start = periods.get(i).from();
            if (end == null || start == null || !start.isAfter(end)) {
                return false;
            }
        }
        List<LocalDate> covered = new ArrayList<>();
        for (int day = -1; day < 60; day++) {
            LocalDate date = START.plusDays(day);
            long owners = periods.stream().filter(p -> covers(p, date)).count();
            if (owners > 1) {
                return false;
            }
            if (owners == 1) {
                covered.add(date);
            }
        }
        return covered.isEmpty()
                || covered.getFirst().plusDays(covered.size() - 1L).equals(covered.getLast());
    }

    private static boolean covers(OwnerPeriod period, LocalDate day) {
        return (period.from() == null || !day.isBefore(period.from()))
                && (period.to() == null || !day.isAfter(period.to()));
    }

    private static boolean isAccepted(List<OwnerPeriod> periods) {
        try {
            return withOwners(periods).ownerPeriods().equals(periods);
        } catch (InvalidValue e) {
            return false;
        }
    }

    private static Initiative withOwners(List<OwnerPeriod> periods) {
        List<Map<String, String>> values = new ArrayList<>();
        for (OwnerPeriod period : periods) {
            Map<String, String> value =
                    new TreeMap<>(Map.of("owner", period.owner().token()));
            if (period.from() != null) {
                value.put("from", period.from().toString());
            }
            if (period.to() != null) {
                value.put("to", period.to().toString());
            }
            values.add(value);
        }
        return Samples.record(Initiative.class, "I-1", "ownerPeriods", values);
    }

    /// Periods that nearly always meet, and sometimes do not.
    private static List<OwnerPeriod> random(Random random) {
        List<OwnerPeriod> periods = new ArrayList<>();
        LocalDate from = random.nextInt(4) == 0 ? null : START;
        LocalDate at = START;
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            LocalDate to = at.plusDays(random.nextInt(6));
            boolean open = i == count - 1 ? random.nextBoolean() : random.nextInt(12) == 0;
            periods.add(new OwnerPeriod(new OwnerRef.Unit(new Id<>("R-" + i)), from, open ? null : to));
            int slip = random.nextInt(10) == 0 ? random.nextInt(3) - 1 : 0;
            at = to.plusDays(1L + slip);
            from = random.nextInt(20) == 0 ? null : at;
        }
        return periods;
    }
}
