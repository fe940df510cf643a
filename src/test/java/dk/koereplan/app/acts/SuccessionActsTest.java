package dk.koereplan.app.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.Owners;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Demo;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.RegionState;
import dk.koereplan.domain.party.Succession;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionActsTest {
    private static final AsOf DAY = Plans.on("2026-11-21");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private PlanSession session;
    private int ids;

    @BeforeEach
    void open() {
        session = new PlanSession(new MemoryPlanFile(), "sekretariatet");
    }

    private Place place() {
        return new Place(
                Facts.of(PlanIndex.of(session.roadmap()), DAY),
                () -> "new-" + ids++,
                new Provenance.Entered("sekretariatet"),
                DAY.day());
    }

    private Act act(String key, String... records) {
        List<Entity> selected = new ArrayList<>();
        for (String record : records) {
            selected.add(session.roadmap().find(record).orElseThrow());
        }
        return Acts.of(selected, place()).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> items(Act act) {
        return ((Ask.Many) act.asks(Answers.NONE).getFirst())
                .options().stream().map(Ask.Option::value).toList();
    }

    private void run(Act act, Answers answers) throws PlanFileProblem {
        List<Edit> edits = act.edits(answers);
        assertThat(edits).hasSize(1);
        assertThat(session.apply(edits.getFirst())).isInstanceOf(Outcome.Done.class);
    }

    private FundingSummary totals() {
        return FundingSummary.of(session.roadmap().all(FundingSource.class));
    }

    /// On every day from a year before to a year after exactly one period holds, of a unit that is there.
    private void everyInitiativeHasOneOwnerOnEveryDay() {
        PlanIndex index = PlanIndex.of(session.roadmap());
        for (Initiative initiative : index.initiatives()) {
            if (initiative.ownerPeriods().isEmpty() || !initiative.state().isOpen()) {
                continue;
            }
            for (LocalDate day = LAST.minusMonths(2); day.isBefore(LAST.plusYears(1)); day = day.plusDays(1)) {
                LocalDate on = day;
                assertThat(initiative.ownerPeriods().stream()
                                .filter(p -> holds(p, on))
                                .count())
                        .as(initiative.id() + " on " + day)
                        .isLessThanOrEqualTo(1);
                if (Owners.near(initiative, day) instanceof OwnerRef.Unit unit
                        && index.find(unit.id().value()).orElseThrow() instanceof Region region
                        && initiative.ownerPeriods().getLast().to() == null) {
                    assertThat(region.stateOn(day))
                            .as(initiative.id() + " on " + day)
                            .isNotEqualTo(RegionState.ABOLISHED);
                }
            }
        }
    }

    private static boolean holds(OwnerPeriod period, LocalDate day) {
        return (period.from() == null || !day.isBefore(period.from()))
                && (period.to() == null || !day.isAfter(period.to()));
    }

    @Test
    void allThatTheMergerLeavesIsConfirmedInOneStepThatUndoes() throws PlanFileProblem {
        Demo.load(session);
        String merger = session.roadmap().all(Succession.class).getFirst().id().value();
        Act act = act("act.successors", merger);
        FundingSummary before = totals();
        String digest = Digests.content(session.roadmap());
        assertThat(items(act)).hasSizeGreaterThan(4);
        run(act, new Answers(Map.of(), Map.of(), Map.of("items", items(act))));
        assertThat(totals()).isEqualTo(before);
        everyInitiativeHasOneOwnerOnEveryDay();
        PlanIndex index = PlanIndex.of(session.roadmap());
        assertThat(index.initiatives())
                .filteredOn(i -> i.state().isOpen())
                .noneMatch(i -> OwnerStatus.of(i, index, DAY).lacksSuccessor());
        assertThat(Acts.of(List.of(session.roadmap().find(merger).orElseThrow()), place()))
                .isEmpty();
        session.undo();
        assertThat(Digests.content(session.roadmap())).isEqualTo(digest);
    }

    @Test
    void oneIsConfirmedWithoutTheOthers() throws PlanFileProblem {
        Demo.load(session);
        String merger = session.roadmap().all(Succession.class).getFirst().id().value();
        int all = items(act("act.successors", merger)).size();
        String one = session.roadmap().all(Initiative.class).stream()
                .filter(i -> items(act("act.successors", merger)).contains(i.id().value()))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        String heir = session.roadmap().all(Succession.class).getFirst().to().value();
        run(act("act.confirm", one), new Answers(Map.of(), Map.of(), Map.of("heir", List.of(heir))));
        assertThat(items(act("act.successors", merger))).hasSize(all - 1);
        everyInitiativeHasOneOwnerOnEveryDay();
    }

    @Test
    void twoRegionsBecomeOneOnADayWithAllThatTheyOwn() throws PlanFileProblem {
        List<Entity> plan = new ArrayList<>(List.of(
                region("A", 1),
                region("B", 2),
                Plans.initiative("I-1", InitiativeState.IN_PROGRESS, Plans.owner(OwnerRef.parse("A"))),
                Plans.initiative("I-2", InitiativeState.IN_PROGRESS, Plans.owner(OwnerRef.parse("B"))),
                Plans.initiative("I-3", InitiativeState.CLOSED, Plans.owner(OwnerRef.parse("B"))),
                Plans.rollout("I-1", "A", InitiativeState.DELIVERED, Rag.GREEN, null),
                Plans.rollout("I-1", "B", InitiativeState.IN_PROGRESS, Rag.GREEN, null)));
        session.apply(Edit.put(plan.toArray(Entity[]::new)));
        String digest = Digests.content(session.roadmap());
        run(
                act("act.merge", "A", "B"),
                new Answers(Map.of("takesEffect", Plans.when("2027-01-01")), Map.of("newName", "Region C"), Map.of()));
        Region heir = session.roadmap().all(Region.class).stream()
                .filter(r -> r.title().equals("Region C"))
                .findFirst()
                .orElseThrow();
        assertThat(session.roadmap().find(Region.class, "A").orElseThrow().validTo())
                .isEqualTo(LAST);
        assertThat(session.roadmap().all(Initiative.class)).allSatisfy(i -> {
            assertThat(Owners.near(i, LAST)).isNotEqualTo(new OwnerRef.Unit(heir.id()));
            assertThat(Owners.near(i, LAST.plusDays(1))).isEqualTo(new OwnerRef.Unit(heir.id()));
        });
        assertThat(session.roadmap().all(Rollout.class))
                .filteredOn(r -> r.region().equals(heir.id()))
                .singleElement()
                .satisfies(r -> assertThat(r.state()).isEqualTo(InitiativeState.IN_PROGRESS));
        everyInitiativeHasOneOwnerOnEveryDay();
        session.undo();
        assertThat(Digests.content(session.roadmap())).isEqualTo(digest);
    }

    @Test
    void anInitiativeThatGoesFromOneOfThemToTheOtherIsTheNewOnesFromItsFirstDay() throws PlanFileProblem {
        LocalDate shift = LAST.plusMonths(3);
        OwnerPeriod first = new OwnerPeriod(OwnerRef.parse("A"), null, shift);
        OwnerPeriod second = new OwnerPeriod(OwnerRef.parse("B"), shift.plusDays(1), null);
        session.apply(Edit.put(
                region("A", 1), region("B", 2), Plans.initiative("I-1", InitiativeState.IN_PROGRESS, first, second)));
        Answers answers =
                new Answers(Map.of("takesEffect", Plans.when("2027-01-01")), Map.of("newName", "Region C"), Map.of());
        assertThat(act("act.merge", "A", "B").edits(answers).getFirst().steps())
                .filteredOn(s -> s instanceof Edit.Step.Put put && put.entity() instanceof Initiative)
                .hasSize(1);
        run(act("act.merge", "A", "B"), answers);
        Initiative initiative = session.roadmap().all(Initiative.class).getFirst();
        assertThat(initiative.ownerPeriods())
                .extracting(p -> session.roadmap().titleOf(p.owner().token()))
                .containsExactly("Region A", "Region C", "Region C");
        everyInitiativeHasOneOwnerOnEveryDay();
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest:2027-12-31", "before:01-01-2028"})
    void aMergerNeedsAFirstDay(String time) throws PlanFileProblem {
        session.apply(Edit.put(region("A", 1), region("B", 2)));
        Answers answers = new Answers(Map.of("takesEffect", Plans.when(time)), Map.of("newName", "C"), Map.of());
        assertThatThrownBy(() -> act("act.merge", "A", "B").edits(answers))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(Words.invalid(e, Texts.in(Language.DANISH)))
                                .contains("første dag"));
    }

    private static Region region(String id, int place) {
        return Samples.record(Region.class, id, "title", "Region " + id, "place", place);
    }
}
