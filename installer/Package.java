import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes the program image with the jpackage of the JDK it runs in, gives it a launcher of its own where there is a
/// shell, and trains the image's AOT cache. Arguments: the build folder, the program's jar in it, the version, the main
/// class, the class of the training. The build folder's `dist` already holds the libraries.
final class Package {
    private static final String CACHE = "koereplan.aot";

    /// Every jar has this time, for the cache is refused when they differ from those of its training; an even second,
    /// which every archive format keeps.
    private static final Instant PACKAGED = Instant.parse("2026-01-01T00:00:00Z");

    private final Path image;
    private final Path app;
    private final String mainClass;

    private Package(Path image, String mainClass) {
        this.image = image;
        this.app = image.resolve("lib/app");
        this.mainClass = mainClass;
    }

    public static void main(String[] args) throws Exception {
        Path build = Path.of(args[0]);
        Path input = build.resolve("dist");
        Files.copy(build.resolve(args[1]), input.resolve(args[1]), StandardCopyOption.REPLACE_EXISTING);
        for (Path jar : jars(input)) {
            Files.setLastModifiedTime(jar, FileTime.from(PACKAGED));
        }
        Package made = new Package(build.resolve("koereplan"), args[3]);
        deleteTree(made.image);
        made.jpackage(input, build, args[1], args[2]);
        if (Files.exists(made.image.resolve("bin/koereplan"))) {
            made.unpackSqlite();
            made.writeLauncher();
            made.train(args[4]);
        }
    }

    private void jpackage(Path input, Path destination, String jar, String version) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("@installer/options.args"));
        arguments.addAll(List.of("--input", input.toString(), "--dest", destination.toString()));
        arguments.addAll(List.of("--main-jar", jar, "--main-class", mainClass, "--app-version", version));
        for (String option : Files.readAllLines(Path.of("config/program.args"))) {
            arguments.addAll(List.of("--java-options", option));
        }
        int exit = ToolProvider.findFirst("jpackage")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (exit != 0) {
            System.exit(exit);
        }
        for (Path jar2 : jars(app)) {
            Files.setLastModifiedTime(jar2, FileTime.from(PACKAGED));
        }
    }

    /// SQLite's library as a file of the image: from its jar it is unpacked to the temporary folder by each start.
    private void unpackSqlite() throws IOException {
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        String name = System.mapLibraryName("sqlitejdbc");
        Path jar = jars(app).stream()
                .filter(j -> j.getFileName().toString().startsWith("sqlite-jdbc"))
                .findFirst()
                .orElseThrow();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry library = zip.getEntry("org/sqlite/native/Linux/" + machine + "/" + name);
            try (var in = zip.getInputStream(library)) {
                Files.copy(in, app.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void writeLauncher() throws IOException {
        Path launcher = image.resolve("bin/koereplan");
        String text = Files.readString(Path.of("installer/koereplan.sh"))
                .replace("@OPTIONS@", options("$app").map(o -> '"' + o + '"').collect(Collectors.joining(" \\\n    ")))
                .replace("@CLASSPATH@", classPath("$app"))
                .replace("@MAIN@", mainClass);
        Files.delete(launcher);
        Files.writeString(launcher, text);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        // jpackage's launcher, its library and its settings are not what starts the program any more
        Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
        Files.deleteIfExists(app.resolve("koereplan.cfg"));
    }

    /// @param folder how the folder of the jars is written
    private Stream<String> options(String folder) throws IOException {
        return Stream.concat(
                Files.readAllLines(Path.of("config/program.args")).stream(),
                Stream.of(
                        "-Dkoereplan.packaged=" + PACKAGED.getEpochSecond(),
                        "-Dorg.sqlite.lib.path=" + folder,
                        // the cache lies where it was mapped in training, which saves a walk over it; it is read-only
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:ArchiveRelocationMode=0",
                        "-XX:AOTCache=" + folder + "/" + CACHE,
                        "-Xlog:aot*=off",
                        "-Xlog:cds*=off"));
    }

    private String classPath(String folder) throws IOException {
        return jars(app).stream().map(j -> folder + "/" + j.getFileName()).collect(Collectors.joining(":"));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /// Runs everything once, with the option that writes the cache in place of the one that reads it.
    private void train(String trainingClass) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("koereplan-training");
        try {
            List<String> command = new ArrayList<>();
            command.add(image.resolve("lib/runtime/bin/java").toString());
            options(app.toString())
                    .map(o -> o.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="))
                    .forEach(command::add);
            command.addAll(List.of("-Duser.home=" + home, "-cp", classPath(app.toString()), trainingClass));
            command.addAll(List.of("installer/training.args", home.toString()));
            Process training = new ProcessBuilder(command).redirectErrorStream(true).start();
            training.getOutputStream().close();
            String said = new String(training.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (training.waitFor() != 0 || !Files.exists(app.resolve(CACHE))) {
                throw new IOException("No AOT cache came of " + command + "\n" + said);
            }
        } finally {
            deleteTree(home);
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
