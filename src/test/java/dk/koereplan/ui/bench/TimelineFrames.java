package dk.koereplan.ui.bench;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.PlanSession;
import dk.koereplan.bench.Figures;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import dk.koereplan.ui.control.CanvasPainter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Measures one plan's timeline in a process of its own. Arguments: the plan file, its number of initiatives, and what
/// is measured, `free` for frames without a pause or `60hz` for what a user sees.
final class TimelineFrames {
    private static final double WARM_UP = 4;
    private static final double SECONDS = 3;
    private static final double STEP = 12;

    /// So often a first frame is made before any is measured: its code is compiled by then.
    private static final int SHOWINGS = 20;

    private final Figures figures = new Figures();
    private final int n;
    private final boolean free;
    private final TimelineWindow window;

    private TimelineFrames(int n, boolean free, TimelineWindow window) {
        this.n = n;
        this.free = free;
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("koereplan-bench");
        var files = new SqlitePlanFiles(
                Clock.systemUTC(), () -> UUID.randomUUID().toString(), "bench", new Installation(folder));
        Path copy = Files.copy(Path.of(args[0]), folder.resolve("plan.koereplan"));
        try (PlanSession session = new PlanSession(files.open(copy), "bench")) {
            var opened = new CompletableFuture<TimelineWindow>();
            Platform.startup(() -> {
                CanvasPainter.loadFonts();
                opened.complete(new TimelineWindow(session, folder));
            });
            new TimelineFrames(Integer.parseInt(args[1]), args[2].equals("free"), opened.join()).run();
        } finally {
            Files.deleteIfExists(copy);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        if (free) {
            if (asked("floor")) {
                floor();
            }
            window.show();
            animateAll();
            heap();
        } else {
            first();
            animateAll();
            zoomStep();
            edit();
        }
    }

    /// `-Dbench.only=scroll` measures no other movement; for a profiler.
    private static boolean asked(String what) {
        return what.contains(System.getProperty("bench.only", ""));
    }

    private String name(String what) {
        return what + (free ? ", free running" : ", 60 Hz");
    }

    private void floor() throws InterruptedException {
        Bare bare = window.bare();
        double[] down = {STEP};
        window.clock().animate(WARM_UP, () -> bare.move(0, STEP));
        figures.print(name("floor: scroll"), n, "ms", window.clock().animate(SECONDS, () -> bare.move(0, -down[0])));
        figures.print(name("floor: pan"), n, "ms", window.clock().animate(SECONDS, () -> bare.move(.5, 0)));
    }

    /// The compilers work on the same two cores: each movement is made for a while before any is measured.
    private void animateAll() throws InterruptedException {
        Map<String, Runnable> movements = new LinkedHashMap<>();
        movements.put("scroll", () -> window.scroll(STEP));
        movements.put("pan", () -> window.pan(STEP));
        movements.put("zoom", window::zoom);
        movements.keySet().removeIf(what -> !asked(what));
        for (Runnable movement : movements.values()) {
            window.clock().animate(WARM_UP, movement);
        }
        for (Map.Entry<String, Runnable> movement : movements.entrySet()) {
            animate(movement.getKey(), movement.getValue());
        }
    }

    private void animate(String what, Runnable step) throws InterruptedException {
        window.clock().animate(1, step);
        double[] millis = window.clock().animate(SECONDS, step);
        figures.print(name(what), n, "ms", millis);
        if (free) {
            double[] busy = window.clock().busy();
            figures.print(name(what) + ", the FX thread's work in a frame", n, "ms", busy[0]);
            figures.print(name(what) + ", the renderer's work in a frame", n, "ms", busy[1]);
        } else {
            long slow = java.util.Arrays.stream(millis).filter(ms -> ms > 33).count();
            figures.print(name(what) + ", frames above 33 ms", n, "%", 100.0 * slow / millis.length);
        }
    }

    /// From the snapshot in memory: index, lanes, window contents, picture.
    private void first() throws InterruptedException {
        figures.print("first frame, the very first", n, "ms", window.clock().until(window::show, () -> true));
        double[] millis = new double[9];
        double[] index = new double[millis.length];
        for (int i = -SHOWINGS; i < millis.length; i++) {
            window.clear();
            double took = window.clock().until(window::show, () -> true);
            if (i >= 0) {
                millis[i] = took;
                index[i] = window.indexMillis();
            }
        }
        figures.print("first frame", n, "ms", millis);
        figures.print("first frame, the index in it", n, "ms", index);
    }

    private void zoomStep() throws InterruptedException {
        double[] millis = new double[21];
        for (int i = -6; i < millis.length; i++) {
            double deltaY = i % 8 < 4 ? 97 : -97;
            double took = window.clock().until(() -> window.zoom(deltaY), () -> true);
            if (i >= 0) {
                millis[i] = took;
            }
        }
        figures.print("zoom step to painted frame", n, "ms", millis);
    }

    private void edit() throws InterruptedException {
        double[] millis = new double[15];
        for (int i = -5; i < millis.length; i++) {
            PlanIndex before = window.index();
            int next = i + 5;
            double took = window.clock().until(() -> window.reschedule(next), () -> window.index() != before);
            if (i >= 0) {
                millis[i] = took;
            }
        }
        figures.print("edit: commit, snapshot, painted frame", n, "ms", millis);
    }

    private void heap() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        figures.print("used heap after a collection", n, "MB", used);
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM")) {
                figures.print("resident, peak", n, "MB", Long.parseLong(line.replaceAll("\\D", "")) / 1e3);
            }
        }
    }
}
