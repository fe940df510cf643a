package dk.koereplan.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Plans;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.Spend;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
    private static final Entity GIVEN = Samples.record(
            Allocation.class,
            "A-1",
            "fundingSource",
            "F-1",
            "year",
            2027,
            "amount",
            Amount.read("-2"),
            "unit",
            Unit.MILLION);
    private static final Entity SPENT = Samples.record(
            Spend.class,
            "S-1",
            "allocation",
            "A-1",
            "date",
            LocalDate.of(2027, 3, 1),
            "amount",
            Amount.read("-250"),
            "unit",
            Unit.THOUSAND);

    private final ValueWords words = new ValueWords(Plans.index(GIVEN, SPENT), Texts.in(Language.DANISH));

    @Test
    void aNegativeAmountIsToldWithItsMinus() {
        assertThat(told(GIVEN)).startsWith("-2,0 mio. kr.");
        assertThat(told(SPENT)).startsWith("-250 tkr.");
    }

    @Test
    void aNegativeAmountOfTheLogIsToldWithItsMinus() {
        EntityKind kind = EntityKind.SPEND;
        Value.Struct logged = kind.schema().write(SPENT);
        assertThat(words.logged(kind, "S-1", "amount", logged)).startsWith("-250 tkr.");
    }

    private String told(Entity record) {
        return words.field(
                record, EntityKind.of(record).schema().field("amount").orElseThrow());
    }
}
