package dk.koereplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.app.sample.Demo;
import dk.koereplan.app.sample.KvalitetIPraksis;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.words.CountWords;
import org.junit.jupiter.api.Test;

/// What the sources' own plan must show, counted by hand from the two documents.
class SampleFiguresTest {
    private final PlanIndex index = Plans.index(KvalitetIPraksis.records());
    private final Overview overview = Overview.of(index, PlanFilter.EMPTY, Plans.on("2012-02-01"));

    @Test
    void beforeTheAgreementAppliesItsTenInitiativesAreComingAndNotAssessed() {
        assertThat(overview.phase(Phase.COMING).count()).isEqualTo(10);
        assertThat(overview.lights())
                .allSatisfy(light -> assertThat(light.now().count()).isZero());
        assertThat(overview.phases().entrySet())
                .filteredOn(phase -> phase.getKey() != Phase.COMING)
                .allSatisfy(phase -> assertThat(phase.getValue().count()).isZero());
        assertThat(overview.overdue()).isEmpty();
        assertThat(overview.undated().ids()).contains("MS-1", "GATE-3", "INI-7");
        Overview later = Overview.of(index, PlanFilter.EMPTY, Plans.on("2015-01-01"));
        assertThat(later.phase(Phase.COMING).isEmpty()).isTrue();
        assertThat(later.lights())
                .filteredOn(count -> count.rag() == Rag.NOT_ASSESSED)
                .singleElement()
                .satisfies(count -> assertThat(count.now().count()).isEqualTo(10));
    }

    @Test
    void theTenAreCountedUnderTheirAgreementAndNeverAsTheStrategys() {
        Texts da = Texts.in(Language.DANISH);
        assertThat(CountWords.of(index, Plans.on("2012-02-01"), da))
                .isEqualTo("3 spor · brevet nævner ingen initiativer · "
                        + "Regionsaftalen for 2015 · 10 kommende indsatser, én om praksissektoren");
        assertThat(CountWords.of(index, Plans.on("2015-06-01"), da))
                .endsWith("Regionsaftalen for 2015 · 10 indsatser, én om praksissektoren");
        PlanIndex demo = Plans.index(Demo.records());
        assertThat(CountWords.of(demo, Plans.on("2026-11-21"), da))
                .matches("\\d+ initiativer · 5 regioner og 1 under forberedelse · 3 spor");
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
    void keepsTheTwoKnownAmountsApartAndCountsTwoUnknown() {
        assertThat(overview.funding().bases())
                .filteredOn(basis -> basis.standing().known() > 0)
                .extracting(FundingBasis::standing)
                .extracting(MoneySum::kroner)
                .extracting(kroner -> kroner.longValueExact())
                .containsExactlyInAnyOrder(250_000_000L, 350_000_000L);
        assertThat(overview.funding().unknown().count()).isEqualTo(2);
    }

    @Test
    void aPossibleNeedIsNoMoneyAndItsGapIsNotKnown() {
        assertThat(overview.needs().notKnown().ids()).containsExactly("FND-3");
        assertThat(overview.needs().missing().isEmpty()).isTrue();
        assertThat(overview.needs().covered().isEmpty()).isTrue();
        assertThat(overview.funding().lines()).extracting(l -> l.id().value()).doesNotContain("FND-3");
    }
}
