package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.store.sqlite.ChildJvm;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Asking for the version.
class VersionTest {
    @Test
    void theVersionIsSaidBeforeAnythingElseStarts() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load",
                        "-cp",
                        ChildJvm.classPath(),
                        Main.class.getName(),
                        "--version")
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).isZero();
        assertThat(lines).contains("koereplan " + Version.written());
        assertThat(lines.stream()
                        .filter(line -> line.contains("[class,load"))
                        .map(line -> line.replaceFirst("^.*] *", "").replaceFirst(" .*", ""))
                        .filter(name -> !name.matches("(java|jdk|sun|com[.]sun)[.].*"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Main.class.getName(), Version.class.getName());
    }

    @Test
    void onlyTheVersionAloneIsAnsweredAtOnce() {
        assertThat(Version.isAll("--version")).isTrue();
        assertThat(Version.isAll("-V")).isTrue();
        assertThat(Version.isAll()).isFalse();
        assertThat(Version.isAll("check", "--version")).isFalse();
        assertThat(Version.isAll("--help")).isFalse();
    }

    @Test
    void whatCannotBeWrittenIsLeftToTheCommandLine() {
        PrintWriter closed = new PrintWriter(Writer.nullWriter());
        closed.close();
        assertThat(Version.say(closed)).isFalse();
        assertThat(Version.say(new PrintWriter(Writer.nullWriter()))).isTrue();
    }
}
