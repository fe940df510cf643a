package dk.koereplan.analysis.money;

import static dk.koereplan.analysis.Plans.initiative;
import static dk.koereplan.analysis.Plans.money;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Plans;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingSummaryTest {
    private static final PriceLevel PL2026 = new PriceLevel.OfYear(2026);

    @Test
    void neverMakesSixHundredOfTwoPayersWithoutAPriceLevel() {
        FundingSource regions = money(
                "F4",
                null,
                FundingKind.PRIORITISED_WITHIN_FRAME,
                OwnerRef.Collective.REGIONS,
                "250",
                new Money.Basis(PriceLevel.NOT_STATED, null),
                FundingState.COMMITTED);
        FundingSource municipalities = money(
                "F5",
                null,
                FundingKind.SET_ASIDE,
                OwnerRef.Collective.MUNICIPALITIES,
                "350",
                new Money.Basis(PriceLevel.NOT_STATED, null),
                FundingState.COMMITTED);
        FundingSummary summary = FundingSummary.of(List.of(regions, municipalities));
        assertThat(summary.bases())
                .hasSize(2)
                .allSatisfy(basis -> assertThat(basis.isAddable()).isFalse());
        assertThat(summary.bases())
                .extracting(basis -> basis.sum(Certainty.PLEDGED).kroner().intValueExact())
                .containsExactlyInAnyOrder(250_000_000, 350_000_000);
        assertThat(summary.addable(Certainty.PLEDGED)).isEmpty();
    }

    @Test
    void neverAddsTwoPriceLevelsOrRecurrences() {
        FundingSummary summary = FundingSummary.of(List.of(
                money("A", null, "12.0", PL2026, Recurrence.ONE_OFF, FundingState.GRANTED),
                money("B", null, "8.5", new PriceLevel.OfAgreement(2021, 10), Recurrence.ONE_OFF, FundingState.GRANTED),
                money("C", null, "3.0", new PriceLevel.Current(), Recurrence.ONE_OFF, FundingState.GRANTED),
                money("D", null, "1.0", PL2026, Recurrence.PERMANENT, FundingState.GRANTED)));
        assertThat(summary.addable(Certainty.SECURED).values())
                .extracting(MoneySum::kroner)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(mio("12.0"), mio("8.5"), mio("3.0"), mio("1.0"));
    }

    @Test
    void addsWithinOneBasisByCertaintyAndFamilyAndCountsTheUnknown() {
        FundingSummary summary = FundingSummary.of(List.of(
                money("A", null, "4.2", PL2026, Recurrence.ONE_OFF, FundingState.GRANTED),
                money("B", null, "2.8", PL2026, Recurrence.ONE_OFF, FundingState.SPENT),
                money("C", null, null, PL2026, Recurrence.ONE_OFF, FundingState.ALLOCATED),
                money("D", null, "1.4", PL2026, Recurrence.ONE_OFF, FundingState.EXPECTED),
                money("E", null, "9.9", PL2026, Recurrence.ONE_OFF, FundingState.LAPSED)));
        FundingBasis basis = summary.bases().getFirst();
        assertThat(summary.bases()).hasSize(1);
        assertThat(basis.sum(Certainty.SECURED)).isEqualTo(MoneySum.exact(mio("7.0"), 2, 1));
        assertThat(basis.sum(FundingFamily.AGREEMENT, Certainty.EXPECTED)).isEqualTo(MoneySum.exact(mio("1.4"), 1, 0));
        assertThat(basis.standing()).isEqualTo(MoneySum.exact(mio("8.4"), 3, 1));
        assertThat(basis.ids(Certainty.LAPSED).ids()).containsExactly("E");
        assertThat(summary.unknown().ids()).containsExactly("C");
    }

    @Test
    void countsUnknownAmountsTogetherAndNeverAsZero() {
        FundingSummary summary = FundingSummary.of(List.of(
                money("A", null, null, PriceLevel.NOT_STATED, null, FundingState.EXPECTED),
                money("B", null, null, PriceLevel.NOT_STATED, null, FundingState.SOUGHT)));
        assertThat(summary.bases()).singleElement().satisfies(basis -> {
            assertThat(basis.sum(Certainty.EXPECTED)).isEqualTo(MoneySum.exact(BigDecimal.ZERO, 0, 1));
            assertThat(basis.sum(Certainty.OPEN).unknown()).isEqualTo(1);
        });
        assertThat(summary.unknown().count()).isEqualTo(2);
    }

    @Test
    void doesNotCallItUnknownWhenNoFundingIsNeeded() {
        FundingSummary summary = FundingSummary.of(List.of(money(
                "A",
                null,
                FundingKind.NO_SEPARATE_FUNDING,
                null,
                null,
                new Money.Basis(PriceLevel.NOT_STATED, null),
                FundingState.COMMITTED)));
        assertThat(summary.bases()).isEmpty();
        assertThat(summary.unneeded().ids()).containsExactly("A");
        assertThat(summary.unknown().count()).isZero();
    }

    @Test
    void countsWhatOneInitiativeGivesAnotherOnce() {
        Initiative giver = initiative("I1", InitiativeState.PLANNED);
        Initiative taker = initiative("I2", InitiativeState.PLANNED);
        FundingSource source = money("F", "I1", "10", PL2026, Recurrence.ONE_OFF, FundingState.GRANTED);
        Allocation part = Samples.record(
                Allocation.class,
                "AL",
                "fundingSource",
                source.id(),
                "initiative",
                taker.id(),
                "year",
                2026,
                "amount",
                Amount.of(new BigDecimal("4")),
                "unit",
                Unit.MILLION);
        PlanIndex index = Plans.index(giver, taker, source, part);
        assertThat(secured(FundingSummary.of(taker, index))).isEqualByComparingTo(mio("4"));
        assertThat(secured(FundingSummary.of(FundingLines.of(index.initiatives(), index))))
                .isEqualByComparingTo(mio("10"));
    }

    private static BigDecimal secured(FundingSummary summary) {
        return summary.bases().getFirst().sum(Certainty.SECURED).kroner();
    }

    private static BigDecimal mio(String millions) {
        return Unit.MILLION.toKroner(new BigDecimal(millions)).setScale(0);
    }
}
