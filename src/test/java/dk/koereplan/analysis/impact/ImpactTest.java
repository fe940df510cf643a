package dk.koereplan.analysis.impact;

import static dk.koereplan.analysis.Plans.dependency;
import static dk.koereplan.analysis.Plans.gate;
import static dk.koereplan.analysis.Plans.index;
import static dk.koereplan.analysis.Plans.milestone;
import static dk.koereplan.analysis.Plans.on;
import static dk.koereplan.analysis.Plans.when;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.RandomPlan;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactTest {
    private static final AsOf AS_OF = on("2026-11-21");

    private static Impact of(PlanIndex index, Entity... changed) {
        return Impact.of(Arrays.stream(changed).collect(Collectors.toMap(e -> e.id().value(), e -> e)), index, AS_OF);
    }

    private static Milestone at(String id, String forecast) {
        return milestone(id, null, "", forecast);
    }

    static Initiative work(String id, InitiativeState state, String start, String end) {
        return Samples.initiative(id, "number", id, "state", state, "start", start, "end", end);
    }

    private static Initiative planned(String id, String start, String end) {
        return work(id, InitiativeState.PLANNED, start, end);
    }

    private static List<String> ids(List<? extends Entity> entities) {
        return entities.stream().map(e -> e.id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-04-01, 2027-05-01, true, 30",
        "2027-03-01, 2027-04-01, 2027-04-01, false, 0",
        "2027-03-01, 2027-04-01, 2027-Q2, false, 0",
        "2027-03-01, 2027-04-01, '', false, 0",
        "2027-03-01, 2027-Q2, 2027-Q3, true, 1",
        // broken before as after: nothing new
        "2027-05-01, 2027-04-01, 2027-06-01, false, 0",
    })
    void namesADependencyThatIsBrokenOnlyThen(String from, String to, String moved, boolean broken, long days) {
        PlanIndex index = index(at("A", from), at("B", to), dependency("D", "A", "B"));
        Impact impact = of(index, at("A", moved));
        assertThat(impact.broken()).hasSize(broken ? 1 : 0);
        assertThat(impact.broken()).allSatisfy(b -> assertThat(b.days()).isEqualTo(days));
        assertThat(impact.mended()).isEmpty();
    }

    @Test
    void offersToMoveADecisionAndAHearingThatWaitForIt() {
        HearingRound draft = hearing("H", HearingState.DRAFT, "2027-03-01", "2027-04-12");
        PlanIndex index = index(
                at("A", "2027-02-01"),
                gate("G", "B", "A", null, "2027-Q1", GateState.PLANNED),
                draft,
                at("C", "2027-05-03"),
                dependency("D", "A", "G", "H"),
                dependency("E", "H", "C"));
        Impact impact = of(index, at("A", "2027-04-05"));
        assertThat(impact.offered())
                .extracting(Impact.Offer::after)
                .contains(gate("G", "B", "A", null, "2027-Q2", GateState.PLANNED))
                .contains(hearing("H", HearingState.DRAFT, "2027-04-06", "2027-05-18"))
                .contains(at("C", "2027-05-19"));
        assertThat(impact.offered())
                .allSatisfy(offer -> assertThat(offer.days()).isPositive());
    }

    @Test
    void leavesADecisionOnAnAgendaAndAHearingThatIsOpenWhereTheyAre() {
        PlanIndex index = index(
                at("A", "2027-02-01"),
                Plans.meeting("ME", "B", "2027-03-01"),
                gate("G1", "B", "A", "ME", "", GateState.PLANNED),
                gate("G2", "B", "A", null, "2027-03-01", GateState.ON_AGENDA),
                hearing("H", HearingState.OPEN, "2027-03-01", "2027-04-12"),
                dependency("D", "A", "G1", "G2", "H"));
        Impact impact = of(index, at("A", "2027-04-05"));
        assertThat(impact.broken()).hasSize(3);
        assertThat(impact.offered()).isEmpty();
    }

    private static HearingRound hearing(String id, HearingState state, String opens, String deadline) {
        return Samples.record(
                HearingRound.class,
                id,
                "title",
                id,
                "state",
                state,
                "opensAt",
                when(opens),
                "deadline",
                when(deadline));
    }

    @Test
    void namesADependencyThatIsMended() {
        PlanIndex index = index(at("A", "2027-05-01"), at("B", "2027-04-01"), dependency("D", "A", "B"));
        Impact impact = of(index, at("A", "2027-03-01"));
        assertThat(impact.mended())
                .singleElement()
                .satisfies(m -> assertThat(m.to().id().value()).isEqualTo("B"));
        assertThat(impact.offered()).isEmpty();
        assertThat(impact.broken()).isEmpty();
    }

    /// The drawing says so too: times that contradict are an error, whatever has been done since.
    @Test
    void saysWhatContradictsSomethingReachedAndMovesNothing() {
        PlanIndex index = index(
                at("A", "2026-03-01"),
                milestone("B", null, "", "2026-04-01", MilestoneState.REACHED, "2026-04-02"),
                dependency("D", "A", "B"));
        Impact impact = of(index, at("A", "2026-12-01"));
        assertThat(impact.broken())
                .singleElement()
                .satisfies(b -> assertThat(b.to().id().value()).isEqualTo("B"));
        assertThat(impact.offered()).isEmpty();
    }

    @Test
    void previewsADependencyThatIsBeingDrawn() {
        PlanIndex index = index(at("A", "2027-05-01"), at("B", "2027-04-01"));
        Impact impact = of(index, dependency("NEW", "A", "B"));
        assertThat(impact.broken())
                .singleElement()
                .satisfies(b -> assertThat(b.days()).isEqualTo(30));
        assertThat(impact.offered())
                .singleElement()
                .satisfies(o -> assertThat(o.days()).isEqualTo(31));
    }

    @Test
    void offersEverythingThatWaitsOneAfterAnother() {
        PlanIndex index = index(
                planned("A", "2027-01-01", "2027-01-31"),
                planned("B", "2027-02-01", "2027-02-28"),
                milestone("B1", "B", "", "2027-02-15"),
                planned("C", "2027-03-05", "2027-04-30"),
                planned("FREE", "2027-09-01", "2027-09-30"),
                dependency("D1", "A", "B"),
                dependency("D2", "B", "C"),
                dependency("D3", "C", "FREE"));
        Impact impact = of(index, planned("A", "2027-01-11", "2027-02-10"));
        assertThat(impact.broken()).hasSize(1);
        assertThat(impact.offered())
                .extracting(o -> o.before().id().value(), Impact.Offer::days, Impact.Offer::waitsFor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B", 10L, "A"),
                        org.assertj.core.groups.Tuple.tuple("C", 6L, "B"));
        Impact.Offer first = impact.offered().getFirst();
        assertThat(first.after()).isEqualTo(planned("B", "2027-02-11", "2027-03-10"));
        assertThat(first.along()).containsExactly(milestone("B1", "B", "", "2027-02-25"));
    }

    @Test
    void movesByWholeQuartersWhatIsKnownToTheQuarter() {
        PlanIndex index =
                index(at("A", "2027-01-01"), planned("B", "2027-Q2", "2027-09-30"), dependency("D", "A", "B"));
        assertThat(of(index, at("A", "2027-07-02")).offered()).singleElement().satisfies(offer -> {
            assertThat(offer.after()).isEqualTo(planned("B", "2027-Q3", "2027-12-31"));
            assertThat(offer.days()).isEqualTo(92);
        });
    }

    @Test
    void offersNeitherWhatHasBegunNorWhatThePersonMovesNorWhatHangsOnAnEvent() {
        PlanIndex index = index(
                at("A", "2026-01-01"),
                work("BEGUN", InitiativeState.IN_PROGRESS, "2026-02-01", "2027-06-01"),
                at("MINE", "2027-02-01"),
                at("EV", "2027-03-01"),
                planned("HANGS", "before:@EV", ""),
                dependency("D1", "A", "BEGUN", "MINE", "HANGS"));
        Impact impact = of(index, at("A", "2027-12-01"), at("MINE", "2027-02-02"));
        assertThat(impact.broken()).hasSize(3);
        assertThat(impact.offered()).isEmpty();
    }

    @Test
    void followsTimesThatHangOnTheMovedEvent() {
        PlanIndex index = index(
                at("EV", "2027-03-01"),
                planned("A", "2027-01-01", "after:@EV"),
                at("B", "2027-04-01"),
                dependency("D", "A", "B"));
        assertThat(of(index, at("EV", "2027-05-01")).broken())
                .singleElement()
                .satisfies(b -> assertThat(b.days()).isEqualTo(31));
    }

    @Test
    void survivesACircle() {
        PlanIndex index = index(
                at("A", "2027-01-01"),
                at("B", "2027-02-01"),
                at("C", "2027-03-01"),
                dependency("D1", "A", "B"),
                dependency("D2", "B", "C"),
                dependency("D3", "C", "B"));
        assertThat(of(index, at("A", "2027-06-01")).offered()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, 2027-03-01, 2027-04-01, ENDS_AFTER",
        "2027-04-01, 2027-03-01, 2027-02-01, BEGINS_BEFORE",
        "2027-02-01, 2027-03-01, 2027-Q1, ''",
        "2027-Q1, 2027-03-01, 2027-Q2, ENDS_AFTER",
        "2027-02-01, 2027-03-01, 2027-02-28, ''",
        "2027-02-01, '', 2027-04-01, ''",
    })
    void namesADecisionThatIsPassed(String from, String date, String moved, String side) {
        PlanIndex index = index(at("A", from), gate("G", "B", "A", null, date, GateState.PLANNED));
        assertThat(of(index, at("A", moved)).gates())
                .extracting(p -> p.late() ? "ENDS_AFTER" : "BEGINS_BEFORE")
                .isEqualTo(side.isEmpty() ? List.of() : List.of(side));
    }

    @Test
    void namesEachDecisionOnceAndTheInitiativeRatherThanItsMilestone() {
        PlanIndex index = index(
                planned("I", "2027-01-01", "2027-02-01"),
                milestone("M", "I", "", "2027-01-15"),
                gate("G", "B", "I", null, "2027-03-01", GateState.ON_AGENDA));
        Impact impact = of(index, planned("I", "2027-04-01", "2027-06-01"), milestone("M", "I", "", "2027-05-15"));
        assertThat(impact.gates())
                .singleElement()
                .satisfies(p -> assertThat(p.item().id().value()).isEqualTo("I"));
    }

    @Test
    void namesAHearingThatIsPassedAndNotOneThatIsOver() {
        PlanIndex index =
                index(at("A", "2027-02-01"), hearing("H", HearingState.OPEN), hearing("DONE", HearingState.DONE));
        assertThat(of(index, at("A", "2027-04-01")).gates())
                .extracting(p -> p.gate().id().value())
                .containsExactly("H");
    }

    private static HearingRound hearing(String id, HearingState state) {
        return Samples.record(
                HearingRound.class, id, "title", id, "subject", "A", "state", state, "deadline", when("2027-03-01"));
    }

    @Test
    void namesADecisionAtAMeetingThatIsMoved() {
        PlanIndex index = index(
                at("A", "2027-02-01"),
                Plans.meeting("ME", "B", "2027-03-01"),
                gate("G", "B", "A", "ME", "", GateState.PLANNED));
        assertThat(of(index, Plans.meeting("ME", "B", "2027-01-10")).gates())
                .extracting(p -> p.gate().id().value(), Impact.Passed::late)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("G", true));
    }

    @Test
    void namesMilestonesThatWouldLieOutsideTheirInitiative() {
        PlanIndex index = index(
                planned("I", "2027-01-01", "2027-06-30"),
                milestone("EARLY", "I", "", "2027-02-01"),
                milestone("SOFT", "I", "", "2027-H1"),
                milestone("LATE", "I", "", "2027-06-01"));
        Impact impact = of(index, planned("I", "2027-03-01", "2027-05-30"));
        assertThat(impact.outside())
                .extracting(o -> o.milestone().id().value(), Impact.Outside::days)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("EARLY", -28L),
                        org.assertj.core.groups.Tuple.tuple("LATE", 2L));
    }

    @Test
    void saysNothingWhenNothingChanges() {
        List<Entity> entities = new RandomPlan(1).of(30);
        PlanIndex index = index(entities);
        entities.forEach(e -> assertThat(Impact.of(Map.of(e.id().value(), e), index, AS_OF))
                .matches(i -> i.broken().isEmpty()
                        && i.mended().isEmpty()
                        && i.gates().isEmpty()));
        assertThat(ids(index.initiatives())).isNotEmpty();
    }
}
