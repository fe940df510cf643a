package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a real process leaves that is told to end (SIGTERM), or is killed, in the middle of a command.
@EnabledOnOs({OS.LINUX, OS.MAC})
class EndedProcessTest {
    @TempDir
    Path folder;

    private CommandRun commands;

    @BeforeEach
    void setUp() {
        commands = new CommandRun(folder);
    }

    @Test
    void aProcessThatIsToldToEndFreesThePlan() throws Exception {
        tellToEnd(4);
    }

    @Test
    @Tag("long")
    void aProcessThatIsToldToEndFreesThePlanFiftyTimes() throws Exception {
        tellToEnd(50);
    }

    private void tellToEnd(int trials) throws Exception {
        Path plan = folder.resolve("p.koereplan");
        assertThat(commands.run("new", plan.toString()).code()).isZero();
        for (int trial = 0; trial < trials; trial++) {
            Path edits = RealProgram.manyEdits(folder.resolve("edits.jsonl"), "B-" + trial);
            Process process = RealProgram.start(folder, List.of(), "apply", plan, edits);
            try (var answers = process.inputReader()) {
                assertThat(answers.readLine()).isEqualTo("1");
                process.destroy();
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(names()).as("trial " + trial).containsExactly("edits.jsonl", "p.koereplan");
        }
        assertSound(plan);
    }

    @Test
    void aNewPlanThatIsKilledIsNotThereAndCanBeMadeAgain() throws Exception {
        killWhileNew(3);
    }

    @Test
    @Tag("long")
    void aNewPlanThatIsKilledIsNotThereFiftyTimes() throws Exception {
        killWhileNew(50);
    }

    private void killWhileNew(int trials) throws Exception {
        Path plan = folder.resolve("p.koereplan");
        for (int trial = 0; trial < trials; trial++) {
            Process process = RealProgram.start(folder, List.of(), "generate", plan, "--initiatives", "20000");
            while (process.isAlive() && names().isEmpty()) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.waitFor(trial * 37L % 400, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(names()).as("trial " + trial).isNotEmpty().allMatch(n -> n.startsWith(".koereplan-new-"));
            assertThat(commands.run("new", plan.toString()).code()).isZero();
            assertThat(names()).containsExactly("p.koereplan");
            assertSound(plan);
            Files.delete(plan);
        }
    }

    private void assertSound(Path plan) {
        CommandRun.Result check = commands.run("check", plan.toString());
        assertThat(check.code()).as(check.out() + check.err()).isZero();
        assertThat(check.err()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .filter(n -> !n.endsWith("-journal"))
                    .sorted()
                    .toList();
        }
    }
}
