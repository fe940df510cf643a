package dk.koereplan.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateOutcome;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementKind;
import dk.koereplan.domain.strategy.Citation;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.strategy.Principle;
import dk.koereplan.domain.strategy.StrategyElement;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The plan says what the two documents say, and no more.
class KvalitetIPraksisTest {
    private static final String IDS = """
        DOC-A DOC-B STR-KIP STR-KIP-VISION TRK-1 TRK-2 TRK-3 RAT-1 RAT-2 RAT-3 ORG-DR
        REG-84 REG-85 REG-83 REG-82 REG-81 BODY-BEST BODY-DIR BODY-AG BODY-RR GRP-FAG
        GATE-1 GATE-1b HR-1 HR-1-PURPOSE HR-1-DEADLINE HR-1-CONTACT
        HR-1-P-84 HR-1-P-85 HR-1-P-83 HR-1-P-82 HR-1-P-81 GATE-2 ACT-1 DEL-1 GATE-3 DEP-1 DEP-2
        OBL-1 OBL-2 FND-1 FND-2 FND-3 AGR-15 AGR-SA THEME-1 THEME-2 THEME-3 THEME-4 THEME-5 THEME-6
        PRIN-1 PRIN-2 PRIN-3 INI-1 FND-4 FND-5 INI-2 INI-3 INI-4 INI-4-GOAL INI-5 INI-6 INI-7
        MS-1 EV-1 INI-8 INI-9 INI-10\
        """;

    private Roadmap roadmap = Roadmap.EMPTY;

    @BeforeEach
    void load() throws PlanFileProblem {
        MemoryPlanFile file = new MemoryPlanFile();
        KvalitetIPraksis.load(new PlanSession(file, "arbejdsgruppen"));
        roadmap = file.roadmap();
    }

