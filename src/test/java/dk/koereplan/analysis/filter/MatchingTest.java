package dk.koereplan.analysis.filter;

import static dk.koereplan.analysis.Plans.initiative;
import static dk.koereplan.analysis.Plans.milestone;
import static dk.koereplan.analysis.Plans.on;
import static dk.koereplan.analysis.Plans.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What each criterion lets through, and what it keeps back when it is turned round.
class MatchingTest {
    private static final Initiative EAST = initiative("EAST", InitiativeState.IN_PROGRESS, owner(Plans.EAST));
    private static final Initiative NOBODY = initiative("NOBODY", InitiativeState.PROPOSED);
    private static final Initiative DATED =
            with(initiative("DATED", InitiativeState.PLANNED, owner(Plans.NORTH)), "end", new When.Quarter(2027, 3));

    private static Initiative with(Initiative initiative, String field, Object value) {
        return Records.with(initiative, field, value);
    }

    private static PlanIndex plan(Entity... more) {
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.addAll(List.of(EAST, NOBODY, DATED));
        all.addAll(List.of(more));
        return Plans.index(all);
    }

    private static List<String> shown(Criterion criterion, Entity... more) {
        return Scope.of(Facts.of(plan(more), on("2026-11-21")), PlanFilter.EMPTY.with(criterion)).initiatives().stream()
                .map(i -> i.id().value())
                .toList();
    }

    private static void splits(Criterion criterion, String... met) {
        List<String> others = new ArrayList<>(List.of("DATED", "EAST", "NOBODY"));
        others.removeAll(List.of(met));
        assertThat(shown(criterion)).as("%s", criterion).containsExactlyInAnyOrder(met);
        assertThat(shown(criterion.negated(true))).as("not %s", criterion).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void eachCriterionIsMetOrItsOppositeIs() {
        splits(new Criterion.Records(FilterAspect.REGION, Set.of("REG-84"), false), "EAST");
        splits(new Criterion.Records(FilterAspect.RESPONSIBLE, Set.of("REG-81", ""), false), "DATED", "NOBODY");
        splits(new Criterion.Records(FilterAspect.THEME, Set.of(""), false), "DATED", "EAST", "NOBODY");
        splits(new Criterion.Mark(FilterAspect.UNOWNED, false), "NOBODY");
        splits(new Criterion.Mark(FilterAspect.UNDATED, false), "EAST", "NOBODY");
        splits(new Criterion.Mark(FilterAspect.CONFLICTS, false));
        splits(new Criterion.Mine(Set.of("REG-81"), false), "DATED");
        splits(new Criterion.Mine(Set.of(), false));
        splits(new Criterion.Words("dat", false), "DATED");
    }

    @Test
    void whatNobodyHasDatedMayLieInAnyPeriod() {
        splits(new Criterion.During(new When.Year(2027), false), "DATED", "EAST", "NOBODY");
        splits(new Criterion.During(new When.Year(2028), false), "EAST", "NOBODY");
    }

    @Test
    void aChangeOfItsMilestoneCountsForAnInitiative() {
        Entity milestone = milestone("M", "EAST", "2027-01-01", "2027-02-01");
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.addAll(List.of(EAST, NOBODY, DATED, milestone));
        PlanIndex index = PlanIndex.of(Plans.recorded("2026-11-20", all.toArray(Entity[]::new)));
        assertThat(changed(index, "2026-11-20")).hasSize(3);
        assertThat(changed(index, "2026-11-21")).isEmpty();
    }

    private static List<Initiative> changed(PlanIndex index, String since) {
        Criterion asked = new Criterion.ChangedSince(LocalDate.parse(since), false);
        return Scope.of(Facts.of(index, on("2026-11-21")), PlanFilter.EMPTY.with(asked))
                .initiatives();
    }

    @Test
    void ofWhatBelongsToNoInitiativeOnlyWhatItHasIsAsked() {
        Entity loose = milestone("LOOSE", null, "2027-01-01", "2027-02-01");
        assertThat(loose(new Criterion.Mark(FilterAspect.UNOWNED, false), loose))
                .isTrue();
        assertThat(loose(new Criterion.Mark(FilterAspect.UNDATED, false), loose))
                .isFalse();
        assertThat(loose(new Criterion.During(new When.Year(2027), false), loose))
                .isTrue();
        assertThat(loose(new Criterion.During(new When.Year(2028), false), loose))
                .isFalse();
        assertThat(loose(new Criterion.Records(FilterAspect.TRACK, Set.of(""), false), loose))
                .isFalse();
        assertThat(loose(new Criterion.Mine(Set.of("REG-84"), false), loose)).isFalse();
    }

    private static boolean loose(Criterion asked, Entity entity) {
        return Scope.of(Facts.of(plan(entity), on("2026-11-21")), PlanFilter.EMPTY.with(asked))
                .accepts(entity);
    }

    @Test
    void regionsThatAreExcludedHaveNoRow() {
        PlanFilter without =
                new PlanFilter(List.of(new Criterion.Records(FilterAspect.REGION, Set.of("REG-84"), true)));
        assertThat(Plans.regions().stream()
                        .flatMap(r -> r instanceof dk.koereplan.domain.party.Region region
                                ? Stream.of(region)
                                : Stream.empty())
                        .filter(without::shows))
                .noneMatch(r -> r.id().value().equals("REG-84"))
                .isNotEmpty();
    }

    @Test
    void aCollectiveIsResponsibleInItsOwnName() {
        Initiative shared = initiative("SHARED", InitiativeState.PLANNED, owner(Plans.REGIONS));
        Criterion asked =
                new Criterion.Records(FilterAspect.RESPONSIBLE, Set.of(OwnerRef.Collective.REGIONS.token()), false);
        assertThat(shown(asked, shared)).containsExactly("SHARED");
        assertThat(shown(new Criterion.Mine(Set.of("REG-84"), false), shared))
                .containsExactlyInAnyOrder("EAST", "SHARED");
    }
}
