package dk.koereplan.ui.bench;

import dk.koereplan.app.PlanSession;
import dk.koereplan.bench.Figures;
import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import dk.koereplan.ui.common.Screen;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Measures the screens of one plan in a process of its own: from what a person does to the painted frame that shows
/// all that comes of it. Arguments: the plan file and its number of initiatives.
final class ScreenFigures {
    private static final int HUGE = 50_000;
    private static final int RUNS = 7;
    private static final int FEW_RUNS = 3;

    private final Figures figures = new Figures();
    private final int n;
    private final PlanWindow window;

    private ScreenFigures(int n, PlanWindow window) {
        this.n = n;
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("koereplan-bench");
        var files = new SqlitePlanFiles(
                Clock.systemUTC(), () -> UUID.randomUUID().toString(), "bench", new Installation(folder));
        Path copy = Files.copy(Path.of(args[0]), folder.resolve("plan.koereplan"));
        try (PlanSession session = new PlanSession(files.open(copy), "bench")) {
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
            new ScreenFigures(Integer.parseInt(args[1]), new PlanWindow(session, folder, true)).run();
        } finally {
            Files.deleteIfExists(copy);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        figures.print("the plan entered, the very first", n, "ms", window.time(window.enter()));
        for (Screen screen : Screen.values()) {
            if (screen != Screen.DASHBOARD) {
                figures.print(screen + " shown, the very first", n, "ms", window.time(window.show(screen)));
            }
        }
        window.time(window.show(Screen.DASHBOARD));
        for (Screen screen : Screen.values()) {
            Screen other = screen == Screen.HISTORY ? Screen.WEEK : Screen.HISTORY;
            warm(screen + " shown", () -> {
                window.time(window.show(other));
                return window.show(screen);
            });
            steps().forEach((what, step) -> {
                figures.print(screen + " " + what + ", the first", n, "ms", window.time(step.get()));
                warm(screen + " " + what, step);
            });
            window.time(window.noFilter());
        }
        memory();
    }

    private Map<String, Supplier<Runnable>> steps() {
        Map<String, Supplier<Runnable>> steps = new LinkedHashMap<>();
        steps.put("edit", window::edit);
        steps.put("date", window::date);
        steps.put("selection", window::select);
        steps.put("filter keystroke", window::keystroke);
        return steps;
    }

    private void warm(String what, Supplier<Runnable> step) {
        double[] millis = new double[n > HUGE ? FEW_RUNS : RUNS];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = window.time(step.get());
        }
        figures.print(what, n, "ms", millis);
    }

    private void memory() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        figures.print("used heap after a collection, all screens", n, "MB", used);
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM")) {
                figures.print("resident, peak, all screens", n, "MB", Long.parseLong(line.replaceAll("\\D", "")) / 1e3);
            }
        }
    }
}
