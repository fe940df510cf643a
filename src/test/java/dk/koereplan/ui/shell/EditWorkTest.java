package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.PlanSession;
import dk.koereplan.bench.LargePlan;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.UnstatedMandates;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a letter in the palette and the warning after an edit cost in a large plan, counted in the bytes that they ask
/// memory for, since time depends on the machine.
class EditWorkTest {
    private static final int SMALL = 200;
    private static final int LARGE = 1_400;
    private static final int TIMES = 50;

    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @Test
    void aLetterMakesNothingForEachRecord() throws PlanFileProblem {
        assertThat(more(plan -> {
                    PlanIndex index = PlanIndex.of(plan.roadmap());
                    Finder finder = new Finder(
                            new PlanFixture(plan, index, TestPorts.in(folder)).context(), List.of(), List.of());
                    Finder.Names names = Finder.Names.of(plan.roadmap());
                    return () -> finder.find("zzz", names);
                }))
                .as("bytes for each initiative")
                .isLessThan(20);
    }

    @Test
    void aWarningLooksAtWhatWasChangedOnly() throws PlanFileProblem {
        assertThat(more(plan -> {
                    Roadmap roadmap = plan.roadmap();
                    String gate =
                            roadmap.all(DecisionGate.class).getFirst().id().value();
                    FieldKey key = new FieldKey("gate", gate, "title");
                    List<Change> changes = List.of(new Change(key, Value.Struct.EMPTY, List.of()));
                    return () -> UnstatedMandates.of(changes, roadmap);
                }))
                .as("bytes for each initiative")
                .isLessThan(0.2);
    }

    /// @return how much more work asks for in a larger plan, for each initiative that it has more
    private double more(Function<PlanSession, Runnable> work) throws PlanFileProblem {
        return (bytes(work, LARGE) - bytes(work, SMALL)) / (LARGE - SMALL);
    }

    private double bytes(Function<PlanSession, Runnable> work, int initiatives) throws PlanFileProblem {
        PlanSession session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        LargePlan.load(session, initiatives);
        Runnable once = work.apply(session);
        once.run();
        long before = memory.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TIMES; i++) {
            once.run();
        }
        return (memory.getCurrentThreadAllocatedBytes() - before) / (double) TIMES;
    }
}
