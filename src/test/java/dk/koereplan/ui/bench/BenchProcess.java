package dk.koereplan.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A process that measures one plan, with the program's own options, drawn in software on the headless platform.
final class BenchProcess {
    private static final Path PLANS = Path.of("target", "bench");

    private BenchProcess() {}

    /// A plan in a file, kept for the next run, since the largest takes minutes.
    static Path plan(String name, NewPlans.Content content) throws Exception {
        Path plan = PLANS.resolve(name + ".koereplan");
        if (!Files.exists(plan)) {
            Path part = PLANS.resolve(name + "-" + UUID.randomUUID() + ".part");
            Files.createDirectories(PLANS);
            var files = new SqlitePlanFiles(
                    Clock.systemUTC(),
                    () -> UUID.randomUUID().toString(),
                    "bench",
                    new Installation(PLANS.resolve("state")));
            try (PlanSession session = new PlanSession(files.create(part), "bench")) {
                content.load(session);
            }
            Files.move(part, plan);
        }
        return plan;
    }

    /// Runs it, and prints what it prints.
    static void run(Class<?> main, String option, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(Path.of("config", "program.args")));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", option));
        command.addAll(Arrays.stream(System.getProperty("bench.jvm", "").split(" ", -1))
                .filter(o -> !o.isBlank())
                .toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(System.out::println);
        }
        assertThat(process.waitFor()).isZero();
    }
}