    @Test
    void holdsEveryRecordOfTheSourcesAndThePlanItself() {
        List<String> ids = Stream.of(IDS.split("\\s+")).toList();
        assertThat(ids).hasSize(69);
        assertThat(roadmap.held()).allSatisfy(h -> assertThat(h.problem()).isNull());
        assertThat(entities())
                .filteredOn(e -> !(e instanceof Plan))
                .extracting(e -> e.id().value())
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void everyRecordNamesAPlaceThatAPersonCanFind() {
        assertThat(entities())
                .filteredOn(e -> !(e instanceof Plan))
                .allSatisfy(entity -> assertThat(entity.source())
                        .isInstanceOfSatisfying(Provenance.Document.class, place -> {
                            assertThat(place.document()).isIn("DOC-A", "DOC-B");
                            assertThat(place.lines()).matches("\\d+([-,]\\d+)?");
                            assertThat(place.paragraph()).isNotBlank();
                            assertThat(place.page() != null)
                                    .as("only the letter has pages")
                                    .isEqualTo(place.document().equals("DOC-A"));
                            assertThat(place.quote()).isNull();
                        }));
    }

    @Test
    void isSeenAsOfTheFebruaryBeforeTheDeadline() {
        Plan plan = roadmap.plan().orElseThrow();
        assertThat(plan.id().value()).isEqualTo("plan");
        assertThat(plan.asOf()).isEqualTo("2012-02-01");
        assertThat(plan.demo()).isFalse();
        assertThat(plan.source()).as("entered and not cited").isInstanceOf(Provenance.Entered.class);
    }

    @Test
    void whatTheSourcesDoNotSayStaysUnknown() {
        assertThat(roadmap.all(Initiative.class)).hasSize(10).allSatisfy(i -> {
            assertThat(i.start().isUnknown()).isTrue();
            assertThat(i.end().isUnknown()).isTrue();
            assertThat(i.baselineEnd().isUnknown()).isTrue();
            assertThat(i.progress()).isNull();
        });
        assertThat(get(HearingRound.class, "HR-1").opensAt().isUnknown()).isTrue();
        assertThat(get(Body.class, "BODY-AG").membersDanskeRegioner()).isNull();
        assertThat(roadmap.all(Region.class))
                .allSatisfy(r -> assertThat(r.code()).isNull());
        assertThat(roadmap.all(FundingSource.class)).allSatisfy(f -> {
            assertThat(f.priceLevel()).isEqualTo(PriceLevel.NOT_STATED);
            assertThat(f.recurrence()).isNull();
        });
    }

    @Test
    void theTwoAmountsHaveTheirOwnPayers() {
        FundingSource regions = get(FundingSource.class, "FND-4");
        FundingSource municipalities = get(FundingSource.class, "FND-5");
        assertThat(regions.amount()).isEqualTo(Amount.of(new BigDecimal("250")));
        assertThat(regions.payer()).isEqualTo(OwnerRef.Collective.REGIONS);
        assertThat(regions.year()).isEqualTo(2015);
        assertThat(municipalities.amount()).isEqualTo(Amount.of(new BigDecimal("350")));
        assertThat(municipalities.payer()).isEqualTo(OwnerRef.Collective.MUNICIPALITIES);
        assertThat(municipalities.year()).isNull();
    }

    @Test
    void discussionAndSupportAreNotApproval() {
        DecisionGate gate = get(DecisionGate.class, "GATE-1");
        assertThat(gate.outcome()).containsExactly(GateOutcome.DISCUSSED, GateOutcome.SUPPORTED);
        assertThat(gate.approves()).isFalse();
    }

    @Test
    void partsOfRecordsAreCitedAndSet() {
        assertThat(roadmap.all(Citation.class))
                .extracting(Citation::field)
                .containsExactlyInAnyOrder("purpose", "deadline", "contactRole", "goal");
        HearingRound hearing = get(HearingRound.class, "HR-1");
        assertThat(WhenNotation.write(hearing.deadline())).isEqualTo("2012-03-01T12:00[Europe/Copenhagen]");
        assertThat(hearing.purpose()).isNotBlank();
        assertThat(hearing.contactRole()).isEqualTo("Høringskontakt, Danske Regioner");
        assertThat(get(Initiative.class, "INI-4").goal()).isNotBlank();
    }

    @Test
    void everyOddFieldOfTheSourcesIsKept() {
        assertThat(get(StrategyElement.class, "RAT-3").evidenceDate()).isEqualTo(WhenNotation.read("2011-01"));
        assertThat(get(Initiative.class, "INI-2").validity()).isEqualTo(When.years(2015, 2018));
        assertThat(get(Initiative.class, "INI-2").deliverable()).isEqualTo("sundhedsaftaler");
        assertThat(get(Initiative.class, "INI-8").parts()).hasSize(2);
        assertThat(get(Initiative.class, "INI-6").linksTo()).hasToString("STR-KIP");
        assertThat(get(Initiative.class, "INI-3").state()).isEqualTo(InitiativeState.IN_PROGRESS);
        assertThat(get(FundingSource.class, "FND-1").share()).isEqualTo("en del");
        assertThat(get(DecisionGate.class, "GATE-2").after()).hasSize(2);
        assertThat(WhenNotation.write(get(Milestone.class, "MS-1").forecast()))
                .isEqualTo("before:@EV-1~frem mod økonomiforhandlingerne for 2016");
        assertThat(get(PlanEvent.class, "EV-1").when().isUnknown()).isTrue();
    }

    @Test
    void timesHangOnWhatTheLetterSaysComesFirst() {
        assertThat(get(DecisionGate.class, "GATE-2").date())
                .isEqualTo(WhenNotation.read("after:@HR-1~efter høringen og behandlingen af svarene"));
        assertThat(get(DecisionGate.class, "GATE-3").date()).isEqualTo(WhenNotation.read("before:@GATE-2"));
        assertThat(get(Deliverable.class, "DEL-1").due()).isEqualTo(WhenNotation.read("before:@GATE-2"));
        assertThat(get(Action.class, "ACT-1").due()).isEqualTo(WhenNotation.read("after:@GATE-2~herefter"));
        assertThat(get(Decision.class, "GATE-1b").decidedOn()).isEqualTo(WhenNotation.read("2011-10-14"));
        assertThat(roadmap.all(Dependency.class))
                .extracting(d -> d.from() + " > " + d.to())
                .containsExactly("DEL-1 > [GATE-2, ACT-1]", "HR-1 > [GATE-2]");
    }

    @Test
    void theBoardMayApproveTheStrategyAndNobodyElseHasAMandate() {
        DecisionGate approval = get(DecisionGate.class, "GATE-2");
        assertThat(get(DecisionGate.class, "GATE-1").subject()).hasToString("STR-KIP");
        assertThat(approval.subject()).hasToString("STR-KIP");
        Body board = get(Body.class, "BODY-BEST");
        LocalDate day = LocalDate.of(2012, 4, 1);
        assertThat(board.mandate(GatePurpose.APPROVE, approval.subject(), day)).isEqualTo(Mandate.Standing.HELD);
        assertThat(board.mandate(GatePurpose.APPROVE, new Id<>("DEL-1"), day)).isEqualTo(Mandate.Standing.NOT_HELD);
        assertThat(board.mandates())
                .extracting(Mandate::source)
                .containsExactly(new Provenance.Document("DOC-A", "1", "indledningen, 4. afsnit", "60-62", null));
        assertThat(get(Body.class, "BODY-DIR").mandate(GatePurpose.APPROVE, approval.subject(), day))
                .isEqualTo(Mandate.Standing.NOT_STATED);
    }

    @Test
    void everyInitiativeIsTheAgreementsAndNoneTheStrategys() {
        assertThat(roadmap.all(Initiative.class)).allSatisfy(i -> {
            assertThat(i.agreement()).hasToString("AGR-15");
            assertThat(i.track()).isNull();
        });
        Agreement health = get(Agreement.class, "AGR-SA");
        assertThat(health.kind()).isEqualTo(AgreementKind.HEALTH);
        assertThat(health.validity()).isEqualTo(When.years(2015, 2018));
        assertThat(health.parties()).isEmpty();
    }

    @Test
    void sevenPrinciplesAreNamedNoneListedAndThreeSpokenOf() {
        assertThat(roadmap.all(Principle.class)).hasSize(3);
        Principle first = get(Principle.class, "PRIN-1");
        assertThat(first.declaredTotal()).isEqualTo(7);
        assertThat(first.listedInSource()).isZero();
    }

    private List<Entity> entities() {
        return roadmap.held().map(h -> h.entity()).flatMap(Stream::ofNullable).toList();
    }

    private <T extends Entity> T get(Class<T> type, String id) {
        return roadmap.find(type, id).orElseThrow();
    }
}
