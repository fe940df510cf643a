package dk.koereplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.PlanFilter;
import dk.koereplan.app.sample.KvalitetIPraksis;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.money.MoneySum;
import org.junit.jupiter.api.Test;

/// What the sources' own plan must show, counted by hand from the two documents.
class SampleFiguresTest {
    private final PlanIndex index = Plans.index(KvalitetIPraksis.records());
    private final Overview overview = Overview.of(index, PlanFilter.EMPTY, Plans.on("2012-02-01"));

    @Test
    void assessesNoneOfTheTenInitiativesAndCallsNoneOverdue() {
        assertThat(overview.lights())
                .filteredOn(count -> count.rag() == Rag.NOT_ASSESSED)
                .singleElement()
                .satisfies(count -> assertThat(count.now().count()).isEqualTo(10));
        assertThat(overview.overdue()).isEmpty();
        assertThat(overview.undated().ids()).contains("MS-1", "GATE-3", "INI-7");
    }

    @Test
    void awaitsFiveRegionsUntilNoonAndMissesThemAfter() {
        assertThat(overview.hearings())
                .singleElement()
                .satisfies(hearing -> assertThat(
                                hearing.parties(PartyStatus.Kind.AWAITED).count())
                        .isEqualTo(5));
        assertThat(Overview.of(index, PlanFilter.EMPTY, Plans.on("2012-03-01")).hearings())
                .singleElement()
                .satisfies(hearing -> {
                    assertThat(hearing.phase()).isEqualTo(HearingStatus.Phase.CLOSED);
                    assertThat(hearing.parties(PartyStatus.Kind.MISSING).count())
                            .isEqualTo(5);
                });
    }

    @Test
    void keepsTheTwoKnownAmountsApartAndCountsThreeUnknown() {
        assertThat(overview.funding().bases())
                .filteredOn(basis -> basis.standing().known() > 0)
                .extracting(FundingBasis::standing)
                .extracting(MoneySum::kroner)
                .extracting(kroner -> kroner.longValueExact())
                .containsExactlyInAnyOrder(250_000_000L, 350_000_000L);
        assertThat(overview.funding().unknown().count()).isEqualTo(3);
    }
}
