package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.EAST;
import static dk.koereplan.analysis.Plans.NORTH;
import static dk.koereplan.analysis.Plans.body;
import static dk.koereplan.analysis.Plans.dependency;
import static dk.koereplan.analysis.Plans.gate;
import static dk.koereplan.analysis.Plans.initiative;
import static dk.koereplan.analysis.Plans.meeting;
import static dk.koereplan.analysis.Plans.milestone;
import static dk.koereplan.analysis.Plans.on;
import static dk.koereplan.analysis.Plans.owner;
import static dk.koereplan.analysis.Plans.period;
import static dk.koereplan.analysis.Plans.report;
import static dk.koereplan.analysis.Plans.when;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.analysis.overview.Undated;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Risk;
import dk.koereplan.domain.governance.RiskLevel;
import dk.koereplan.domain.governance.RiskState;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is true of a record on one day and not on another.
class FactsOfADayTest {
    private static Facts facts(String day, Entity... entities) {
        return Facts.of(Plans.index(entities), on(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-19, EXPECTED, 2026-04-01, OVERDUE, true", "2026-05-20, ACTUAL, 2026-05-20, REACHED_LATE, false"
    })
    void whatIsReachedLaterStandsOnItsExpectedTime(
            String day, GivenTime.Kind kind, String time, MilestoneStatus status, boolean open) {
        Milestone milestone = milestone("M", null, "2026-03-01", "2026-04-01", MilestoneState.REACHED, "2026-05-20");
        Facts facts = facts(day, milestone);
        MilestoneFacts of = facts.of(milestone);
        assertThat(of.time().kind()).isEqualTo(kind);
        assertThat(of.time().when()).isEqualTo(when(time));
        assertThat(of.status()).isEqualTo(status);
        assertThat(facts.time(milestone)).isEqualTo(of.time());
        assertThat(facts.isOpen(milestone)).isEqualTo(open);
    }

    @Test
    void aDependencyWaitsForTheExpectedTimeUntilTheDayOnWhichItIsReached() {
        Milestone first = milestone("A", null, "", "2026-07-01", MilestoneState.REACHED, "2026-05-20");
        Milestone second = milestone("B", null, "", "2026-06-01");
        var waits = dependency("D", "A", "B");
        assertThat(facts("2026-05-19", first, second, waits).of(waits))
                .extracting(DependencyStatus::kind)
                .containsExactly(DependencyStatus.Kind.BROKEN);
        assertThat(facts("2026-05-20", first, second, waits).of(waits))
                .extracting(DependencyStatus::kind)
                .containsExactly(DependencyStatus.Kind.OK);
    }

    @Test
    void aGatesDayIsOneWhoeverAsks() {
        DecisionGate named = gate("G1", "B", null, "M2", "2026-12-24", GateState.PLANNED);
        DecisionGate agenda = gate("G2", "B", null, null, "", GateState.ON_AGENDA);
        DecisionGate own = gate("G3", "B", null, null, "2027-Q1", GateState.PLANNED);
        Facts facts = facts(
                "2026-11-21",
                body("B"),
                meeting("M1", "B", "2026-12-01"),
                meeting("M2", "B", "2026-12-11"),
                named,
                agenda,
                own);
        assertThat(facts.time(named).when()).isEqualTo(when("2026-12-11"));
        assertThat(facts.time(agenda).when()).as("of the next meeting").isEqualTo(when("2026-12-01"));
        assertThat(facts.time(own).when()).isEqualTo(when("2027-Q1"));
        for (DecisionGate gate : facts.index().roadmap().all(DecisionGate.class)) {
            assertThat(facts.due(gate)).isEqualTo(facts.of(gate).date());
            assertThat(PlanTimes.time(gate, facts.index(), facts.asOf())).isEqualTo(facts.time(gate));
            assertThat(facts.isUndated(gate)).isFalse();
        }
    }

    @Test
    void whatHangsOnAnEventIsAheadWhetherOrNotThatHasADay() {
        DecisionGate dated = gate("G1", "B", null, null, "after:@M1", GateState.PLANNED);
        DecisionGate undated = gate("G2", "B", null, null, "before:@G1", GateState.PLANNED);
        DecisionGate silent = gate("G3", "B", null, null, "", GateState.PLANNED);
        Facts facts = facts("2026-11-21", body("B"), meeting("M1", "B", "2026-12-01"), dated, undated, silent);
        assertThat(facts.of(dated).kind()).isEqualTo(GateStatus.Kind.AHEAD);
        assertThat(facts.of(undated).kind()).isEqualTo(GateStatus.Kind.AHEAD);
        assertThat(facts.of(silent).kind()).isEqualTo(GateStatus.Kind.UNDATED);
        assertThat(Undated.of(Scope.of(facts, PlanFilter.EMPTY)))
                .as("what has no day is counted all the same")
                .containsExactly(undated, silent);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2025-06-01, UNSTATED, false",
        "'', 2026-10-03, OPEN, true",
        "'', 2026-11-02, OPEN, true",
        "2026-09-14, 2025-06-01, DRAFT, false",
        "2026-09-14, 2026-09-20, OPEN, true",
    })
    void aHearingRunsOnlyWhereSomethingSaysThatItHasOpened(
            String opens, String day, HearingStatus.Phase phase, boolean running) {
        HearingRound round = Samples.record(
                HearingRound.class,
                "HR",
                "title",
                "Høring",
                "state",
                HearingState.OPEN,
                "opensAt",
                when(opens),
                "deadline",
                when("2026-11-02"));
        PlanIndex index = PlanIndex.of(Plans.recorded("2026-10-04", round));
        Scope scope = Scope.of(index, PlanFilter.EMPTY, on(day));
        assertThat(scope.facts().of(round).phase()).isEqualTo(phase);
        assertThat(Overview.of(index, PlanFilter.EMPTY, on(day)).hearings()).hasSize(running ? 1 : 0);
    }

