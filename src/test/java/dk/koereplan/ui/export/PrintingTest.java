package dk.koereplan.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.Progress;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.export.Material;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.Paper;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.ImmediateTasks;
import dk.koereplan.ui.common.PlanFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// Printing at a printer that notes what it is told.
@ExtendWith(ApplicationExtension.class)
class PrintingTest implements PrintJob {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean wanted = true;
    private int paper = Integer.MAX_VALUE;
    private PlanFixture fixture;

    @Override
    public Optional<PageForm> ask(Window owner) {
        return wanted ? Optional.of(PageForm.of(Paper.A4, false)) : Optional.empty();
    }

    @Override
    public boolean print(PaperCanvas page) {
        threads.add(Thread.currentThread());
        told.add("page");
        return told.size() <= paper;
    }

    @Override
    public void end() {
        told.add("end");
    }

    @Override
    public void cancel() {
        told.add("cancel");
    }

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
    }

    private void print(Callable<Material> material, TaskRunner tasks) {
        new Printing(fixture.context(), fixture, tasks, () -> Optional.of(this)).print(null, form -> material);
    }

    private static Material report() {
        return new Material(Requests.of(Plans.named("demo"), View.REPORT));
    }

    @Test
    void noPageIsCutOrDrawnOnTheThreadThatAsks() {
        print(PrintingTest::report, new Elsewhere());
        assertThat(threads).hasSizeGreaterThan(3).doesNotContain(Thread.currentThread());
        assertThat(told).last().isEqualTo("end");
        assertThat(told).doesNotContain("cancel");
        assertThat(fixture.said).anyMatch(said -> said.equals("Sendt til printeren: " + threads.size() + " sider"));
    }

    @Test
    void aJobOfWhichNothingComesIsLetGo() {
        fixture.expectProblems();
        print(
                () -> {
                    throw new IOException("no plan");
                },
                new ImmediateTasks());
        assertThat(told).containsExactly("cancel");
        assertThat(fixture.problems).hasSize(1);
    }

    @Test
    void aPrinterThatTakesNoMoreIsLetGo() {
        paper = 2;
        print(PrintingTest::report, new ImmediateTasks());
        assertThat(told).containsExactly("page", "page", "page", "cancel");
        assertThat(fixture.said).contains("Udskriften blev ikke færdig. Se i printerens kø.");
    }

    @Test
    void whoStopsItLetsTheJobGo() {
        Elsewhere tasks = new Elsewhere();
        tasks.stopped = true;
        print(PrintingTest::report, tasks);
        assertThat(told).containsExactly("cancel");
    }

    @Test
    void whoWantsNothingPrintedLetsTheJobGo() {
        wanted = false;
        print(PrintingTest::report, new ImmediateTasks());
        assertThat(told).containsExactly("cancel");
    }

    /// Runs long work on another thread, and waits for it.
    private static final class Elsewhere implements TaskRunner {
        private final TaskRunner here = new ImmediateTasks();
        private boolean stopped;

        @Override
        public <T> void write(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            here.write(work, done, failed);
        }

        @Override
        public <T> void read(String key, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            here.read(key, work, done, failed);
        }

        @Override
        public <T> Progress run(LongWork<T> work, DoubleConsumer heard, Consumer<T> done, Consumer<Exception> failed) {
            Progress progress = new Progress(heard);
            if (stopped) {
                progress.cancel();
            }
            List<T> results = new ArrayList<>();
            Thread other = new Thread(() -> {
                try {
                    results.add(work.run(progress));
                } catch (Exception e) {
                    if (!progress.isCancelled()) {
                        throw new AssertionError(e);
                    }
                }
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            results.forEach(done);
            return progress;
        }

        @Override
        public void later(Duration wait, Runnable then) {
            here.later(wait, then);
        }
    }
}
