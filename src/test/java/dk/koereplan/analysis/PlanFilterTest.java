package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.initiative;
import static dk.koereplan.analysis.Plans.on;
import static dk.koereplan.analysis.Plans.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.Matching;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFilterTest {
    private static final AsOf TODAY = on("2026-11-21");

    private static final Set<FilterAspect> MONEY = Set.of(FilterAspect.FUNDING, FilterAspect.FAMILY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void acceptsWhatANaiveReadingAccepts(long seed) {
        RandomPlan random = new RandomPlan(seed);
        List<Entity> entities = random.of(40);
        PlanIndex index = Plans.index(entities);
        for (int i = 0; i < 25; i++) {
            PlanFilter filter = random.filter();
            assertThat(index.initiatives().stream().filter(each -> accepts(filter, each, index, TODAY)))
                    .as("seed %d, %s", seed, filter)
                    .containsExactlyInAnyOrderElementsOf(all(entities, Initiative.class).stream()
                            .filter(each -> naive(filter, each, entities))
                            .toList());
        }
    }

    private static boolean accepts(PlanFilter filter, Initiative initiative, PlanIndex index, AsOf on) {
        return new Matching(filter, Facts.of(index, on)).accepts(initiative);
    }

    private static boolean naive(PlanFilter filter, Initiative initiative, List<Entity> plan) {
        boolean money = all(plan, FundingSource.class).stream()
                .filter(f -> initiative.id().equals(f.initiative()))
                .anyMatch(f -> filter.criteria().stream()
                        .filter(c -> !c.negated())
                        .allMatch(c -> !MONEY.contains(c.aspect()) || line(f, c)));
        return filter.criteria().stream()
                .allMatch(c -> (MONEY.contains(c.aspect()) && !c.negated())
                        ? money
                        : naive(c, initiative, plan) != c.negated());
    }

    private static boolean line(FundingSource line, Criterion asked) {
        return ((Criterion.Constants) asked)
                .values()
                .contains(
                        asked.aspect() == FilterAspect.FUNDING
                                ? line.state().certainty()
                                : line.kind().family());
    }

    private static boolean naive(Criterion asked, Initiative initiative, List<Entity> plan) {
        return switch (asked) {
            case Criterion.Records records ->
                (records.aspect() == FilterAspect.REGION
                                ? regions(initiative, plan)
                                : Set.of(
                                        initiative.track() == null
                                                ? ""
                                                : initiative.track().value()))
                        .stream().anyMatch(records.ids()::contains);
            case Criterion.Constants constants ->
                switch (constants.aspect()) {
                    case PHASE -> constants.values().contains(Phase.of(initiative.state()));
                    case LIGHT -> constants.values().contains(light(initiative, plan));
                    case PROFESSION -> initiative.professions().stream().anyMatch(constants.values()::contains);
                    default ->
                        all(plan, FundingSource.class).stream()
                                .filter(f -> initiative.id().equals(f.initiative()))
                                .anyMatch(f -> line(f, asked));
                };
            case Criterion.Words words ->
                (initiative.title() + " " + initiative.number())
                        .toLowerCase(Locale.ROOT)
                        .contains(words.text().toLowerCase(Locale.ROOT));
            default -> throw new IllegalArgumentException(String.valueOf(asked));
        };
    }

    private static Set<String> regions(Initiative initiative, List<Entity> plan) {
        Set<String> regions = new HashSet<>();
        OwnerRef owner = Owners.near(initiative, TODAY.day());
        if (owner instanceof OwnerRef.Unit unit) {
            regions.add(unit.id().value());
        } else if (owner instanceof OwnerRef.Collective collective && collective.includesRegions()) {
            regions.addAll(List.of("REG-81", "REG-82", "REG-83", "REG-84", "REG-85"));
        }
        all(plan, Rollout.class).stream()
                .filter(r -> r.initiative().equals(initiative.id()))
                .forEach(r -> regions.add(r.region().value()));
        return regions.isEmpty() ? Set.of("") : regions;
    }

    private static Rag light(Initiative initiative, List<Entity> plan) {
        return all(plan, StatusReport.class).stream()
                .filter(r -> r.initiative().equals(initiative.id()))
                .filter(r -> r.state() == ReportState.PUBLISHED || r.state() == ReportState.MANAGEMENT_APPROVED)
                .max(Comparator.comparing(r -> r.period().value()))
                .map(StatusReport::light)
                .orElse(Rag.NOT_ASSESSED);
    }

    private static <T> List<T> all(List<Entity> plan, Class<T> type) {
        return plan.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void asksNothingWhenItIsEmpty() {
        assertThat(PlanFilter.EMPTY.active()).isFalse();
        assertThat(PlanFilter.EMPTY.withText("  ").active()).isFalse();
        assertThat(Filters.ofRegion("REG-84").active()).isTrue();
    }

    @Test
    void findsAalborgByEitherSpellingAndEveryWordAnywhere() {
        Initiative initiative = initiative("Aalborg-1", InitiativeState.PROPOSED);
        PlanIndex index = Plans.index(initiative);
        for (String words : List.of("ålborg", "AALBORG", "Ålborg initiativ", "initiativ AALB")) {
            assertThat(accepts(PlanFilter.EMPTY.withText(words), initiative, index, TODAY))
                    .as(words)
                    .isTrue();
        }
        assertThat(accepts(PlanFilter.EMPTY.withText("ålborg odense"), initiative, index, TODAY))
                .isFalse();
    }

    @Test
    void showsSharedWorkToEveryRegionThatSharesIt() {
        Initiative shared = initiative("I", InitiativeState.IN_PROGRESS, owner(Plans.REGIONS));
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.add(shared);
        PlanIndex index = Plans.index(all);
        PlanFilter heir = Filters.ofRegion("REG-EAST");
        assertThat(accepts(heir, shared, index, on("2026-12-31"))).isFalse();
        assertThat(accepts(heir, shared, index, on("2027-01-01"))).isTrue();
    }
}