    @Test
    void beforeTheFirstOwnerItIsTheFirstAndAfterTheLastTheLast() {
        Initiative initiative = initiative(
                "I",
                InitiativeState.PLANNED,
                owner(EAST, "2026-01-01", "2026-12-31"),
                owner(NORTH, "2027-01-01", "2027-06-30"));
        Facts facts = facts("2028-01-01", initiative);
        assertThat(facts.ownerNow(initiative)).isEqualTo(NORTH);
        assertThat(facts.ownerOn(initiative, LocalDate.of(2020, 1, 1))).isEqualTo(EAST);
        assertThat(facts.ownerOn(initiative, LocalDate.of(2026, 12, 31))).isEqualTo(EAST);
        assertThat(facts.ownerOn(initiative, LocalDate.of(2027, 1, 1))).isEqualTo(NORTH);
    }

    @Test
    void aReportCountsOnceItsPeriodHasBegunAndAgesWithTheNext() {
        Initiative initiative = initiative("I", InitiativeState.IN_PROGRESS);
        Entity[] plan = {
            initiative,
            period("P1", "2026-01-01", "2026-03-31"),
            period("P2", "2026-04-01", "2026-06-30"),
            report("I", null, "P1", Rag.GREEN, 1),
            report("I", null, "P2", Rag.RED, 1)
        };
        assertThat(facts("2026-02-01", plan).of(initiative).reports())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.current()).isTrue();
                    assertThat(report.light().old()).isFalse();
                });
        assertThat(facts("2026-05-01", plan).of(initiative).reports())
                .extracting(
                        report -> report.light().rag(), report -> report.light().old(), report -> report.current())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Rag.RED, false, true),
                        org.assertj.core.groups.Tuple.tuple(Rag.GREEN, true, false));
    }

    @Test
    void aRisksOwnerEndsAndItsGravityNeedsBoth() {
        Region region = Samples.record(
                Region.class, "REG-84", "title", "Øst", "place", 1, "validTo", LocalDate.of(2026, 12, 31));
        Risk risk = risk("R1", RiskLevel.HIGH, RiskLevel.MEDIUM);
        Risk half = risk("R2", RiskLevel.HIGH, null);
        Facts facts = facts("2026-11-21", region, risk, half);
        assertThat(facts.of(risk).gravity()).isEqualTo(6);
        assertThat(facts.of(risk).owner().kind()).isEqualTo(OwnerStatus.Kind.ENDING);
        assertThat(facts.of(risk).open()).isTrue();
        assertThat(facts.of(half).gravity()).isZero();
    }

    private static Risk risk(String id, RiskLevel likelihood, @org.jspecify.annotations.Nullable RiskLevel impact) {
        return Samples.record(
                Risk.class,
                id,
                "title",
                "Risiko",
                "likelihood",
                likelihood,
                "impact",
                impact,
                "owner",
                EAST,
                "state",
                RiskState.OPEN);
    }
}
