package dk.koereplan.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.bench.Figures;
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
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a large plan takes to open, and one edit to be durable. Prints one JSON line per figure.
@Tag("bench")
class PlanFileBench {
    private static final int INITIATIVES = 10_000;
    private static final int EDITS = 40_000;
    private static final int PROCESSES = 5;

    @TempDir
    Path folder;

    private final Figures figures = new Figures();

    @Test
    void opensAndCommits() throws Exception {
        SqlitePlanFiles files = new SqlitePlanFiles(
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString(),
                "bench",
                new Installation(folder.resolve("state")));
        Path plan = folder.resolve("large.koereplan");
        figures.time("create", INITIATIVES, 0, 1, () -> files.create(plan).close());
        BulkPlan.fill(plan, INITIATIVES, EDITS);
        figures.print("whole file with a log of 100,000 changes", INITIATIVES, "MB", Files.size(plan) / 1e6);
        openInNewProcesses(plan);
        figures.time("open", INITIATIVES, 5, 7, () -> files.open(plan).close());
        try (PlanFile file = files.open(plan)) {
            List<Milestone> milestones = file.roadmap().all(Milestone.class);
            int[] next = {0};
            figures.time("commit one edit", INITIATIVES, 100, 300, () -> reschedule(file, milestones.get(next[0]++)));
            figures.time("log, newest 50", INITIATIVES, 20, 20, () -> file.log(0, 50));
            figures.time("check", INITIATIVES, 2, 3, file::check);
        }
    }

    /// With the program's own options, from the classes: without the image's cache.
    private void openInNewProcesses(Path plan) throws Exception {
        double[] whole = new double[PROCESSES];
        double[] opening = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            long start = System.nanoTime();
            Process process = process(plan);
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                opening[i] = Double.parseDouble(lines.lines().findFirst().orElseThrow());
                whole[i] = (System.nanoTime() - start) / 1e6;
            }
            assertThat(process.waitFor()).isZero();
        }
        figures.print("a new process until the plan is open", INITIATIVES, "ms", whole);
        figures.print("open in a new process", INITIATIVES, "ms", opening);
    }

    private Process process(Path plan) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(Path.of("config", "program.args")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OpenOnce.class.getName()));
        command.addAll(List.of(plan.toString(), folder.resolve("state").toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void reschedule(PlanFile file, Milestone milestone) throws PlanFileProblem {
        var schema = EntityKind.MILESTONE.schema();
        TreeMap<String, Value> values = new TreeMap<>(schema.write(milestone).fields());
        values.put("forecast", new Value.Text("2031"));
        Entity later = schema.read(milestone.id().value(), new Value.Struct(values));
        Edit edit = Edit.put(later);
        Txn txn = file.prepare(Composer.compose(file.roadmap(), edit), "bench");
        file.commit(txn, file.roadmap().plus(txn));
    }
}
