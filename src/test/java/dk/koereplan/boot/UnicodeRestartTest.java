package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.koereplan.boot.ProgramProcess.Result;
import dk.koereplan.cli.CommandRun;
import dk.koereplan.domain.change.Value;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Arguments and paths are read right in every locale, or refused before anything is stored.
@EnabledOnOs(OS.LINUX)
class UnicodeRestartTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "C.UTF-8", "da_DK.ISO-8859-1"})
    void readsTextAndPathsInEveryLocale(String locale) throws Exception {
        CommandRun commands = new CommandRun(folder);
        String plan = commands.path("p.koereplan");
        commands.run("new", plan, "--sample", "kvalitet-i-praksis");
        Result edited = program(locale)
                .run(
                        "mv p.koereplan årsplan.koereplan\n"
                            + "$K edit årsplan.koereplan INI-7 'title=Åben æøå' && mv årsplan.koereplan p.koereplan",
                        StandardCharsets.UTF_8);
        assertThat(edited.code()).as(edited.err()).isZero();
        assertThat(edited.out()).contains("Gemt som nr.");
        assertThat(commands.newest(plan).body().changes().getFirst().value())
                .isEqualTo(new Value.Struct(new TreeMap<>(Map.of("title", new Value.Text("Åben æøå")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void refusesWhatNoLocaleCanRead(String locale) throws Exception {
        CommandRun commands = new CommandRun(folder);
        Path plan = Path.of(commands.path("p.koereplan"));
        commands.run("new", plan.toString(), "--sample", "kvalitet-i-praksis");
        byte[] before = Files.readAllBytes(plan);
        Result refused = program(locale).run("$K edit p.koereplan INI-7 'title=Åben'", StandardCharsets.ISO_8859_1);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("tegnsæt");
        assertThat(Files.readAllBytes(plan)).isEqualTo(before);
    }

    @Test
    void saysThatOutputWasLost() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        new CommandRun(folder).run("new", folder.resolve("p.koereplan").toString());
        Result lost = program("C").run("$K log p.koereplan --json > /dev/full", StandardCharsets.UTF_8);
        assertThat(lost.code()).isEqualTo(3);
        assertThat(lost.err()).contains("Resultatet kunne ikke skrives ud");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, UTF-8, false",
        "ANSI_X3.4-1968, UTF-8, UTF-8, true",
        "ANSI_X3.4-1968, US-ASCII, UTF-8, true",
        "ANSI_X3.4-1968, US-ASCII, US-ASCII, false",
        "ANSI_X3.4-1968, ISO-8859-1, UTF-8, false",
        "ISO-8859-1, UTF-8, US-ASCII, true",
        "ISO-8859-1, ISO-8859-1, ISO-8859-1, false",
        "ISO-8859-1, US-ASCII, ISO-8859-1, false"
    })
    void startsAgainOnlyForLettersThatItWouldMisread(String encoding, String line, String environment, boolean needed) {
        assertThat(UnicodeRestart.isNeeded(encoding, bytes(line), bytes(environment)))
                .isEqualTo(needed);
    }

    private static byte[] bytes(String charset) {
        return (charset.equals("US-ASCII") ? "abc" : "æøå").getBytes(Charset.forName(charset));
    }

    private ProgramProcess program(String locale) {
        return new ProgramProcess(folder, locale.isEmpty() ? Map.of() : Map.of("LC_ALL", locale));
    }
}
