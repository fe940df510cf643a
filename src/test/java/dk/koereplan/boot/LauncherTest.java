package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The image's launcher, with a `java` that says what it was given.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String MODE = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path temporary;

    private Path image;

    @BeforeEach
    void makeAnImage() throws IOException {
        image = temporary.resolve("two words, æøå");
        String text = Files.readString(Path.of("installer/koereplan.sh"))
                .replace("@OPTIONS@", "\"-Da=$app/a\"")
                .replace("@CLASSPATH@", "$app/a.jar:$app/b.jar")
                .replace("@MAIN@", "the.Main");
        script(image.resolve("bin/koereplan"), text);
        script(image.resolve("lib/runtime/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
    }

    @Test
    void argumentsAndExitCodePassUnchanged() throws Exception {
        Path launcher = image.resolve("bin/koereplan");
        String home = image + "/bin/../lib/app";
        assertThat(run(7, launcher.toString(), "edit", "my plan", "title=Å \"b\" $c *"))
                .containsExactly(
                        MODE,
                        "-Da=" + home + "/a",
                        "-cp",
                        home + "/a.jar:" + home + "/b.jar",
                        "the.Main",
                        "edit",
                        "my plan",
                        "title=Å \"b\" $c *");
    }

    @Test
    void onlyCommandsAreCompiledLightly() throws Exception {
        String launcher = image.resolve("bin/koereplan").toString();
        for (String command : List.of(
                "new", "export", "edit", "apply", "check", "log", "generate", "--version", "-V", "--help", "-h")) {
            assertThat(run(7, launcher, command)).as(command).startsWith(MODE);
        }
        assertThat(run(7, launcher)).doesNotContain(MODE);
        assertThat(run(7, launcher, "plan.koereplan")).doesNotContain(MODE);
        assertThat(run(7, launcher, "--open-sample", "demo")).doesNotContain(MODE);
    }

    @Test
    void aLinkToALinkLeadsToTheImage() throws Exception {
        Path first = Files.createSymbolicLink(image.resolve("bin/relative"), Path.of("koereplan"));
        Path second = Files.createSymbolicLink(temporary.resolve("absolute"), first);
        assertThat(run(7, second.toString(), "check")).contains("-cp").endsWith("the.Main", "check");
    }

    @Test
    void itsFolderMayBeTheCurrentOne() throws Exception {
        List<String> command = List.of("sh", "koereplan", "check");
        Process process = new ProcessBuilder(command)
                .directory(image.resolve("bin").toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("../lib/app/a.jar");
        assertThat(process.waitFor()).isEqualTo(7);
    }

    private static List<String> run(int exit, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said.lines().toList();
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
