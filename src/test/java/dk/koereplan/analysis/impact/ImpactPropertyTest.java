package dk.koereplan.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.Plans;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What [Impact] finds around a change is what a comparison of two whole plans finds.
class ImpactPropertyTest {
    private static final AsOf AS_OF = Plans.on("2026-11-21");
    private static final List<String> TIMES = List.of(
            "",
            "2026-12-01",
            "2027-03-15",
            "2026-W53",
            "2027-Q1",
            "2027-H2",
            "2027",
            "2027/2029",
            "after:@M0",
            "before:@M1",
            "2027-10");

    private final List<Entity> entities = new ArrayList<>();
    private Random random = new Random();

    @RepeatedTest(400)
    void agreesWithAComparisonOfWholePlans(RepetitionInfo run) {
        random = new Random(run.getCurrentRepetition());
        plan();
        Map<String, Entity> changed = new HashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Entity each = random.nextBoolean() ? milestone(random.nextInt(8)) : initiative(random.nextInt(8));
            changed.put(each.id().value(), each);
        }
        PlanIndex before = Plans.index(entities);
        Impact impact = Impact.of(changed, before, AS_OF);
        PlanIndex after = with(changed);
        Set<String> was = broken(before);
        Set<String> is = broken(after);
        assertThat(names(impact.broken()))
                .as("seed %s", run.getCurrentRepetition())
                .isEqualTo(minus(is, was));
        Set<String> open = open(after);
        assertThat(names(impact.mended())).isEqualTo(minus(minus(was, is), minus(was, open)));
        offersMend(impact, changed);
    }

    /// Once everything that is offered has moved, nothing movable that waits for it is broken.
    private void offersMend(Impact impact, Map<String, Entity> changed) {
        Map<String, Entity> all = new HashMap<>(changed);
        impact.offered().forEach(o -> {
            assertThat(o.days()).isPositive();
            all.put(o.before().id().value(), o.after());
            o.along().forEach(m -> all.put(m.id().value(), m));
        });
        PlanIndex after = with(all);
        Set<String> offered =
                impact.offered().stream().map(o -> o.before().id().value()).collect(Collectors.toSet());
        assertThat(DependencyStatus.all(after, AS_OF))
                .filteredOn(s -> offered.contains(s.to().id().value()))
                .filteredOn(s -> offered.contains(s.from().id().value())
                        || changed.containsKey(s.from().id().value()))
                .filteredOn(s -> s.kind() == DependencyStatus.Kind.BROKEN)
                .filteredOn(s -> !moved(s.from(), Plans.index(entities), after))
                .isEmpty();
        assertThat(DependencyStatus.all(after, AS_OF))
                .filteredOn(s -> offered.contains(s.to().id().value()) && s.kind() == DependencyStatus.Kind.BROKEN)
                .allSatisfy(s -> assertThat(moved(s.from(), Plans.index(entities), after))
                        .isFalse());
        assertThat(DependencyStatus.all(after, AS_OF))
                .filteredOn(s -> s.kind() == DependencyStatus.Kind.BROKEN && isMovable(s.to(), changed))
                .allSatisfy(s -> assertThat(moved(s.from(), Plans.index(entities), after))
                        .isFalse());
    }

    /// Nobody moves it, it has not begun, and there is a later time of the precision that it has.
    private boolean isMovable(Entity entity, Map<String, Entity> changed) {
        PlanIndex before = Plans.index(entities);
        if (changed.containsKey(entity.id().value()) || !PlanTimes.isOpen(entity)) {
            return false;
        }
        return switch (before.find(entity.id().value()).orElseThrow()) {
            case Initiative i -> LaterTimes.of(i, 1).isPresent() && !hasBegun(i, before);
            case Milestone m -> LaterTimes.of(m, 1).isPresent();
            default -> false;
        };
    }

    private static boolean hasBegun(Initiative initiative, PlanIndex index) {
        return initiative.state() == InitiativeState.IN_PROGRESS
                && PlanTimes.start(initiative, index, AS_OF).isOver(AS_OF.day());
    }

    private static boolean moved(Entity from, PlanIndex before, PlanIndex after) {
        return before.find(from.id().value())
                .filter(old -> !PlanTimes.due(old, before, AS_OF).equals(PlanTimes.due(from, after, AS_OF)))
                .isPresent();
    }

    private void plan() {
        for (int i = 0; i < 8; i++) {
            entities.add(initiative(i));
            entities.add(milestone(i));
        }
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(15);
            int to = from + 1 + random.nextInt(15 - from);
            entities.add(Plans.dependency("D" + i, name(from), name(to)));
        }
    }

    private static String name(int number) {
        return number % 2 == 0 ? "I" + number / 2 : "M" + number / 2;
    }

    private Initiative initiative(int number) {
        for (int tries = 0; ; tries++) {
            try {
                return ImpactTest.work(
                        "I" + number,
                        random.nextInt(3) == 0 ? InitiativeState.IN_PROGRESS : InitiativeState.PLANNED,
                        time(),
                        time());
            } catch (dk.koereplan.domain.InvalidValue e) {
                assertThat(tries).as("ends before it starts").isLessThan(100);
            }
        }
    }

    private Milestone milestone(int number) {
        return Plans.milestone("M" + number, random.nextBoolean() ? "I" + number : null, time(), time());
    }

    private String time() {
        return TIMES.get(random.nextInt(TIMES.size()));
    }

    private PlanIndex with(Map<String, Entity> changed) {
        return Plans.index(entities.stream()
                .map(e -> changed.getOrDefault(e.id().value(), e))
                .toList());
    }

    private static Set<String> broken(PlanIndex index) {
        return DependencyStatus.all(index, AS_OF).stream()
                .filter(s -> s.kind() == DependencyStatus.Kind.BROKEN)
                .map(ImpactPropertyTest::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> open(PlanIndex index) {
        return DependencyStatus.all(index, AS_OF).stream()
                .filter(s -> PlanTimes.isOpen(s.to()))
                .map(ImpactPropertyTest::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<DependencyStatus> statuses) {
        return statuses.stream().map(ImpactPropertyTest::name).collect(Collectors.toSet());
    }

    private static String name(DependencyStatus status) {
        Dependency dependency = status.dependency();
        return dependency.id().value() + ">" + status.to().id().value();
    }

    private static Set<String> minus(Set<String> all, Set<String> less) {
        var rest = new HashSet<>(all);
        rest.removeAll(less);
        return rest;
    }
}
