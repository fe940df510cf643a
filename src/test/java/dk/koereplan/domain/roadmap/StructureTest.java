package dk.koereplan.domain.roadmap;

import static dk.koereplan.domain.Samples.dependency;
import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Structure.Inactive;
import dk.koereplan.domain.roadmap.Structure.Reason;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
    private static final int LONG = 50_000;

    private final Draft plan = new Draft();

    @Test
    void ofSeveralEndsOnlyTheOneThatClosesTheCircleYields() {
        force(record(Initiative.class, "A"), record(Initiative.class, "B"), record(Initiative.class, "C"));
        force(dependency("D1", "A", "B"));
        force(dependency("D2", "B", "A", "C"));
        Structure structure = plan.roadmap().structure();
        assertThat(structure.inactive())
                .extracting(Inactive::link, Inactive::record, Inactive::to, Inactive::reason, Inactive::way)
                .containsExactly(tuple(LinkKind.DEPENDENCY, "D2", "A", Reason.CYCLE, List.of("B", "A", "B")));
        assertThat(structure.dependencies())
                .extracting(d -> d.id().value(), d -> ends(d))
                .containsExactly(tuple("D1", List.of("B")), tuple("D2", List.of("C")));
    }

    @Test
    void ofSeveralEndsOnlyTheOneThatIsGoneIsLeftOut() {
        force(record(Initiative.class, "A"), record(Initiative.class, "B"));
        force(dependency("D1", "A", "B", "gone"), dependency("D2", "gone", "A"));
        assertThat(plan.roadmap().structure().inactive())
                .extracting(Inactive::record, Inactive::field, Inactive::reason, Inactive::way)
                .containsExactly(
                        tuple("D1", "to", Reason.MISSING, List.of("gone")),
                        tuple("D2", "from", Reason.MISSING, List.of("gone")));
        assertThat(plan.roadmap().structure().dependencies())
                .singleElement()
                .satisfies(d -> assertThat(ends(d)).containsExactly("B"));
    }

    @Test
    void aDependencyOfWhichEverythingIsSoundIsTheRecordItself() {
        force(record(Initiative.class, "A"), record(Initiative.class, "B"));
        force(dependency("D1", "A", "B"));
        Dependency record = plan.find(Dependency.class, "D1");
        assertThat(plan.roadmap().structure().inForce(record)).containsSame(record);
    }

    @Test
    void timesThatFollowEachOtherInACircleAreNamedAndUnknown() {
        force(following("A", "B"), following("B", "A"), following("C", "B"));
        assertThat(plan.roadmap().structure().inactive(LinkKind.TIME))
                .extracting(Inactive::record, Inactive::field, Inactive::way)
                .containsExactly(tuple("B", "when", List.of("B", "A", "B")));
        PlanDates dates = new PlanDates(plan.roadmap());
        for (String id : List.of("A", "B", "C")) {
            assertThat(dates.interval(plan.find(PlanEvent.class, id).when())).isEqualTo(DayInterval.UNKNOWN);
        }
    }

    @Test
    void aMilestoneThatWasReachedHangsOnNothing() {
        force(
                record(Milestone.class, "A", "forecast", "after:@B", "state", "REACHED", "actual", "2026-05-01"),
                record(Milestone.class, "B", "forecast", "after:@A"));
        assertThat(plan.roadmap().structure().inactive()).isEmpty();
    }

    @Test
    void aChainAsLongAsAPlanIsFollowedToItsEnd() {
        List<Entity> chain = chain("2026-05-01");
        force(chain.toArray(Entity[]::new));
        assertThat(plan.roadmap().structure().inactive()).isEmpty();
        assertThat(new PlanDates(plan.roadmap())
                        .interval(WhenNotation.read("after:@E0"))
                        .earliest())
                .isEqualTo(LocalDate.of(2026, 5, 1).plusDays(LONG));
    }

    @Test
    void aCircleAsLongAsAPlanIsFoundAndItsYoungestLinkYields() {
        List<Entity> chain = chain("after:@E0");
        force(chain.toArray(Entity[]::new));
        assertThat(plan.roadmap().structure().inactive()).singleElement().satisfies(i -> {
            assertThat(i.record()).isEqualTo("E" + (LONG - 1));
            assertThat(i.way()).hasSize(LONG + 1).startsWith(i.record()).endsWith(i.record());
        });
        assertThat(new PlanDates(plan.roadmap()).interval(WhenNotation.read("after:@E0")))
                .isEqualTo(DayInterval.UNKNOWN);
    }

    /// E0 follows E1, which follows E2, and so on.
    private static List<Entity> chain(String last) {
        List<Entity> chain = new ArrayList<>();
        for (int i = 0; i < LONG; i++) {
            chain.add(record(PlanEvent.class, "E" + i, "when", i == LONG - 1 ? last : "after:@E" + (i + 1)));
        }
        return chain;
    }

    /// What is kept from edit to edit is what a fresh look finds, whatever was edited.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheSameStepByStepAndAtOnce(long seed) {
        Random random = new Random(seed);
        force(record(Initiative.class, "I0"));
        int found = 0;
        for (int i = 0; i < 150; i++) {
            Edit edit = edit(random);
            plan.force(Composer.compose(plan.roadmap(), edit));
            List<Inactive> kept = plan.roadmap().structure().inactive();
            assertThat(kept)
                    .as("step %d of seed %d: %s", i, seed, edit)
                    .isEqualTo(Roadmap.replay(plan.log()).structure().inactive());
            found += kept.size();
        }
        assertThat(found).isPositive();
    }

    private static Edit edit(Random random) {
        String some = "I" + random.nextInt(6);
        String other = "I" + random.nextInt(6);
        return switch (random.nextInt(8)) {
            case 0, 1 -> Edit.put(dependency("D-" + some + other, some, other, "I" + random.nextInt(6)));
            case 2 -> Edit.put(record(Initiative.class, some, "parent", other));
            case 3 -> Edit.put(record(Initiative.class, some, "end", "after:@" + other));
            case 4 -> Edit.put(record(Initiative.class, some, "note", "n" + random.nextInt(9)));
            case 5 -> Edit.of(new Edit.Step.Remove(some));
            default -> Edit.put(record(Initiative.class, some));
        };
    }

    @Test
    void anEditThatLeavesLinksAloneKeepsWhatWasFound() {
        force(record(Initiative.class, "A"), record(Initiative.class, "B"));
        force(dependency("D1", "A", "B"), dependency("D2", "B", "A"));
        Inactive found =
                plan.roadmap().structure().inactive(LinkKind.DEPENDENCY).getFirst();
        force(with(plan.find(Initiative.class, "A"), "note", "another"));
        assertThat(plan.roadmap().structure().inactive(LinkKind.DEPENDENCY).getFirst())
                .isSameAs(found);
    }

    private void force(Entity... records) {
        plan.force(Composer.compose(plan.roadmap(), Edit.put(records)));
    }

    private static PlanEvent following(String id, String event) {
        return record(PlanEvent.class, id, "when", "after:@" + event);
    }

    private static List<String> ends(Dependency dependency) {
        return dependency.to().stream().map(Id::value).toList();
    }
}
