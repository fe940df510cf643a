package dk.koereplan.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.InvalidValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Invariants 4 and 5.
class MoneySumTest {
    private static final List<PriceLevel> LEVELS = List.of(
            new PriceLevel.OfYear(2026),
            new PriceLevel.OfYear(2027),
            new PriceLevel.OfAgreement(2021, 10),
            new PriceLevel.Current(),
            PriceLevel.NOT_STATED);

    /// Whoever would add across a basis is stopped where sums are made.
    @Test
    void refusesWhateverCrossesABasis() {
        int added = 0;
        for (int seed = 0; seed < 3000; seed++) {
            List<Money> amounts = random(seed);
            Set<Money.Basis> bases = amounts.stream().map(Money::basis).collect(Collectors.toSet());
            boolean unknown = amounts.stream().allMatch(Money::isUnknown);
            boolean alike = bases.size() == 1 && bases.iterator().next().isAddable();
            if (unknown || alike || amounts.size() == 1) {
                MoneySum sum = MoneySum.of(amounts);
                assertThat(sum.known() + sum.unknown()).isEqualTo(amounts.size());
                added += sum.known() > 1 ? 1 : 0;
            } else {
                assertThatThrownBy(() -> MoneySum.of(amounts)).isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(added).isPositive();
    }

    @Test
    void amountsWithoutAPriceLevelAreNotEvenLikeEachOther() {
        Money regions =
                new Money(Amount.of(new BigDecimal(250)), Unit.MILLION, PriceLevel.NOT_STATED, Recurrence.PERMANENT);
        Money municipalities =
                new Money(Amount.of(new BigDecimal(350)), Unit.MILLION, PriceLevel.NOT_STATED, Recurrence.PERMANENT);
        assertThatThrownBy(() -> MoneySum.of(List.of(regions, municipalities)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(MoneySum.of(List.of(regions)).kroner()).isEqualByComparingTo("250000000");
    }

    @Test
    void amountsOfWhichNobodySaysWhetherTheyComeBackAreNotAdded() {
        Money once = new Money(Amount.of(BigDecimal.ONE), Unit.MILLION, LEVELS.getFirst(), null);
        assertThatThrownBy(() -> MoneySum.of(List.of(once, once))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownAmountIsCountedAndNotZero() {
        Money unknown = new Money(null, Unit.MILLION, LEVELS.get(0), Recurrence.ONE_OFF);
        MoneySum sum = MoneySum.of(List.of(million("12.0", LEVELS.get(0)), unknown, unknown));
        assertThat(sum).isEqualTo(MoneySum.exact(sum.kroner(), 1, 2));
        assertThat(sum.kroner()).isEqualByComparingTo("12000000");
        assertThat(new Money(null, Unit.KRONER, LEVELS.get(0), null).kroner()).isEmpty();
    }

    @Test
    void rangesSumAsARangeAndAboutStaysAbout() {
        MoneySum sum = MoneySum.of(List.of(about("2..3"), about("1"), about("4~ca.")));
        assertThat(sum.amount("omtrent").map(Unit.MILLION::fromKroner)).isEqualTo(Amount.read("7..8~omtrent"));
        assertThat(sum.known()).isEqualTo(3);
        assertThat(sum.about()).isEqualTo(1);
        assertThat(MoneySum.of(List.of(about("2..3"), about("1")))
                        .amount("omtrent")
                        .about())
                .isNull();
    }

    private static Money about(String notation) {
        return new Money(Amount.read(notation), Unit.MILLION, LEVELS.getFirst(), Recurrence.ONE_OFF);
    }

    @Test
    void aKnownZeroIsKnown() {
        assertThat(MoneySum.of(List.of(million("0", LEVELS.get(0)))).known()).isEqualTo(1);
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
        return new Money(Amount.of(new BigDecimal(amount)), Unit.MILLION, level, Recurrence.ONE_OFF);
    }

    private static Amount amount(Random random) {
        BigDecimal from = BigDecimal.valueOf(random.nextInt(100_000), 2);
        BigDecimal to = random.nextBoolean() ? from : from.add(BigDecimal.valueOf(random.nextInt(1000), 1));
        return new Amount(from, to, random.nextInt(3) == 0 ? "ca." : null);
    }

    private static List<Money> random(int seed) {
        Random random = new Random(seed);
        List<Money> amounts = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Amount amount = random.nextInt(4) == 0 ? null : amount(random);
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
