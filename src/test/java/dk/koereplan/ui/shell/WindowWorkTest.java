package dk.koereplan.ui.shell;

import dk.koereplan.app.PlanSession;
import dk.koereplan.bench.LargePlan;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.bench.PlanWindow;
import dk.koereplan.ui.bench.PlanWindow.Work;
import dk.koereplan.ui.common.Screen;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What each thing that a person does on each screen asks of the machine in a plan of 10,000 initiatives, counted in
/// bytes and frames, since time depends on the machine. What visits each record and asks for no memory is not seen; it
/// takes some nanoseconds for each.
class WindowWorkTest {
    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;
    /// A list of all rows is one reference or two for each; a record that is looked at is more.
    private static final long OWN = 100;
    /// Pictures are fuller in a large plan, until no more has room: as if one more was painted.
    private static final long PICTURE = 400;
    private static final long ALL = 25_000;
    private static final int LAYOUTS = 9;
    private static final String SHOWN = " shown";
    private static final String ENTERED = "entered";
    /// What grows still, or is lost among several pictures that are painted for one step: see `docs/performance.md`.
    private static final Set<String> LEFT_OUT =
            Set.of("TIMELINE shown", "TIMELINE selection", "ROUND date", "ROUND edit");
    /// The log fills its screen in every plan.
    private static final int ENTRIES = 60;

    @TempDir
    private Path folder;

    @BeforeEach
    void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    /// What is done with a step.
    @FunctionalInterface
    private interface Taken {
        void step(PlanWindow window, String name, Supplier<Runnable> step);
    }

    @Test
    void theWindowsThreadWorksNoMoreInALargePlanAndComesToRest() throws PlanFileProblem {
        Map<String, Work> small = new LinkedHashMap<>();
        // what is done for the first time loads classes
        inWindow(SMALL, (window, name, step) -> window.measure(step.get()));
        inWindow(SMALL, (window, name, step) -> small.put(name, measured(window, name, step)));
        SoftAssertions all = new SoftAssertions();
        inWindow(LARGE, (window, name, step) -> {
            Work before = Objects.requireNonNull(small.get(name));
            Work work = window.measure(step.get());
            if (own(before, work) >= OWN && !once(name)) {
                work = work.least(window.measure(step.get()));
            }
            verify(all, name, before, work);
        });
        all.assertAll();
    }

    private static void verify(SoftAssertions all, String step, Work before, Work work) {
        if (LEFT_OUT.contains(step)) {
            return;
        }
        all.assertThat(own(before, work))
                .as("%s: bytes of the window's thread for each initiative", step)
                .isLessThan(isPicture(step) ? PICTURE : OWN);
        if (!step.equals(ENTERED)) {
            all.assertThat((work.all() - before.all()) / (LARGE - SMALL))
                    .as("%s: bytes of all threads for each initiative", step)
                    .isLessThan(ALL);
        }
        all.assertThat(work.layouts())
                .as("%s: frames in which something is laid out", step)
                .isLessThanOrEqualTo(LAYOUTS);
    }

    private static long own(Work before, Work work) {
        return (work.own() - before.own()) / (LARGE - SMALL);
    }

    private static boolean isPicture(String step) {
        return step.startsWith(Screen.TIMELINE.name()) || step.startsWith(Screen.BOARD.name());
    }

    private static boolean once(String step) {
        return step.endsWith(SHOWN) || step.equals(ENTERED);
    }

    private void inWindow(int initiatives, Taken taken) throws PlanFileProblem {
        PlanSession session = new PlanSession(new MemoryPlanFile("plan"), "arbejdsgruppen");
        LargePlan.load(session, initiatives);
        for (int i = 1; i <= ENTRIES; i++) {
            session.apply(PlanWindow.moved(session, i));
        }
        try (PlanWindow window = new PlanWindow(session, folder, false)) {
            taken.step(window, ENTERED, window::enter);
            for (Screen screen : Screen.values()) {
                taken.step(window, screen + SHOWN, () -> window.show(screen));
                steps(window, screen.name(), taken);
            }
            window.measure(window.showRound());
            steps(window, "ROUND", taken);
            taken.step(window, "a region's selection", window::selectRegion);
        }
    }

    private static void steps(PlanWindow window, String screen, Taken taken) {
        taken.step(window, screen + " keystroke", window::keystroke);
        window.measure(window.noFilter());
        taken.step(window, screen + " date", window::date);
        taken.step(window, screen + " edit", window::edit);
        taken.step(window, screen + " selection", window::select);
    }

    private static Work measured(PlanWindow window, String name, Supplier<Runnable> step) {
        Work first = window.measure(step.get());
        return once(name) ? first : first.least(window.measure(step.get()));
    }
}
