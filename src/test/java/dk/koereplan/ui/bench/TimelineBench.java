package dk.koereplan.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Generated;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the timeline shows and how fast, each size of plan in a process of its own with the program's own options.
/// Alone: `mvn -q -Pbench verify -Dtest=TimelineBench`, and one size only with `-Dbench.n=1000`.
@Tag("bench")
class TimelineBench {
    private static final Path PLANS = Path.of("target", "bench");

    static Stream<Integer> sizes() {
        return Arrays.stream(
                        System.getProperty("bench.n", "200,1000,10000,100000").split(","))
                .map(Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void paintsFrames(int initiatives) throws Exception {
        Path plan = plan(initiatives);
        measure(plan, initiatives, "60hz", "-Djavafx.animation.fullspeed=false");
        measure(plan, initiatives, "free", "-Djavafx.animation.fullspeed=true");
    }

    /// What `koereplan generate` makes; kept for the next run, since the largest takes minutes.
    private static Path plan(int initiatives) throws Exception {
        Path plan = PLANS.resolve(initiatives + ".koereplan");
        if (!Files.exists(plan)) {
            Path part = PLANS.resolve(initiatives + "-" + UUID.randomUUID() + ".part");
            Files.createDirectories(PLANS);
            var files = new SqlitePlanFiles(
                    Clock.systemUTC(),
                    () -> UUID.randomUUID().toString(),
                    "bench",
                    new Installation(PLANS.resolve("state")));
            try (PlanSession session = new PlanSession(files.create(part), "bench")) {
                Generated.load(session, Generated.Size.of(initiatives), 1);
            }
            Files.move(part, plan);
        }
        return plan;
    }

    private static void measure(Path plan, int initiatives, String mode, String option) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(Path.of("config", "program.args")));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", option));
        command.addAll(Arrays.asList(System.getProperty("bench.jvm", "").split(" ", -1)).stream()
                .filter(o -> !o.isBlank())
                .toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TimelineFrames.class.getName()));
        command.addAll(List.of(plan.toString(), String.valueOf(initiatives), mode));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(System.out::println);
        }
        assertThat(process.waitFor()).isZero();
    }
}
