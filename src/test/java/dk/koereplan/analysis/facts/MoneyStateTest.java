package dk.koereplan.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule of an initiative's money, case by case. `NONE` stands for a line that says that none is needed.
class MoneyStateTest {
    @ParameterizedTest
    @CsvSource({
        "'',                              NOT_STATED",
        "NONE,                            NONE_NEEDED",
        "NONE:LAPSED,                     NOT_STATED",
        "NONE SOUGHT,                     OPEN",
        "NONE GRANTED,                    SECURED",
        "GRANTED,                         SECURED",
        "ALLOCATED,                       SECURED",
        "SPENT,                           SECURED",
        "GRANTED ALLOCATED SPENT,         SECURED",
        "GRANTED COMMITTED,               PARTLY_SECURED",
        "GRANTED EXPECTED,                PARTLY_SECURED",
        "SPENT SOUGHT,                    PARTLY_SECURED",
        "GRANTED LAPSED,                  PARTLY_SECURED",
        "GRANTED WITHDRAWN COMMITTED,     PARTLY_SECURED",
        "COMMITTED,                       PLEDGED",
        "COMMITTED LAPSED,                PLEDGED",
        "COMMITTED EXPECTED,              EXPECTED",
        "COMMITTED SOUGHT,                OPEN",
        "EXPECTED,                        EXPECTED",
        "EXPECTED POSSIBLE,               OPEN",
        "POSSIBLE,                        OPEN",
        "SOUGHT,                          OPEN",
        "SOUGHT LAPSED,                   OPEN",
        "LAPSED,                          LAPSED",
        "WITHDRAWN,                       LAPSED",
        "LAPSED NONE,                     LAPSED",
    })
    void claimsNoMoreThanHoldsForAllTheMoney(String states, MoneyState expected) {
        List<FundingSource> lines = Arrays.stream(states.split(" "))
                .filter(state -> !state.isEmpty())
                .map(MoneyStateTest::line)
                .toList();
        assertThat(MoneyState.of(lines)).isEqualTo(expected);
    }

    private static FundingSource line(String state) {
        boolean none = state.startsWith("NONE");
        return line(
                none ? FundingKind.NO_SEPARATE_FUNDING : FundingKind.AGREEMENT,
                none
                        ? state.endsWith("LAPSED") ? FundingState.LAPSED : FundingState.EXPECTED
                        : FundingState.valueOf(state),
                null,
                PriceLevel.NOT_STATED,
                null);
    }

    private static FundingSource line(
            FundingKind kind,
            FundingState state,
            @Nullable String millions,
            PriceLevel level,
            @Nullable Recurrence recurrence) {
        return Samples.record(
                FundingSource.class,
                "F-" + state + millions,
                "title",
                "Midler",
                "kind",
                kind,
                "state",
                state,
                "amount",
                millions == null ? null : Amount.of(new BigDecimal(millions)),
                "unit",
                millions == null ? null : Unit.MILLION,
                "priceLevel",
                level,
                "recurrence",
                recurrence);
    }

    @Test
    void figuresOfAPartAreShownWithinOneBasisOnly() {
        PriceLevel level = new PriceLevel.OfYear(2026);
        FundingSource secured = line(FundingKind.AGREEMENT, FundingState.GRANTED, "4", level, Recurrence.ONE_OFF);
        FundingSource open = line(FundingKind.AGREEMENT, FundingState.SOUGHT, "3", level, Recurrence.ONE_OFF);
        FundingSource other = line(FundingKind.AGREEMENT, FundingState.SOUGHT, "3", level, Recurrence.PERMANENT);
        FundingSource unstated = line(FundingKind.AGREEMENT, FundingState.SOUGHT, "3", PriceLevel.NOT_STATED, null);
        assertThat(MoneyFacts.of(List.of(secured, open)).share()).hasValueSatisfying(share -> {
            assertThat(share.secured().kroner()).isEqualByComparingTo("4000000");
            assertThat(share.recorded().kroner()).isEqualByComparingTo("7000000");
        });
        assertThat(MoneyFacts.of(List.of(secured, other)).share()).isEmpty();
        assertThat(MoneyFacts.of(List.of(secured, unstated)).share()).isEmpty();
        assertThat(MoneyFacts.of(List.of(secured)).share()).isEmpty();
    }
}
