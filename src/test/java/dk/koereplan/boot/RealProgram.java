package dk.koereplan.boot;

import dk.koereplan.store.sqlite.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The program as a process of its own, to be ended in the middle of something.
final class RealProgram {
    private RealProgram() {}

    static Process start(Path home, List<String> options, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dorg.jooq.no-logo=true"));
        command.addAll(options);
        command.add("-Duser.home=" + home);
        command.addAll(List.of("-cp", ChildJvm.classPath(), Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /// So many that a process is still at it when it is ended.
    static Path manyEdits(Path file, String ids) throws IOException {
        return Files.write(
                file,
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "{\"id\":\"" + ids + "-" + i
                                + "\",\"create\":\"initiative\",\"fields\":{\"title\":\"A\",\"state\":\"PROPOSED\"}}")
                        .toList());
    }
}
