package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.CommandRun.Result;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that would not be seen, or would steer a terminal, and an end that nobody expects.
class HostileTextTest {
    @TempDir
    Path folder;

    private CommandRun commands;
    private String plan;

    @BeforeEach
    void begin() {
        commands = new CommandRun(folder);
        plan = commands.sample();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u00a0", "\\u200b", "\\u3164", "\\u2800", "\\u00ad", "\\u202e", " \\u2009\\n"})
    void aTitleOfWhichNothingIsSeenIsRefused(String title) {
        Result applied = apply(title);
        assertThat(applied.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(applied.err()).contains("Linje 1", "Titel");
    }

    @Test
    void linesOfATitleAreWordsApart() throws IOException {
        assertThat(apply("  Første\\nAnden\\ttab\\u200b ").code()).isEqualTo(ExitCode.DONE);
        String json = commands.path("out.json");
        commands.run("export", plan, json);
        assertThat(Files.readString(Path.of(json))).contains("\"Første Anden tab\"");
    }

    @Test
    void theLogSteersNoTerminal() {
        assertThat(apply("Plan\\u001b[31m\\u0007").code()).isEqualTo(ExitCode.DONE);
        String log = commands.run("log", plan, "--limit", "1").out();
        assertThat(log).contains("Plan[31m").doesNotContain("\u001b", "\u0007");
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    void anErrorEndsWithASentenceAndNoLock() throws IOException {
        StringWriter broken = new StringWriter() {
            @Override
            public void write(String text, int from, int length) {
                throw new StackOverflowError();
            }
        };
        Result ended = commands.run(broken, "edit", plan, "FND-5", "title=x");
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(ended.err()).contains("U01").doesNotContain("StackOverflowError");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("lock"));
        }
        assertThat(commands.run("check", plan).code()).isEqualTo(ExitCode.DONE);
    }

    private Result apply(String title) {
        String line = "{\"id\":\"B-1\",\"create\":\"initiative\",\"fields\":{\"title\":\"" + title
                + "\",\"state\":\"PROPOSED\"}}";
        return commands.run("apply", plan, commands.write("e.jsonl", line));
    }
}
