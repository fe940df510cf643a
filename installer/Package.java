import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the program image with the jpackage of the JDK it runs in, then trains the image's AOT cache.
/// Arguments: the build folder, the program's jar in it, the version, the main class.
/// The build folder's `dist` already holds the libraries.
final class Package {
    private static final String CACHE = "koereplan.aot";

    private Package() {}

    public static void main(String[] args) throws Exception {
        Path build = Path.of(args[0]);
        Path image = build.resolve("koereplan");
        Path input = build.resolve("dist");
        Files.copy(build.resolve(args[1]), input.resolve(args[1]), StandardCopyOption.REPLACE_EXISTING);
        deleteTree(image);
        run(
                "jpackage",
                Stream.of(
                                Stream.of("@installer/options.args"),
                                Stream.of("--input", input.toString(), "--dest", build.toString()),
                                Stream.of("--main-jar", args[1], "--main-class", args[3], "--app-version", args[2]),
                                jvmOptions().flatMap(option -> Stream.of("--java-options", option)))
                        .flatMap(part -> part)
                        .toList());
        train(image);
    }

    private static Stream<String> jvmOptions() throws IOException {
        return Stream.concat(
                Files.readAllLines(Path.of("config/program.args")).stream(),
                Stream.of("-XX:AOTCache=$APPDIR/" + CACHE, "-Xlog:aot=off,cds=off"));
    }

    private static void run(String tool, List<String> arguments) {
        int exit = ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /// Runs the image once with the option that writes the cache where the option that reads it will be.
    private static void train(Path image) throws IOException, InterruptedException {
        Path launcher = image.resolve("bin/koereplan");
        Path configuration = image.resolve("lib/app/koereplan.cfg");
        if (!Files.exists(launcher) || !Files.exists(configuration)) {
            return;
        }
        String options = Files.readString(configuration);
        Files.writeString(configuration, options.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="));
        try {
            var command = new ArrayList<String>(List.of(launcher.toString()));
            command.addAll(Files.readAllLines(Path.of("installer/training.args")));
            Process training =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            training.getOutputStream().close();
            String said = new String(training.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (training.waitFor() != 0 || !Files.exists(image.resolve("lib/app").resolve(CACHE))) {
                throw new IOException("No AOT cache came of " + command + "\n" + said);
            }
        } finally {
            Files.writeString(configuration, options);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
