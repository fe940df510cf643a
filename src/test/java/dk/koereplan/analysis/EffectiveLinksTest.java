package dk.koereplan.analysis;

import static dk.koereplan.domain.Samples.dependency;
import static dk.koereplan.domain.Samples.milestone;
import static dk.koereplan.domain.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.cause.Causes;
import dk.koereplan.analysis.cause.Driver;
import dk.koereplan.analysis.impact.Impact;
import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.merge.MergedLog;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people each draw a sound link, and together a circle: every figure follows the one that is in force.
class EffectiveLinksTest {
    private static final AsOf ASOF = AsOf.endOf(LocalDate.of(2026, 6, 1));

    private final Draft mine = new Draft("mine");
    private final Draft theirs = new Draft("theirs");
    private PlanIndex index;

    @BeforeEach
    void twoCopiesMeet() {
        share(
                Samples.initiative("I", "state", "IN_PROGRESS"),
                record(Initiative.class, "J"),
                milestone("A", "initiative", "I", "forecast", "2026-10-01"),
                milestone("B", "initiative", "J", "forecast", "2026-09-01"));
        mine.put(dependency("D-1", "B", "A"));
        mine.put(Samples.with(mine.find(Initiative.class, "I"), "parent", "J"));
        theirs.clock(50_000);
        theirs.put(dependency("D-2", "A", "B"));
        theirs.put(Samples.with(theirs.find(Initiative.class, "J"), "parent", "I"));
        index = PlanIndex.of(MergedLog.of(mine.log()).plus(theirs.log()).roadmap());
    }

    private void share(Entity... records) {
        for (Entity each : records) {
            theirs.receive(mine.put(each));
        }
    }

    @Test
    void theIndexHasTheDependencyThatIsInForceAlone() {
        assertThat(index.dependencies()).extracting(d -> d.id().value()).containsExactly("D-1");
        assertThat(index.dependenciesFrom("A")).isEmpty();
        assertThat(index.dependenciesInto("B")).isEmpty();
        assertThat(index.dependenciesFrom("B")).hasSize(1);
    }

    @Test
    void theIndexHasThePartsThatAreInForceAlone() {
        assertThat(index.partsOf(Id.of("J"))).extracting(i -> i.id().value()).containsExactly("I");
        assertThat(index.partsOf(Id.of("I"))).isEmpty();
    }

    @Test
    void noCauseIsSeenInWhatIsLeftOut() {
        // D-2 would be broken by 30 days
        assertThat(DependencyStatus.all(index, ASOF))
                .extracting(DependencyStatus::kind)
                .containsExactly(DependencyStatus.Kind.OK);
        Initiative waiting = index.find(Initiative.class, Id.of("J")).orElseThrow();
        assertThat(Causes.derived(waiting, index, ASOF)).isEmpty();
        assertThat(Driver.of("B", index, ASOF)).isEmpty();
    }

    @Test
    void aMoveBreaksWhatIsInForceAndNothingElse() {
        Milestone later = milestone("B", "initiative", "J", "forecast", "2026-12-01");
        assertThat(Impact.of(Map.of("B", later), index, ASOF).broken())
                .extracting(s -> s.dependency().id().value())
                .containsExactly("D-1");
        Milestone evenLater = milestone("A", "initiative", "I", "forecast", "2027-12-01");
        assertThat(Impact.of(Map.of("A", evenLater), index, ASOF).broken()).isEmpty();
    }
}
