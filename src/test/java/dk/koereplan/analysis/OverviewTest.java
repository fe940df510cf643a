package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.on;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.Matching;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.WeekList;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTest {
    private static final AsOf TODAY = on("2026-11-21");

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void countsWhatABruteForceCountFinds(long seed) {
        RandomPlan random = new RandomPlan(seed);
        PlanIndex index = Plans.index(random.of(60));
        for (int i = 0; i < 10; i++) {
            PlanFilter filter = random.filter();
            check(Overview.of(index, filter, TODAY), index, filter, "seed %d, %s".formatted(seed, filter));
        }
    }

    private static void check(Overview overview, PlanIndex index, PlanFilter filter, String as) {
        List<Initiative> accepted = index.initiatives().stream()
                .filter(i -> new Matching(filter, Facts.of(index, TODAY)).accepts(i))
                .toList();
        Set<String> ids = accepted.stream().map(i -> i.id().value()).collect(Collectors.toSet());
        List<Initiative> open =
                accepted.stream().filter(i -> i.state().isOpen()).toList();
        assertThat(overview.initiatives().count()).as(as).isEqualTo(accepted.size());
        overview.lights()
                .forEach(count -> assertThat(count.now().count())
                        .as(as)
                        .isEqualTo(open.stream()
                                .filter(i -> Light.of(i, index, TODAY).rag() == count.rag())
                                .count()));
        overview.phases()
                .forEach((phase, figure) -> assertThat(figure.count())
                        .as(as)
                        .isEqualTo(accepted.stream()
                                .filter(i -> Phase.of(i.state()) == phase)
                                .count()));
        assertThat(overview.overdue())
                .as(as)
                .hasSize((int) milestones(index, ids, filter).stream()
                        .filter(m -> MilestoneStatus.of(m, index, TODAY) == MilestoneStatus.OVERDUE)
                        .count())
                .allSatisfy(row -> assertThat(row.due().latest()).isBefore("2026-11-21"));
        assertThat(overview.upcoming())
                .as(as)
                .allSatisfy(row -> assertThat(row.due().latest())
                        .isBetween(LocalDate.parse("2026-11-21"), LocalDate.parse("2026-12-21")));
        assertThat(overview.red())
                .as(as)
                .hasSize(overview.lights().getFirst().now().count());
        checkMoney(overview, index, ids, as);
        assertThat(overview.week().tasks()).as(as).hasSizeLessThanOrEqualTo(WeekList.SHOWN);
        assertThat(overview.week().all())
                .as(as)
                .isSortedAccordingTo((a, b) -> a.latest().compareTo(b.latest()));
        assertThat(overview.updates().expected().ids())
                .as(as)
                .containsAll(overview.updates().updated().ids());
    }

    private static List<Milestone> milestones(PlanIndex index, Set<String> ids, PlanFilter filter) {
        return index.roadmap().all(Milestone.class).stream()
                .filter(m -> m.initiative() == null
                        ? new Matching(filter, Facts.of(index, TODAY)).acceptsOther(m)
                        : ids.contains(m.initiative().value()))
                .toList();
    }

    private static void checkMoney(Overview overview, PlanIndex index, Set<String> ids, String as) {
        List<String> lines = index.roadmap().all(FundingSource.class).stream()
                .filter(f ->
                        f.initiative() != null && ids.contains(f.initiative().value()))
                .map(f -> f.id().value())
                .toList();
        List<String> shown =
                overview.funding().lines().stream().map(f -> f.id().value()).collect(Collectors.toList());
        shown.addAll(overview.funding().unneeded().ids());
        assertThat(shown).as(as).containsExactlyInAnyOrderElementsOf(lines);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void isTheSameForAnyOrderOfTheSamePlan(long seed) {
        List<Entity> entities = new RandomPlan(seed).of(30);
        Overview first = Overview.of(Plans.index(entities), PlanFilter.EMPTY, TODAY);
        Overview second = Overview.of(Plans.index(entities.reversed()), PlanFilter.EMPTY, TODAY);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void loadsAnEmptyPlan() {
        Overview overview = Overview.of(Plans.index(), PlanFilter.EMPTY, TODAY);
        assertThat(overview.initiatives().isEmpty()).isTrue();
        assertThat(overview.updates().period()).isNull();
        assertThat(overview.week().tasks()).isEmpty();
    }

    @Test
    void showsNoOtherRegionThanTheOneThatIsAskedFor() {
        PlanIndex demo = Plans.index(dk.koereplan.app.sample.Demo.records());
        Overview one = Overview.of(demo, Filters.ofRegion("REG-81"), Plans.on("2026-11-21"));
        assertThat(Overview.of(demo, PlanFilter.EMPTY, Plans.on("2026-11-21")).regions())
                .hasSizeGreaterThan(1);
        assertThat(one.regions())
                .extracting(row -> row.view().region().id().value())
                .containsExactly("REG-81");
        assertThat(one.matrix().columns())
                .extracting(region -> region.id().value())
                .containsExactly("REG-81");
        assertThat(one.matrix().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).containsOnlyKeys("REG-81"));
    }
}
