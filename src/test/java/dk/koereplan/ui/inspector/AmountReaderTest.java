package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountReaderTest {
    private final AmountReader reader = new AmountReader(Unit.MILLION, Texts.in(Language.DANISH));

    private static Map<String, Optional<Value>> money(String amount, Unit unit) {
        return Map.of(
                "amount", Optional.of(new Value.Number(new BigDecimal(amount))),
                "unit", Optional.of(new Value.Text(unit.token())));
    }

    @Test
    void anAmountWithoutAUnitKeepsTheRecordsOwn() {
        assertThat(reader.write(new BigDecimal("12.5"))).isEqualTo("12,5 mio. kr.");
        assertThat(reader.say("13")).isEqualTo("13,0 mio. kr.");
        assertThat(reader.read("13")).isEqualTo(money("13", Unit.MILLION));
    }

    @Test
    void aUnitThatIsWrittenStandsForTheNextAmountToo() {
        assertThat(reader.read("450 tkr.")).isEqualTo(money("450", Unit.THOUSAND));
        assertThat(reader.read("500")).isEqualTo(money("500", Unit.THOUSAND));
    }

    @Test
    void nothingIsUnknown() {
        assertThat(reader.read(" ")).isEqualTo(Map.of("amount", Optional.empty(), "unit", Optional.empty()));
        assertThat(reader.read("ukendt")).isEqualTo(reader.read(""));
    }
}
