package dk.koereplan.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.InvalidValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Invariants 4 and 5.
class MoneySumTest {
    private static final List<PriceLevel> LEVELS = List.of(
            new PriceLevel.OfYear(2026),
            new PriceLevel.OfYear(2027),
            new PriceLevel.OfAgreement(2021, 10),
            new PriceLevel.Current(),
            PriceLevel.NOT_STATED);

    @Test
    void addsOnlyWithinOnePriceLevelAndRecurrence() {
        for (int seed = 0; seed < 300; seed++) {
            List<Money> amounts = random(seed);
            Map<Money.Basis, MoneySum> sums = MoneySum.byBasis(amounts);
            sums.forEach((basis, sum) -> {
                BigDecimal expected = amounts.stream()
                        .filter(m -> m.basis().equals(basis))
                        .flatMap(m -> m.kroner().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum.kroner()).isEqualByComparingTo(expected);
            });
            assertThat(sums.values().stream()
                            .mapToInt(s -> s.known() + s.unknown())
                            .sum())
                    .as("seed %d", seed)
                    .isEqualTo(amounts.size());
        }
    }

    @Test
    void doesNotDependOnTheOrder() {
        for (int seed = 0; seed < 300; seed++) {
            List<Money> mixed = new ArrayList<>(random(seed));
            Map<Money.Basis, MoneySum> sums = MoneySum.byBasis(mixed);
            Collections.shuffle(mixed, new Random(seed));
            MoneySum.byBasis(mixed).forEach((basis, sum) -> {
                assertThat(sum.kroner()).isEqualByComparingTo(sums.get(basis).kroner());
                assertThat(sum.unknown()).isEqualTo(sums.get(basis).unknown());
            });
        }
    }

    @Test
    void threePriceLevelsMakeThreeSums() {
        Map<Money.Basis, MoneySum> sums = MoneySum.byBasis(
                List.of(million("12.0", LEVELS.get(0)), million("8.5", LEVELS.get(2)), million("3.0", LEVELS.get(3))));
        assertThat(sums.values())
                .extracting(MoneySum::kroner)
                .extracting(BigDecimal::toPlainString)
                .containsExactly("12000000", "8500000", "3000000");
    }

    @Test
    void anUnknownAmountIsCountedAndNotZero() {
        MoneySum sum = MoneySum.NONE
                .plus(million("12.0", LEVELS.get(0)))
                .plus(new Money(null, Unit.MILLION, LEVELS.get(0), null))
                .plus(new Money(null, Unit.MILLION, LEVELS.get(0), null));
        assertThat(sum).isEqualTo(new MoneySum(sum.kroner(), 1, 2));
        assertThat(sum.kroner()).isEqualByComparingTo("12000000");
        assertThat(new Money(null, Unit.KRONER, LEVELS.get(0), null).kroner()).isEmpty();
    }

    @Test
    void aKnownZeroIsKnown() {
        assertThat(MoneySum.NONE.plus(million("0", LEVELS.get(0))).known()).isEqualTo(1);
    }

    @Test
    void noAmountIsNegative() {
        assertThatThrownBy(() -> million("-1", LEVELS.get(0))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void everyPriceLevelIsReadBack() {
        LEVELS.forEach(
                level -> assertThat(PriceLevel.read(PriceLevel.write(level))).isEqualTo(level));
        assertThat(PriceLevel.read("2026-PL")).isEqualTo(new PriceLevel.OfYear(2026));
    }

    private static Money million(String amount, PriceLevel level) {
        return new Money(new BigDecimal(amount), Unit.MILLION, level, Recurrence.ONE_OFF);
    }

    private static List<Money> random(int seed) {
        Random random = new Random(seed);
        List<Money> amounts = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            BigDecimal amount = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000), 2);
            Recurrence recurrence = random.nextInt(4) == 0 ? null : pick(Recurrence.values(), random);
            amounts.add(new Money(
                    amount, pick(Unit.values(), random), LEVELS.get(random.nextInt(LEVELS.size())), recurrence));
        }
        return amounts;
    }

    private static <T> T pick(T[] all, Random random) {
        return List.of(all).get(random.nextInt(all.length));
    }
}
