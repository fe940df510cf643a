package dk.koereplan.store.bench;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.sqlite.BulkPlan;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a large plan takes to open, and one edit to be durable. Prints one JSON line per figure.
@Tag("bench")
class PlanFileBench {
    private static final int INITIATIVES = 10_000;
    private static final int EDITS = 40_000;

    @TempDir
    Path folder;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    @Test
    void opensAndCommits() throws Exception {
        SqlitePlanFiles files = new SqlitePlanFiles(
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString(),
                "bench",
                new Installation(folder.resolve("state")));
        Path plan = folder.resolve("large.koereplan");
        double[] create = {time(() -> files.create(plan).close())};
        print("create", INITIATIVES, create, "ms");
        BulkPlan.fill(plan, INITIATIVES, EDITS);
        print("log of 100,000 changes, whole file", INITIATIVES, new double[] {Files.size(plan) / 1e6}, "MB");
        print("open", INITIATIVES, times(12, 5, () -> files.open(plan).close()), "ms");
        try (PlanFile file = files.open(plan)) {
            List<Milestone> milestones = file.roadmap().all(Milestone.class);
            int[] next = {0};
            print(
                    "commit one edit",
                    INITIATIVES,
                    times(400, 100, () -> {
                        reschedule(file, milestones.get(next[0]++));
                    }),
                    "ms");
            print("log, newest 50", INITIATIVES, times(40, 20, () -> file.log(0, 50)), "ms");
            print("check", INITIATIVES, times(5, 2, file::check), "ms");
        }
    }

    private static void reschedule(PlanFile file, Milestone milestone) throws PlanFileProblem {
        var schema = EntityKind.MILESTONE.schema();
        TreeMap<String, Value> values = new TreeMap<>(schema.write(milestone).fields());
        values.put("forecast", new Value.Text("2031"));
        Entity later = schema.read(milestone.id().value(), new Value.Struct(values));
        Edit edit = Edit.put("milestone.reschedule", later);
        Txn txn = file.prepare(Composer.compose(file.roadmap(), edit), "bench");
        file.commit(txn, file.roadmap().plus(txn));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /// The times of all runs but the first `warmUp`.
    private static double[] times(int runs, int warmUp, Work work) throws Exception {
        double[] times = new double[runs - warmUp];
        for (int i = 0; i < runs; i++) {
            double ms = time(work);
            if (i >= warmUp) {
                times[i - warmUp] = ms;
            }
        }
        return times;
    }

    private void print(String figure, int n, double[] values, String unit) {
        double[] sorted = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .sorted()
                .toArray();
        out.printf(
                Locale.ROOT,
                "{\"figure\":\"%s\",\"n\":%d,\"%s\":%.2f,\"min\":%.2f,\"max\":%.2f,\"unit\":\"%s\",\"runs\":%d}%n",
                figure,
                n,
                unit,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                unit,
                values.length);
    }
}
