import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times whole processes of the image, from outside: `java installer/Measure.java target/koereplan [repetitions]`.
/// Prints one line of JSON for each command: the median in milliseconds, and as a multiple of a bare start of the
/// image's own runtime (`java -version`), measured in turn with it, so that machines can be compared.
final class Measure {
    private static final int REPETITIONS = 7;

    private Measure() {}

    private record Case(String name, List<String> command) {}

    public static void main(String[] args) throws Exception {
        Path image = Path.of(args[0]).toAbsolutePath();
        int repetitions = args.length > 1 ? Integer.parseInt(args[1]) : REPETITIONS;
        Path folder = Files.createTempDirectory("koereplan-measure");
        try {
            measure(image, repetitions, folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }

    private static void measure(Path image, int repetitions, Path folder) throws Exception {
        String program = image.resolve("bin/koereplan").toString();
        String demo = folder.resolve("demo.koereplan").toString();
        String thousand = folder.resolve("1000.koereplan").toString();
        String tenThousand = folder.resolve("10000.koereplan").toString();
        run(folder, List.of(program, "new", demo, "--sample", "demo"));
        run(folder, List.of(program, "generate", thousand, "--initiatives", "1000", "--seed", "1"));
        run(folder, List.of(program, "generate", tenThousand, "--initiatives", "10000", "--seed", "1"));
        List<String> bare = List.of(image.resolve("lib/runtime/bin/java").toString(), "-version");
        for (Case one : List.of(
                new Case("--version", List.of(program, "--version")),
                new Case("check demo", List.of(program, "check", demo)),
                new Case("export demo png", export(program, demo, folder, "png")),
                new Case("export demo pdf", export(program, demo, folder, "pdf")),
                new Case("export demo svg", export(program, demo, folder, "svg")),
                new Case("export demo json", export(program, demo, folder, "json")),
                new Case("check 1000", List.of(program, "check", thousand)),
                new Case("check 10000", List.of(program, "check", tenThousand)),
                new Case("export 1000 pdf", export(program, thousand, folder, "pdf")),
                new Case("export 10000 pdf", export(program, tenThousand, folder, "pdf")))) {
            double[] floor = new double[repetitions];
            double[] taken = new double[repetitions];
            run(folder, one.command());
            for (int i = 0; i < repetitions; i++) {
                floor[i] = run(folder, bare);
                taken[i] = run(folder, one.command());
            }
            System.out.printf(
                    Locale.ROOT,
                    "{\"figure\":\"%s\",\"ms\":%.0f,\"least\":%.0f,\"bare\":%.0f,\"multiple\":%.1f}%n",
                    one.name(),
                    median(taken),
                    Arrays.stream(taken).min().orElseThrow(),
                    median(floor),
                    median(taken) / median(floor));
        }
    }

    private static List<String> export(String program, String plan, Path folder, String ending) {
        return List.of(program, "export", plan, folder.resolve("out." + ending).toString(), "--overwrite");
    }

    /// @return milliseconds
    private static double run(Path folder, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        long start = System.nanoTime();
        Process process = builder.start();
        int code = process.waitFor();
        double taken = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IOException(command + " ended with " + code + "\n" + Files.readString(folder.resolve("said")));
        }
        return taken;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
