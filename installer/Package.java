import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
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
    /// What the launcher gives commands, too.
    private static final String LIGHT_COMPILER = "-XX:TieredStopAtLevel=1";

    /// Every jar has this time, for the cache is refused when they differ from those of its training; an even second,
    /// which every archive format keeps.
    private static final Instant PACKAGED = Instant.parse("2026-01-01T00:00:00Z");

    private final Path image;
    private final Path app;
    private final String programJar;
    private final String mainClass;

    private Package(Path image, String programJar, String mainClass) {
        this.image = image;
        this.app = image.resolve("lib/app");
        this.programJar = programJar;
        this.mainClass = mainClass;
    }

    public static void main(String[] args) throws Exception {
        Path build = Path.of(args[0]);
        Path input = build.resolve("dist");
        Files.copy(build.resolve(args[1]), input.resolve(args[1]), StandardCopyOption.REPLACE_EXISTING);
        for (Path jar : jars(input)) {
            Files.setLastModifiedTime(jar, FileTime.from(PACKAGED));
        }
        Package made = new Package(build.resolve("koereplan"), args[1], args[3]);
        deleteTree(made.image);
        made.jpackage(input, build, args[2]);
        if (Files.exists(made.image.resolve("bin/koereplan"))) {
            made.unpackSqlite();
            made.writePlainClasses();
            made.writeLauncher();
            made.copyLicences();
            made.train(args[4]);
        }
    }

    private void jpackage(Path input, Path destination, String version) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("@installer/options.args"));
        arguments.addAll(List.of("--input", input.toString(), "--dest", destination.toString()));
        arguments.addAll(List.of("--main-jar", programJar, "--main-class", mainClass, "--app-version", version));
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

    private void writePlainClasses() throws IOException {
        List<URL> libraries = new ArrayList<>();
        for (Path jar : jars(app)) {
            libraries.add(jar.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(libraries.toArray(URL[]::new))) {
            PlainClasses plain = new PlainClasses(loader);
            for (Path jar : jars(app)) {
                String name = jar.getFileName().toString();
                if (name.equals(programJar) || name.startsWith("picocli")) {
                    plain.writeJar(jar);
                    Files.setLastModifiedTime(jar, FileTime.from(PACKAGED));
                }
            }
        }
    }

    /// The program's own, what it is made of, and the text that has to go with MPXJ.
    private void copyLicences() throws IOException {
        Path licences = Files.createDirectories(image.resolve("licences"));
        for (String file : List.of("LICENSE", "docs/dependencies.md", "installer/licences/LGPL-2.1.txt")) {
            Path text = Path.of(file);
            Files.copy(text, licences.resolve(text.getFileName()), StandardCopyOption.REPLACE_EXISTING);
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
                        // else every jar is opened to look for one
                        // else a small class is made for every kind of record that is read
                        "-Djdk.reflect.useNativeAccessorOnly=true",
                        "-Dslf4j.internal.verbosity=WARN",
                        "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
                        // the cache lies where it was mapped in training, which saves a walk over it; it is read-only
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:ArchiveRelocationMode=0",
                        "-XX:AOTCache=" + folder + "/$cache.aot",
                        "-Xlog:aot*=off",
                        "-Xlog:cds*=off"));
    }

    /// The program's own jar comes first: whatever is looked for there is found without opening the others.
    private String classPath(String folder) throws IOException {
        return jars(app).stream()
                .sorted(Comparator.comparing(j -> !j.getFileName().toString().equals(programJar)))
                .map(j -> folder + "/" + j.getFileName())
                .collect(Collectors.joining(":"));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /// Makes the caches that the launcher chooses from.
    private void train(String trainingClass) throws IOException, InterruptedException {
        train("version", List.of(LIGHT_COMPILER), List.of(mainClass, "--version"));
        Path home = Files.createTempDirectory("koereplan-training");
        try {
            train("commands", List.of(LIGHT_COMPILER), List.of(trainingClass, lines("commands"), home.toString()));
            deleteTree(home);
            train("window", List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), List.of(trainingClass, lines("window"), home.toString()));
        } finally {
            deleteTree(home);
        }
    }

    private static String lines(String cache) {
        return "installer/training/" + cache + ".args";
    }

    /// Runs something once, with the option that writes a cache in place of the one that reads it.
    ///
    /// @param mode as the launcher starts this kind
    /// @param started a class and its arguments
    private void train(String name, List<String> mode, List<String> started) throws IOException, InterruptedException {
        Path cache = app.resolve(name + ".aot");
        List<String> command = new ArrayList<>();
        command.add(image.resolve("lib/runtime/bin/java").toString());
        command.addAll(mode);
        options(app.toString()).filter(o -> !o.startsWith("-XX:AOTCache=")).forEach(command::add);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(List.of("-cp", classPath(app.toString())));
        command.addAll(started);
        Process training = new ProcessBuilder(command).redirectErrorStream(true).start();
        training.getOutputStream().close();
        String said = new String(training.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (training.waitFor() != 0 || !Files.exists(cache)) {
            throw new IOException("No AOT cache came of " + command + "\n" + said);
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
