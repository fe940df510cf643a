package dk.koereplan.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import org.junit.jupiter.api.Test;

class GeneratedTest {
    @Test
    void makesAsManyRecordsAsAskedFor() throws PlanFileProblem {
        Roadmap roadmap = load(new Generated.Size(300, 3, 2), 7);
        assertThat(roadmap.all(Initiative.class)).hasSize(300);
        assertThat(roadmap.all(Milestone.class)).hasSize(900);
        assertThat(roadmap.all(FundingSource.class)).hasSize(600);
        assertThat(roadmap.all(Dependency.class)).hasSize(300);
        assertThat(roadmap.held()).allSatisfy(h -> assertThat(h.problem()).isNull());
    }

    @Test
    void givesEachInitiativeTwoMilestonesAndOneDependencyByDefault() throws PlanFileProblem {
        Roadmap roadmap = load(Generated.Size.of(100), 7);
        assertThat(roadmap.all(Milestone.class)).hasSize(200);
        assertThat(roadmap.all(Dependency.class)).hasSize(100);
        assertThat(roadmap.all(FundingSource.class)).isEmpty();
    }

    @Test
    void saysItsTimesWithEveryPrecision() throws PlanFileProblem {
        assertThat(load(Generated.Size.of(200), 7).all(Initiative.class))
                .extracting(i -> i.end().getClass().getSimpleName())
                .contains("Day", "Week", "Month", "Quarter", "HalfYear", "Year", "Unknown");
    }

    @Test
    void isTheSameForTheSameSeedAndDiffersForAnother() {
        Generated.Size size = Generated.Size.funded(50);
        assertThat(Generated.records(size, 1)).isEqualTo(Generated.records(size, 1));
        assertThat(Generated.records(size, 1)).isNotEqualTo(Generated.records(size, 2));
    }

    @Test
    void needsNoMilestones() throws PlanFileProblem {
        assertThat(load(new Generated.Size(20, 0, 0), 3).all(Initiative.class)).hasSize(20);
        assertThat(load(new Generated.Size(0, 2, 2), 3).plan()).isPresent();
    }

    @Test
    void loadsInFewTransactions() throws PlanFileProblem {
        MemoryPlanFile file = new MemoryPlanFile();
        Generated.load(new PlanSession(file, "test"), Generated.Size.funded(1000), 1);
        assertThat(file.log(0, 100)).hasSize(7);
    }

    private static Roadmap load(Generated.Size size, long seed) throws PlanFileProblem {
        MemoryPlanFile file = new MemoryPlanFile();
        Generated.load(new PlanSession(file, "test"), size, seed);
        return file.roadmap();
    }
}
