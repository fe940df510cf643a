package dk.koereplan.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.InvalidValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An amount is a number, a range, or about so much, and its notation says which.
class AmountTest {
    @Test
    void everyAmountIsReadBackFromItsNotation() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            BigDecimal from = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
            BigDecimal to = from.add(BigDecimal.valueOf(random.nextInt(3) * random.nextInt(1000), random.nextInt(3)));
            String about = List.of("", "ca.", "knap", "~", "rundt regnet").get(random.nextInt(5));
            Amount amount = new Amount(from, to, about.isEmpty() ? null : about);
            assertThat(Amount.read(amount.notation())).as("%d: %s", i, amount).isEqualTo(amount);
            assertThat(Amount.isNotation(amount.notation())).isEqualTo(!amount.isExact());
        }
    }

    @Test
    void theSameNumberIsTheSameAmountHoweverItIsWritten() {
        assertThat(Amount.read("12.50")).isEqualTo(Amount.read("12.5")).isEqualTo(Amount.of(new BigDecimal("12.500")));
        assertThat(Amount.read("2..2.0")).isEqualTo(Amount.read("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2..", "..3", "2~", "2,5..3", "2...3", "1e9..2e9", "to"})
    void whatIsNoNotationIsRefused(String text) {
        assertThat(Amount.isNotation(text)).isFalse();
        assertThatThrownBy(() -> Amount.read(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("type.amount");
    }

    @Test
    void aRangeEndsWhereItIsGreatest() {
        assertThatThrownBy(() -> Amount.read("3..2")).hasMessageContaining("money.range");
    }
}
