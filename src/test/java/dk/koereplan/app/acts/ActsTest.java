package dk.koereplan.app.acts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.DecisionKind;
import dk.koereplan.domain.governance.GateOutcome;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.governance.PointDisposition;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private PlanSession session;
    private int ids;

    @BeforeEach
    void open() throws PlanFileProblem {
        session = new PlanSession(new MemoryPlanFile(), "sekretariatet");
        put(Plans.regions().toArray(Entity[]::new));
        put(
                Samples.record(
                        HearingRound.class,
                        "H-1",
                        "title",
                        "Høring",
                        "state",
                        HearingState.OPEN,
                        "opensAt",
                        Plans.when("2026-10-01"),
                        "deadline",
                        Plans.when("2026-11-15T12:00[Europe/Copenhagen]")),
                party("P-1", "REG-81"),
                party("P-2", "REG-82"),
                Plans.body("B-1"),
                Plans.meeting("M-1", "B-1", "2026-11-20"),
                Plans.meeting("M-2", "B-1", "2026-12-10"));
    }

    private static HearingParty party(String id, String region) {
        return Samples.record(
                HearingParty.class,
                id,
                "title",
                id,
                "hearing",
                "H-1",
                "party",
                OwnerRef.parse(region),
                "state",
                PartyState.INVITED);
    }

    private void put(Entity... entities) throws PlanFileProblem {
        assertThat(session.apply(Edit.put(entities))).isInstanceOf(Outcome.Done.class);
    }

    private Act act(String key, String... records) {
        List<? extends Entity> selected = Arrays.stream(records)
                .map(id -> session.roadmap().find(id).orElseThrow())
                .toList();
        return acts(selected).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among "
                        + acts(selected).stream().map(Act::key).toList()));
    }

    private List<Act> acts(List<? extends Entity> selected) {
        Facts facts = Facts.of(PlanIndex.of(session.roadmap()), Plans.on("2026-11-21"));
        return Acts.of(
                selected, new Place(facts, () -> "new-" + ids++, new Provenance.Entered("sekretariatet"), TODAY));
    }

    private void run(Act act, Answers answers) throws PlanFileProblem {
        assertThat(act.isAnswered(answers)).isTrue();
        for (Edit edit : act.edits(answers)) {
            assertThat(session.apply(edit)).isInstanceOf(Outcome.Done.class);
        }
    }

    private static Answers times(String name, String when) {
        return new Answers(Map.of(name, Plans.when(when)), Map.of(), Map.of());
    }

    private <T extends Entity> T find(Class<T> type, String id) {
        return session.roadmap().find(type, id).orElseThrow();
    }

    @Test
    void anAnswerInTimeAsksNothingOfItsUse() throws PlanFileProblem {
        Act act = act("act.answer", "P-1");
        Answers answers = times("received", "2026-11-15T12:00[Europe/Copenhagen]");
        assertThat(act.asks(answers)).extracting(Ask::name).containsExactly("received", "text");
        run(act, answers);
        assertThat(find(HearingParty.class, "P-1").state()).isEqualTo(PartyState.ANSWERED);
        assertThat(session.roadmap().all(HearingResponse.class))
                .singleElement()
                .satisfies(r -> assertThat(r.included()).isNull());
    }

    @Test
    void oneSecondTooLateAsksForTheDecisionAndItsReason() throws PlanFileProblem {
        Act act = act("act.answer", "P-1");
        Answers late = times("received", "2026-11-15T12:01[Europe/Copenhagen]");
        assertThat(act.asks(late)).extracting(Ask::name).containsExactly("received", "text", "included", "reason");
        Answers decided = new Answers(late.times(), Map.of(), Map.of("included", List.of("true")));
        assertThat(act.isAnswered(decided)).isFalse();
        run(act, new Answers(late.times(), Map.of("reason", "Kort efter fristen"), decided.chosen()));
        assertThat(session.roadmap().all(HearingResponse.class)).singleElement().satisfies(r -> {
            assertThat(r.included()).isTrue();
            assertThat(r.inclusionReason()).isEqualTo("Kort efter fristen");
        });
    }

    @Test
    void aCorrectionOfAnAnswerIsNeverLate() throws PlanFileProblem {
        run(act("act.answer", "P-1"), times("received", "2026-11-14"));
        Act correction = act("act.correction", "P-1");
        Answers after = times("received", "2026-11-20");
        assertThat(correction.asks(after)).extracting(Ask::name).containsExactly("received", "text");
        run(correction, after);
        assertThat(session.roadmap().all(HearingResponse.class)).hasSize(2).allMatch(r -> r.included() == null);
    }

    @Test
    void anAnswerBeforeALateOneIsTheFirst() throws PlanFileProblem {
        run(act("act.answer", "P-1"), times("received", "2026-11-20"));
        assertThat(act("act.correction", "P-1").asks(times("received", "2026-11-17")))
                .hasSize(4);
    }

    @Test
    void anExtendedPartyIsLateByItsOwnDeadlineOnly() throws PlanFileProblem {
        run(act("act.extend", "P-1"), times("deadline", "2026-11-30"));
        assertThat(find(HearingParty.class, "P-1").state()).isEqualTo(PartyState.EXTENSION);
        Answers answers = times("received", "2026-11-20");
        assertThat(act("act.answer", "P-1").asks(answers)).hasSize(2);
        assertThat(act("act.answer", "P-2").asks(answers)).hasSize(4);
    }

    @Test
    void theHearingTakesAnswersOfWhoeverHasNotAnswered() throws PlanFileProblem {
        Act act = act("act.answer", "H-1");
        Answers of =
                new Answers(Map.of("received", Plans.when("2026-11-10")), Map.of(), Map.of("party", List.of("P-2")));
        assertThat(act.isAnswered(times("received", "2026-11-10"))).isFalse();
        run(act, of);
        assertThat(find(HearingParty.class, "P-2").state()).isEqualTo(PartyState.ANSWERED);
        assertThat(find(HearingParty.class, "P-1").state()).isEqualTo(PartyState.INVITED);
    }

    @Test
    void partiesAreNamedManyAtOnce() throws PlanFileProblem {
        Act act = act("act.parties", "H-1");
        run(act, new Answers(Map.of(), Map.of(), Map.of("parties", List.of("REG-83", "REG-84"))));
        assertThat(session.roadmap().all(HearingParty.class)).hasSize(4);
    }

    @Test
    void severalPointsAreHandledWithOneReason() throws PlanFileProblem {
        run(act("act.answer", "P-1"), times("received", "2026-11-10"));
        String response =
                session.roadmap().all(HearingResponse.class).getFirst().id().value();
        put(point("PT-1", response), point("PT-2", response));
        run(
                act("act.handle", "PT-1", "PT-2"),
                new Answers(Map.of(), Map.of("reason", "Indarbejdet"), Map.of("disposition", List.of("FOLLOWED"))));
        assertThat(session.roadmap().all(ResponsePoint.class)).allSatisfy(p -> {
            assertThat(p.disposition()).isEqualTo(PointDisposition.FOLLOWED);
            assertThat(p.reason()).isEqualTo("Indarbejdet");
        });
    }

    private static ResponsePoint point(String id, String response) {
        return Samples.record(
                ResponsePoint.class, id, "title", id, "response", response, "disposition", PointDisposition.OPEN);
    }

    private static DecisionGate gate(String id, GateState state) {
        return Samples.record(
                DecisionGate.class, id, "title", id, "body", "B-1", "date", Plans.when("2026-11-20"), "state", state);
    }

    @Test
    void aGateComesOnTheAgendaOfAMeetingThatIsAhead() throws PlanFileProblem {
        put(gate("G-1", GateState.PLANNED));
        Act act = act("act.agenda", "G-1");
        assertThat(((Ask.One) act.asks(Answers.NONE).getFirst()).options())
                .extracting(Ask.Option::value)
                .containsExactly("M-2");
        run(act, new Answers(Map.of(), Map.of(), Map.of("meeting", List.of("M-2"))));
        assertThat(find(DecisionGate.class, "G-1").state()).isEqualTo(GateState.ON_AGENDA);
        assertThat(find(DecisionGate.class, "G-1").meeting())
                .isEqualTo(find(Meeting.class, "M-2").id());
    }

    @Test
    void onTheAgendaOfABodyWithoutAMeetingAheadTheDayIsAsked() throws PlanFileProblem {
        put(
                Plans.body("B-2"),
                Samples.record(DecisionGate.class, "G-3", "title", "G-3", "body", "B-2", "state", GateState.PLANNED));
        Act act = act("act.agenda", "G-3");
        assertThat(act.isAnswered(Answers.NONE)).isFalse();
        run(act, times("date", "2027-02-01"));
        assertThat(find(DecisionGate.class, "G-3").state()).isEqualTo(GateState.ON_AGENDA);
        assertThat(find(DecisionGate.class, "G-3").date()).isEqualTo(Plans.when("2027-02-01"));
    }

    @Test
    void theOutcomeOfSeveralIsRecordedAtOnceWithTheDecision() throws PlanFileProblem {
        put(gate("G-1", GateState.ON_AGENDA), gate("G-2", GateState.PLANNED));
        run(
                act("act.outcomes", "M-1"),
                new Answers(
                        Map.of(),
                        Map.of("decision", "Direktørerne bakker op"),
                        Map.of("gates", List.of("G-1", "G-2"), "outcome", List.of("SUPPORTED"))));
        assertThat(session.roadmap().all(DecisionGate.class)).allSatisfy(g -> {
            assertThat(g.state()).isEqualTo(GateState.HELD);
            assertThat(g.outcome()).containsExactly(GateOutcome.SUPPORTED);
        });
        assertThat(session.roadmap().all(Decision.class)).hasSize(2).allSatisfy(d -> {
            assertThat(d.kind()).isEqualTo(DecisionKind.ENDORSEMENT);
            assertThat(d.gate()).isNotNull();
        });
    }

    @Test
    void theDateThatAGateIsPutOffFromIsKept() throws PlanFileProblem {
        put(gate("G-1", GateState.ON_AGENDA));
        run(act("act.postpone", "G-1"), times("date", "2027-01-20"));
        DecisionGate gate = find(DecisionGate.class, "G-1");
        assertThat(gate.state()).isEqualTo(GateState.POSTPONED);
        assertThat(gate.previousDates()).containsExactly(Plans.when("2026-11-20"));
        assertThat(gate.date()).isEqualTo(Plans.when("2027-01-20"));
        run(act("act.postpone", "G-1"), Answers.NONE);
        assertThat(find(DecisionGate.class, "G-1").previousDates()).hasSize(2);
    }

    @Test
    void aMilestoneIsReachedOnADay() throws PlanFileProblem {
        put(Plans.milestone("MS-1", null, "", "2026-11-10"));
        run(act("act.reached", "MS-1"), times("reached", "2026-11-12"));
        assertThat(find(Milestone.class, "MS-1").state()).isEqualTo(MilestoneState.REACHED);
        assertThat(acts(List.of(find(Milestone.class, "MS-1")))).isEmpty();
    }

    @Test
    void everyActIsTakenBackByItsUndo() throws PlanFileProblem {
        put(gate("G-1", GateState.ON_AGENDA));
        for (String record : List.of("P-1", "H-1", "G-1", "M-1")) {
            for (Act act : acts(List.of(session.roadmap().find(record).orElseThrow()))) {
                String before = Digests.content(session.roadmap());
                List<Edit> edits = act.edits(filled(act));
                for (Edit edit : edits) {
                    assertThat(session.apply(edit)).as(act.key()).isInstanceOf(Outcome.Done.class);
                }
                for (int i = 0; i < edits.size(); i++) {
                    session.undo();
                }
                assertThat(Digests.content(session.roadmap())).as(act.key()).isEqualTo(before);
            }
        }
    }

    /// An answer to everything that is asked.
    private static Answers filled(Act act) {
        Answers answers = Answers.NONE;
        for (int round = 0; round < 2; round++) {
            var times = new HashMap<String, When>();
            var words = new HashMap<String, String>();
            var chosen = new HashMap<String, List<String>>();
            for (Ask ask : act.asks(answers)) {
                switch (ask) {
                    case Ask.Time time -> times.put(time.name(), Plans.when("2026-12-01"));
                    case Ask.Words text -> words.put(text.name(), "Derfor");
                    case Ask.One one ->
                        chosen.put(one.name(), List.of(one.options().getFirst().value()));
                    case Ask.Many many ->
                        chosen.put(
                                many.name(), List.of(many.options().getFirst().value()));
                }
            }
            answers = new Answers(times, words, chosen);
        }
        return answers;
    }

    @Test
    void whatManyInitiativesLackIsFilledInAtOnce() throws PlanFileProblem {
        put(Plans.initiative("I-1", InitiativeState.PROPOSED), Plans.initiative("I-2", InitiativeState.PROPOSED));
        run(
                act("act.responsible", "I-1", "I-2"),
                new Answers(Map.of(), Map.of(), Map.of("responsible", List.of("REG-81"))));
        run(act("act.end", "I-1", "I-2"), times("time", "2027-Q3"));
        assertThat(session.roadmap().all(Initiative.class)).hasSize(2).allSatisfy(i -> {
            assertThat(i.ownerPeriods())
                    .singleElement()
                    .satisfies(p -> assertThat(p.owner()).isEqualTo(OwnerRef.parse("REG-81")));
            assertThat(i.end()).isEqualTo(Plans.when("2027-Q3"));
        });
        assertThat(acts(List.of(find(Initiative.class, "I-1")))).isEmpty();
    }

    @Test
    void aRegionThatCameLaterIsResponsibleFromItsFirstDay() throws PlanFileProblem {
        put(Plans.initiative("I-1", InitiativeState.PROPOSED));
        assertThat(responsible("2027-02-01")).contains("REG-EAST", "REG-81").doesNotContain("REG-84", "REG-85");
        assertThat(responsible("2026-11-21")).contains("REG-EAST", "REG-84");
        run(act("act.responsible", "I-1"), new Answers(Map.of(), Map.of(), Map.of("responsible", List.of("REG-EAST"))));
        assertThat(find(Initiative.class, "I-1").ownerPeriods())
                .containsExactly(new OwnerPeriod(OwnerRef.parse("REG-EAST"), LocalDate.parse("2027-01-01"), null));
    }

    private List<String> responsible(String day) {
        Facts facts = Facts.of(PlanIndex.of(session.roadmap()), Plans.on(day));
        Place place = new Place(facts, () -> "new", new Provenance.Entered("sekretariatet"), TODAY);
        return Acts.of(List.of(find(Initiative.class, "I-1")), place).stream()
                .filter(a -> a.key().equals("act.responsible"))
                .flatMap(a -> a.asks(Answers.NONE).stream())
                .flatMap(ask -> ((Ask.One) ask).options().stream())
                .map(Ask.Option::value)
                .toList();
    }

    @Test
    void recordsOfSeveralKindsHaveNoActInCommon() throws PlanFileProblem {
        put(gate("G-1", GateState.PLANNED));
        assertThat(acts(List.of(find(DecisionGate.class, "G-1"), find(HearingParty.class, "P-1"))))
                .isEmpty();
    }
}
