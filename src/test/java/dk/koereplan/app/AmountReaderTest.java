package dk.koereplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import java.math.BigDecimal;
import java.util.List;
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
        assertThat(reader.write(Amount.read("12.5"))).isEqualTo("12,5 mio. kr.");
        assertThat(reader.say("13")).isEqualTo("Forstået som 13 mio. kr. (13.000.000 kr.)");
        assertThat(reader.read("13")).isEqualTo(money("13", Unit.MILLION));
    }

    @Test
    void aUnitThatIsWrittenStandsForTheNextAmountToo() {
        assertThat(reader.read("450 tkr.")).isEqualTo(money("450", Unit.THOUSAND));
        assertThat(reader.read("500")).isEqualTo(money("500", Unit.THOUSAND));
    }

    @Test
    void aRangeAndWhatIsOnlyAboutSoMuchAreReadSaidAndReadBack() {
        assertThat(reader.say("2-3")).isEqualTo("Forstået som 2–3 mio. kr. (2.000.000–3.000.000 kr.)");
        assertThat(reader.say("ca. 300 tkr.")).isEqualTo("Forstået som ca. 300 tkr. (ca. 300.000 kr.)");
        assertThat(reader.read("2-3 mio."))
                .containsEntry("amount", Optional.of(new Value.Text("2..3")))
                .containsEntry("unit", Optional.of(new Value.Text("mio. kr.")));
        for (String amount : List.of("2..3", "2~ca.", "1.5..3~omkring")) {
            assertThat(reader.read(reader.write(Amount.read(amount))))
                    .containsEntry("amount", Optional.of(new Value.Text(amount)));
        }
        assertThatThrownBy(() -> reader.read("2-300000")).hasMessageContaining("money.size");
    }

    @Test
    void nothingIsUnknown() {
        assertThat(reader.read(" ")).isEqualTo(Map.of("amount", Optional.empty(), "unit", Optional.empty()));
        assertThat(reader.read("ukendt")).isEqualTo(reader.read(""));
    }

    @Test
    void anAbsurdSizeIsNotTakenUntilItIsConfirmed() {
        assertThatThrownBy(() -> reader.read("1500000")).hasMessageContaining("money.size");
        assertThat(reader.perhapsMeant("1500000")).contains("1.500.000 kr.");
        assertThat(reader.read("1.500.000 kr.")).isEqualTo(money("1500000", Unit.KRONER));
        reader.confirm("20 mia. kr.");
        assertThat(reader.read("20 mia. kr.")).isEqualTo(money("20", Unit.BILLION));
        assertThatThrownBy(() -> reader.read("30 mia. kr.")).hasMessageContaining("money.size");
    }

    @Test
    void theBoundItselfIsNotAskedAbout() {
        assertThat(reader.read("10 mia. kr.")).isEqualTo(money("10", Unit.BILLION));
        assertThatThrownBy(() -> reader.read("10,001 mia. kr.")).hasMessageContaining("money.size");
    }
}
