package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.cli.Subcommands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
                .replace("@OPTIONS@", "\"-Da=$app/a\" \"-Dcache=$cache\"")
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
                        "-Dcache=commands",
                        "-cp",
                        home + "/a.jar:" + home + "/b.jar",
                        "the.Main",
                        "edit",
                        "my plan",
                        "title=Å \"b\" $c *");
    }

    @Test
    void everyCommandIsCompiledLightlyAndHasTheCommandsCache() throws Exception {
        String launcher = image.resolve("bin/koereplan").toString();
        Set<String> commands = new TreeSet<>(Subcommands.names());
        commands.addAll(List.of("--help", "-h"));
        for (String command : commands) {
            assertThat(run(7, launcher, command)).as(command).startsWith(MODE).contains("-Dcache=commands");
        }
    }

    @Test
    void whoAsksForTheVersionHasASmallCache() throws Exception {
        String launcher = image.resolve("bin/koereplan").toString();
        for (String asked : List.of("--version", "-V")) {
            assertThat(run(7, launcher, asked)).as(asked).startsWith(MODE).contains("-Dcache=version");
        }
    }

    @Test
    void theWindowHasBothCompilersAndItsOwnCache() throws Exception {
        String launcher = image.resolve("bin/koereplan").toString();
        for (List<String> arguments :
                List.of(List.<String>of(), List.of("plan.koereplan"), List.of("--open-sample", "demo"))) {
            List<String> command = new ArrayList<>(List.of(launcher));
            command.addAll(arguments);
            assertThat(run(7, command.toArray(String[]::new)))
                    .as(arguments.toString())
                    .contains("-Dcache=window")
                    .doesNotContain(MODE);
        }
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
