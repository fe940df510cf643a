package dk.koereplan.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementKind;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.WorkState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekListTest {
    private static final AsOf DAY = Plans.on("2026-11-21");

    private static WeekList week(PlanFilter filter, List<? extends Entity> entities) {
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.addAll(entities);
        return WeekList.of(Scope.of(Plans.index(all), filter, DAY));
    }

    private static WeekList week(Entity... entities) {
        return week(PlanFilter.EMPTY, List.of(entities));
    }

    private static HearingRound hearing(String deadline) {
        return Samples.record(
                HearingRound.class,
                "H-1",
                "title",
                "Høring",
                "state",
                HearingState.OPEN,
                "opensAt",
                Plans.when("2026-10-01"),
                "deadline",
                Plans.when(deadline));
    }

    private static HearingParty party(String id, String owner) {
        return Samples.record(
                HearingParty.class,
                id,
                "title",
                id,
                "hearing",
                "H-1",
                "party",
                OwnerRef.parse(owner),
                "state",
                PartyState.INVITED);
    }

    private static HearingResponse answer(String party, String at) {
        return Samples.record(
                HearingResponse.class, "A." + party, "title", "Svar", "party", party, "receivedAt", Plans.when(at));
    }

    @Test
    void sevenAtMostStandBeforeTheRestIsCounted() {
        WeekList week = week(
                PlanFilter.EMPTY,
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> Plans.milestone("M-" + i, null, "", "2026-11-" + (10 + i)))
                        .toList());
        assertThat(week.tasks())
                .hasSize(7)
                .isSortedAccordingTo((a, b) -> a.latest().compareTo(b.latest()));
        assertThat(week.more()).isEqualTo(2);
        assertThat(week.rest()).containsOnlyKeys(Task.Kind.OVERDUE);
        assertThat(week.rest().values().stream().mapToInt(List::size).sum()).isEqualTo(2);
    }

    @Test
    void whatIsFarAheadIsNotOfThisWeekButIsTheNext() {
        WeekList week =
                week(Plans.milestone("M-1", null, "", "2027-03-01"), Plans.milestone("M-2", null, "", "2027-02-01"));
        assertThat(week.all()).isEmpty();
        assertThat(week.ahead()).map(t -> t.subject().id().value()).contains("M-2");
    }

    @Test
    void aHearingWaitsForThePartiesThatHaveNotAnswered() {
        WeekList week = week(
                hearing("2026-12-01"), party("P-1", "REG-81"), party("P-2", "REG-82"), answer("P-1", "2026-11-01"));
        assertThat(week.all()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(Task.Kind.HEARING_DUE);
            assertThat(task.waiting().ids()).containsExactly("P-2");
        });
    }

    @Test
    void aHearingThatAllHaveAnsweredAsksNothingMore() {
        assertThat(week(hearing("2026-12-01"), party("P-1", "REG-81"), answer("P-1", "2026-11-01"))
                        .all())
                .isEmpty();
    }

    @Test
    void aLateAnswerAsksWhetherItIsUsed() {
        WeekList week = week(hearing("2026-11-01"), party("P-1", "REG-81"), answer("P-1", "2026-11-05"));
        assertThat(week.all())
                .extracting(Task::kind)
                .containsExactlyInAnyOrder(Task.Kind.HEARING_CLOSED, Task.Kind.INCLUSION);
    }

    @Test
    void aPeriodThatEndsSoonWaitsForTheReportsThatAreMissing() {
        WeekList week = week(
                Plans.period("Q4", "2026-10-01", "2026-12-15"),
                Plans.initiative("I-1", InitiativeState.IN_PROGRESS, Plans.owner(Plans.NORTH)),
                Plans.initiative("I-2", InitiativeState.IN_PROGRESS, Plans.owner(Plans.NORTH)),
                Plans.report("I-1", null, "Q4", Rag.GREEN, 1));
        assertThat(week.all()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(Task.Kind.REPORT_DUE);
            assertThat(task.waiting().ids()).containsExactly("I-2");
        });
    }

    @Test
    void moneyOfAnAgreementThatEndsBeforeTheWorkIsTold() {
        Agreement agreement = Samples.record(
                Agreement.class,
                "AG-1",
                "title",
                "Aftale",
                "kind",
                AgreementKind.ECONOMIC,
                "validity",
                Plans.when("2026-12-10"));
        FundingSource line = Samples.record(
                FundingSource.class,
                "F-1",
                "title",
                "Midler",
                "initiative",
                "I-1",
                "kind",
                FundingKind.AGREEMENT,
                "priceLevel",
                new PriceLevel.NotStated(),
                "state",
                FundingState.COMMITTED,
                "agreement",
                "AG-1");
        WeekList longer = week(agreement, line, ending("2027-06-30"));
        assertThat(longer.all()).extracting(Task::kind).containsExactly(Task.Kind.FUNDING_ENDS);
        assertThat(week(agreement, line, ending("2026-12-05")).all())
                .extracting(Task::kind)
                .doesNotContain(Task.Kind.FUNDING_ENDS);
    }

    @Test
    void whatAnInitiativeThatIsOverWasToDeliverIsNotAskedFor() {
        Entity due = Samples.record(
                Deliverable.class,
                "D-1",
                "title",
                "Vejledning",
                "initiative",
                "I-1",
                "state",
                WorkState.PLANNED,
                "due",
                Plans.when("2026-11-01"));
        assertThat(week(Plans.initiative("I-1", InitiativeState.IN_PROGRESS), due)
                        .all())
                .extracting(t -> t.subject().id().value())
                .containsExactly("D-1");
        assertThat(week(Plans.initiative("I-1", InitiativeState.DROPPED), due).all())
                .isEmpty();
    }

    private static Entity ending(String end) {
        return Plans.initiative(
                "I-1", InitiativeState.IN_PROGRESS, null, List.of(), end, List.of(Plans.owner(Plans.NORTH)));
    }

    @Test
    void oneRegionsTasksAreThoseOfItsOwnWork() {
        List<Entity> entities = List.of(
                Plans.initiative("I-1", InitiativeState.IN_PROGRESS, Plans.owner(Plans.NORTH)),
                Plans.initiative("I-2", InitiativeState.IN_PROGRESS, Plans.owner(Plans.EAST)),
                Plans.milestone("M-1", "I-1", "", "2026-11-25"),
                Plans.milestone("M-2", "I-2", "", "2026-11-25"));
        assertThat(week(Filters.ofRegion("REG-81"), entities).all())
                .extracting(t -> t.subject().id().value())
                .containsExactly("M-1");
    }
}
