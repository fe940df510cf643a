package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What opening a plan costs, counted in bytes that all threads ask memory for, since time depends on the machine.
class OpeningWorkTest {
    private static final int SMALL = 500;
    private static final int LARGE = 2_000;

    @TempDir
    private Path folder;

    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aLongLogOfSmallEditsCostsNoMoreForEach() throws Exception {
        long small = opening("small", 20, SMALL);
        long large = opening("large", 20, LARGE);
        assertThat(large - small).isPositive();
        double each = (large - small) / (double) (LARGE - SMALL);
        assertThat(each).as("bytes for each edit").isLessThan(7_500);
    }

    @Test
    void aRecordCostsNoMoreInALargePlan() throws Exception {
        long small = opening("small", 100, 300);
        long large = opening("large", 300, 900);
        double each = (large - small) / (double) (200 * 9);
        assertThat(each).as("bytes for each change").isLessThan(11_000);
    }

    private long opening(String name, int initiatives, int edits) throws Exception {
        Plans plans = new Plans(folder.resolve(name));
        plans.files().create(plans.path()).close();
        BulkPlan.fill(plans.path(), initiatives, edits);
        plans.files().open(plans.path()).close();
        long before = memory.getTotalThreadAllocatedBytes();
        plans.files().open(plans.path()).close();
        return memory.getTotalThreadAllocatedBytes() - before;
    }
}
