package dk.koereplan.boot;

import dk.koereplan.store.sqlite.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The program as a process of its own, started by a shell: the test's own locale does not touch what it is given.
record ProgramProcess(Path folder, Map<String, String> environment) {
    record Result(int code, String out, String err) {}

    /// @param script in the language of the shell, in which `$K` is the program; runs in the folder
    Result run(String script, Charset charset) throws IOException, InterruptedException {
        Path file = folder.resolve("script.sh");
        Files.write(file, script.getBytes(charset));
        Path out = folder.resolve("script.out");
        Path err = folder.resolve("script.err");
        ProcessBuilder shell = new ProcessBuilder("sh", file.toString())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        shell.environment().putAll(environment);
        shell.environment().put("K", program());
        int code = shell.start().waitFor();
        return new Result(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static String absoluteClassPath() {
        return Arrays.stream(ChildJvm.classPath().split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String program() {
        return String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-Duser.home=" + folder,
                "-cp",
                absoluteClassPath(),
                Main.class.getName());
    }
}
