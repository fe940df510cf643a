package dk.koereplan.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateOutcome;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.RegionState;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.Profession;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The demo plan shows every feature, and never passes for real data.
class DemoTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final AsOf AS_OF = new AsOf(DAY.atTime(14, 0), ZoneId.of("Europe/Copenhagen"));

    private final MemoryPlanFile file = new MemoryPlanFile();
    private Roadmap roadmap = Roadmap.EMPTY;
    private PlanIndex index = PlanIndex.of(roadmap);

    @BeforeEach
    void load() throws PlanFileProblem {
        Demo.load(new PlanSession(file, "arbejdsgruppen"));
        roadmap = file.roadmap();
        index = PlanIndex.of(roadmap);
    }

    @Test
    void everyRecordIsMarkedAsDemo() {
        assertThat(roadmap.held().map(h -> h.entity()).flatMap(Stream::ofNullable))
                .allSatisfy(e -> assertThat(e.source()).isEqualTo(new Provenance.Demo()));
        assertThat(roadmap.held()).allSatisfy(h -> assertThat(h.problem()).isNull());
        Plan plan = roadmap.plan().orElseThrow();
        assertThat(plan.demo()).isTrue();
        assertThat(plan.asOf()).isEqualTo(DAY);
    }

    @Test
    void hasRecordsOfNearlyEveryKind() {
        Set<EntityKind> without = Stream.of(EntityKind.values())
                .filter(kind -> roadmap.table(kind).isEmpty())
                .collect(Collectors.toSet());
        assertThat(without)
                .isSubsetOf(
                        EntityKind.SOURCE_DOCUMENT,
                        EntityKind.PERSON,
                        EntityKind.BASELINE,
                        EntityKind.SNAPSHOT,
                        EntityKind.CITATION,
                        EntityKind.SAVED_VIEW,
                        EntityKind.COLUMN_LIMIT);
    }

    @Test
    void hasInitiativesInEveryStateTrackAndProfession() {
        List<Initiative> all = roadmap.all(Initiative.class);
        assertThat(all).hasSizeBetween(38, 45);
        assertThat(all).extracting(Initiative::state).contains(InitiativeState.values());
        assertThat(all.stream().flatMap(i -> i.professions().stream())).contains(Profession.values());
        assertThat(all.stream().map(i -> String.valueOf(i.track())).distinct()).hasSize(3);
    }

    @Test
    void showsTheLightsOfAPlanThatIsAlive() {
        List<Light> lights = roadmap.all(Initiative.class).stream()
                .filter(i -> i.state().isOpen())
                .map(i -> Light.of(i, index, AS_OF))
                .toList();
        assertThat(count(lights, Rag.RED)).isBetween(4L, 6L);
        assertThat(count(lights, Rag.YELLOW)).isEqualTo(9);
        assertThat(count(lights, Rag.GREEN)).isBetween(18L, 22L);
        assertThat(count(lights, Rag.NOT_ASSESSED)).isBetween(4L, 8L);
        assertThat(lights).anyMatch(Light::old);
        assertThat(lights)
                .filteredOn(l -> l.rag() == Rag.RED)
                .allSatisfy(l -> assertThat(l.cause()).isNotBlank());
    }

    @Test
    void hasMilestonesOfEveryStatusAndPrecision() {
        List<Milestone> all = roadmap.all(Milestone.class);
        assertThat(all).extracting(m -> MilestoneStatus.of(m, index, AS_OF)).contains(MilestoneStatus.values());
        assertThat(all)
                .extracting(m -> m.forecast().getClass().getSimpleName())
                .contains("Day", "Week", "Month", "Quarter", "HalfYear", "Year", "Before", "After", "Unknown");
    }

    @Test
    void theAgreementOnDataAccessIsFiftyOneDaysOver() {
        Milestone milestone = roadmap.find(Milestone.class, "IN-014-M2").orElseThrow();
        assertThat(MilestoneStatus.of(milestone, index, AS_OF)).isEqualTo(MilestoneStatus.OVERDUE);
        assertThat(milestone.forecast().interval().latest()).isEqualTo(DAY.minusDays(51));
    }

    @Test
    void theMergerIsUnderWay() {
        Region east = roadmap.find(Region.class, "REG-OST").orElseThrow();
        assertThat(east.code()).isNull();
        assertThat(east.stateOn(DAY)).isEqualTo(RegionState.PREPARATORY);
        assertThat(east.stateOn(LocalDate.of(2027, 1, 1))).isEqualTo(RegionState.ACTIVE);
        assertThat(roadmap.all(Region.class)).filteredOn(r -> r.isActiveOn(DAY)).hasSize(5);
        assertThat(roadmap.all(Region.class))
                .filteredOn(r -> r.isActiveOn(LocalDate.of(2027, 1, 1)))
                .hasSize(4);
        assertThat(roadmap.all(Initiative.class))
                .filteredOn(i -> endsWithoutSuccessor(i))
                .hasSizeGreaterThan(2);
        assertThat(roadmap.all(Initiative.class))
                .filteredOn(i -> i.ownerPeriods().size() == 2)
                .hasSizeGreaterThan(2);
    }

    @Test
    void theHearingHasAnswersOfEveryKind() {
        HearingRound round = roadmap.find(HearingRound.class, "HR-1").orElseThrow();
        assertThat(HearingStatus.of(round, index, AS_OF).parties())
                .extracting(PartyStatus::kind)
                .contains(PartyStatus.Kind.ON_TIME, PartyStatus.Kind.LATE, PartyStatus.Kind.MISSING)
                .contains(PartyStatus.Kind.EXTENDED, PartyStatus.Kind.NO_COMMENTS, PartyStatus.Kind.DECLINED);
    }

    @Test
    void moneyComesFromEveryFamilyInEveryStateAndOftenUnknown() {
        List<FundingSource> all = roadmap.all(FundingSource.class);
        assertThat(all).extracting(f -> f.kind().family()).contains(FundingFamily.values());
        assertThat(all).extracting(FundingSource::state).contains(FundingState.values());
        assertThat(all.stream().map(f -> f.money().basis()).distinct()).hasSizeGreaterThan(6);
        assertThat(all).filteredOn(f -> f.money().isUnknown()).hasSizeGreaterThan(8);
    }

    @Test
    void gatesHaveEndedInEveryWay() {
        List<DecisionGate> all = roadmap.all(DecisionGate.class);
        assertThat(all.stream().flatMap(g -> g.outcome().stream()))
                .contains(GateOutcome.APPROVED, GateOutcome.SUPPORTED, GateOutcome.NOTED, GateOutcome.SENT_BACK);
        assertThat(all).anyMatch(g -> g.previousDates().size() == 2);
    }

    @Test
    void itsHistoryHasEditsWithReasons() throws PlanFileProblem {
        assertThat(file.log(0, 100)).hasSizeGreaterThan(10);
        assertThat(file.log(0, 100))
                .anySatisfy(txn -> assertThat(txn.body().reason()).isNotBlank());
        assertThat(file.check()).isEmpty();
    }

    @Test
    void isTheSameEveryTime() {
        List<Entity> records = Demo.records();
        assertThat(records).isEqualTo(Demo.records());
    }

    private static boolean endsWithoutSuccessor(Initiative initiative) {
        return initiative.state().isOpen()
                && !initiative.ownerPeriods().isEmpty()
                && LocalDate.of(2026, 12, 31)
                        .equals(initiative.ownerPeriods().getLast().to());
    }

    private static long count(List<Light> lights, Rag rag) {
        return lights.stream().filter(l -> l.rag() == rag).count();
    }
}
