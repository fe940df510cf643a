import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times whole processes of the image, from outside:
/// `java installer/Measure.java target/koereplan [repetitions [PLAN...]]`, where more plans are checked and shown.
/// Prints one line of JSON for each command: the median in milliseconds, and as a multiple of a bare start of the
/// image's own runtime (`java -version`), measured in turn with it, so that machines can be compared. Where there is a
/// display the window is measured, too: until it says that its first screen is painted. `peak` is the greatest memory
/// that was resident by then, in MB (Linux).
final class Measure {
    private static final int REPETITIONS = 7;

    /// The argument by which the window says when it is shown, and ends.
    private static final String MEASURED = "--measure-start";

    private final String program;
    private final List<String> bare;
    private final int repetitions;
    private final Path folder;

    private Measure(Path image, int repetitions, Path folder) {
        this.program = image.resolve("bin/koereplan").toString();
        this.bare = List.of(image.resolve("lib/runtime/bin/java").toString(), "-version");
        this.repetitions = repetitions;
        this.folder = folder;
    }

    private record Case(String name, List<String> command) {}

    private record Run(double millis, double peak) {}

    public static void main(String[] args) throws Exception {
        Path image = Path.of(args[0]).toAbsolutePath();
        int repetitions = args.length > 1 ? Integer.parseInt(args[1]) : REPETITIONS;
        Path folder = Files.createTempDirectory("koereplan-measure");
        try {
            List<Path> plans =
                    Arrays.stream(args).skip(2).map(plan -> Path.of(plan).toAbsolutePath()).toList();
            new Measure(image, repetitions, folder).measure(plans);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }

    private void measure(List<Path> more) throws Exception {
        String demo = made("demo", "new", "--sample", "demo");
        String thousand = generated(1_000);
        String tenThousand = generated(10_000);
        List<Case> cases = new ArrayList<>(List.of(
                new Case("--version", List.of(program, "--version")),
                new Case("check demo", List.of(program, "check", demo)),
                new Case("export demo png", export(demo, "png")),
                new Case("export demo pdf", export(demo, "pdf")),
                new Case("export demo svg", export(demo, "svg")),
                new Case("export demo json", export(demo, "json")),
                new Case("check 1000", List.of(program, "check", thousand)),
                new Case("check 10000", List.of(program, "check", tenThousand)),
                new Case("export 1000 pdf", export(thousand, "pdf")),
                new Case("export 10000 pdf", export(tenThousand, "pdf"))));
        boolean display = System.getenv("DISPLAY") != null;
        if (display) {
            cases.add(new Case("window demo", window(demo)));
            cases.add(new Case("window 1000", window(thousand)));
            cases.add(new Case("window 10000", window(tenThousand)));
            cases.add(new Case("window 100000", window(generated(100_000))));
        }
        for (Path plan : more) {
            cases.add(new Case("check " + plan.getFileName(), List.of(program, "check", plan.toString())));
            if (display) {
                cases.add(new Case("window " + plan.getFileName(), window(plan.toString())));
            }
        }
        for (Case one : cases) {
            measure(one);
        }
    }

    private void measure(Case one) throws IOException, InterruptedException {
        double[] floor = new double[repetitions];
        double[] taken = new double[repetitions];
        double[] peaks = new double[repetitions];
        run(one.command());
        for (int i = 0; i < repetitions; i++) {
            floor[i] = run(bare).millis();
            Run run = run(one.command());
            taken[i] = run.millis();
            peaks[i] = run.peak();
        }
        System.out.printf(
                Locale.ROOT,
                "{\"figure\":\"%s\",\"ms\":%.0f,\"least\":%.0f,\"bare\":%.0f,\"multiple\":%.1f,\"peak\":%.0f}%n",
                one.name(),
                median(taken),
                Arrays.stream(taken).min().orElseThrow(),
                median(floor),
                median(taken) / median(floor),
                median(peaks));
    }

    private String generated(int initiatives) throws IOException, InterruptedException {
        return made(String.valueOf(initiatives), "generate", "--initiatives", String.valueOf(initiatives), "--seed", "1");
    }

    /// A plan that a command makes.
    private String made(String name, String command, String... options) throws IOException, InterruptedException {
        String plan = folder.resolve(name + ".koereplan").toString();
        List<String> words = new ArrayList<>(List.of(program, command, plan));
        words.addAll(List.of(options));
        run(words);
        return plan;
    }

    private List<String> window(String plan) {
        return List.of(program, plan, MEASURED);
    }

    private List<String> export(String plan, String ending) {
        return List.of(program, "export", plan, folder.resolve("out." + ending).toString(), "--overwrite");
    }

    /// A window until it says that it is shown, everything else until its end.
    private Run run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("configuration").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        StringBuilder said = new StringBuilder();
        Run shown = null;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (shown == null && command.contains(MEASURED)) {
                    shown = new Run((System.nanoTime() - start) / 1e6, peak(process));
                }
                said.append(line).append('\n');
            }
        }
        int code = process.waitFor();
        double taken = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IOException(command + " ended with " + code + "\n" + said);
        }
        return shown == null ? new Run(taken, 0) : shown;
    }

    private static double peak(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
