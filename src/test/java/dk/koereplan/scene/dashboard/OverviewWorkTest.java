package dk.koereplan.scene.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.PlanSession;
import dk.koereplan.bench.LargePlan;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What the overview costs, counted in the bytes that making it asks memory for, since time depends on the machine.
class OverviewWorkTest {
    private static final int SMALL = 200;
    private static final int LARGE = 1_400;

    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// A plan of single amounts has a basis for each of them, and each was listed with all that come after it.
    @Test
    void anInitiativeCostsNoMoreInALargePlan() throws PlanFileProblem {
        long small = bytes(SMALL);
        long large = bytes(LARGE);
        assertThat((large - small) / (LARGE - SMALL))
                .as("bytes for each initiative")
                .isLessThan(20_000);
    }

    private long bytes(int initiatives) throws PlanFileProblem {
        PlanSession session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        LargePlan.load(session, initiatives);
        Roadmap roadmap = session.roadmap();
        made(roadmap);
        long before = memory.getCurrentThreadAllocatedBytes();
        made(roadmap);
        return memory.getCurrentThreadAllocatedBytes() - before;
    }

    private static DashboardModel made(Roadmap roadmap) {
        PlanIndex index = PlanIndex.of(roadmap);
        Scope scope = Scope.of(index, PlanFilter.EMPTY, AsOf.endOf(LocalDate.of(2026, 11, 21)));
        return DashboardModel.of(Overview.of(scope), index, Texts.in(Language.DANISH));
    }
}
