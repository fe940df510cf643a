package dk.koereplan.ui.bench;

import com.sun.management.ThreadMXBean;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.shell.Ports;
import dk.koereplan.ui.shell.Shell;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.ui.shell.Workspace;
import dk.koereplan.ui.theme.Theme;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The whole window with a plan in it, and what a person does there. Its steps are for any thread but the window's.
public final class PlanWindow implements AutoCloseable {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final double KEYHOLE = 16;
    private static final int QUIET_FRAMES = 2;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final WatchedTasks tasks = new WatchedTasks();
    private final PlanSession session;
    private final Ports ports;
    private final Shell shell;
    private final Stage stage;
    private final FrameClock clock;
    private final long window;
    private @Nullable Edits edits;
    private int step;

    /// What a step asks of the machine.
    ///
    /// @param own bytes that the window's thread asks memory for
    /// @param all bytes that all threads ask for
    /// @param layouts frames in which something is laid out
    public record Work(long own, long all, int layouts) {
        /// The least of the bytes, and the most of the frames.
        public Work least(Work other) {
            return new Work(Math.min(own, other.own), Math.min(all, other.all), Math.max(layouts, other.layouts));
        }
    }

    /// Laid out as large as ever, but seen through a hole: the headless platform asks for some 60 bytes for each pixel
    /// that it shows, on the window's thread, which is no work of ours.
    private static Pane keyhole(Parent root) {
        return new Pane(root) {
            @Override
            protected void layoutChildren() {
                root.resizeRelocate(0, 0, WIDTH, HEIGHT);
            }
        };
    }

    /// @param painted the whole window is painted
    public PlanWindow(PlanSession session, Path folder, boolean painted) {
        this.session = session;
        ports = TestPorts.in(folder, tasks);
        record Made(Shell shell, Stage stage, FrameClock clock, long thread) {}
        Made made = call(() -> {
            Shell fresh = new Shell(ports);
            fresh.appearance().languageProperty().set(Language.DANISH);
            fresh.appearance().themeProperty().set(Theme.LIGHT);
            Stage opened = new Stage();
            opened.setScene(
                    painted
                            ? new Scene(fresh.root(), WIDTH, HEIGHT)
                            : new Scene(keyhole(fresh.root()), KEYHOLE, KEYHOLE));
            opened.show();
            return new Made(
                    fresh,
                    opened,
                    new FrameClock(opened.getScene()),
                    Thread.currentThread().threadId());
        });
        shell = made.shell();
        stage = made.stage();
        clock = made.clock();
        window = made.thread();
        settle();
    }

    static <T> T call(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Does something on the window's thread, and waits until the window has come to rest, as it must be before.
    public Work measure(Runnable step) {
        AtomicInteger layouts = new AtomicInteger();
        Runnable count = () -> {
            if (stage.getScene().getRoot().isNeedsLayout()) {
                layouts.incrementAndGet();
            }
        };
        run(() -> stage.getScene().addPreLayoutPulseListener(count));
        long all = MEMORY.getTotalThreadAllocatedBytes();
        long own = MEMORY.getThreadAllocatedBytes(window);
        run(step);
        settle();
        Work work = new Work(
                MEMORY.getThreadAllocatedBytes(window) - own,
                MEMORY.getTotalThreadAllocatedBytes() - all,
                layouts.get());
        run(() -> stage.getScene().removePreLayoutPulseListener(count));
        return work;
    }

    /// Does something on the window's thread.
    ///
    /// @return milliseconds until a frame is painted after which nothing of it is to be worked out
    double time(Runnable step) {
        try {
            return clock.until(step, tasks::idle);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until nothing is worked out and some frames have found nothing to lay out.
    public void settle() {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> new AnimationTimer() {
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = tasks.idle() && !stage.getScene().getRoot().isNeedsLayout() ? quiet + 1 : 0;
                if (quiet > QUIET_FRAMES) {
                    stop();
                    done.complete(true);
                }
            }
        }.start());
        done.join();
    }

    private Workspace plan() {
        return shell.workspace().orElseThrow();
    }

    private PlanContext context() {
        return plan().context();
    }

    /// Opens the plan in the window; the index is made before, as it is away from the window's thread.
    public Runnable enter() {
        session.roadmap().structure().inactive();
        Scope first = PlanContext.first(PlanIndex.of(session.roadmap()), ports.clock());
        return () -> shell.enter(session, first);
    }

    public Runnable show(Screen screen) {
        return () -> plan().show(screen);
    }

    /// The part of *Denne uge* in which a period is reported on.
    public Runnable showRound() {
        return () -> plan().commands().stream()
                .filter(c -> c.key().equals("round.begin"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /// One more letter in the filter, or one less.
    public Runnable keystroke() {
        step++;
        return () -> {
            TextField field = (TextField) shell.root().lookup(".k-filterline .text-field");
            field.setText(step % 2 == 0 ? "læ" : "l");
        };
    }

    public Runnable noFilter() {
        return () -> ((TextField) shell.root().lookup(".k-filterline .text-field")).clear();
    }

    public Runnable date() {
        step++;
        return () -> context().showAsOf(LocalDate.of(2026, 11, 1 + step % 20));
    }

    public Runnable select() {
        step++;
        return () -> {
            List<Initiative> all = context().scope().initiatives();
            context().select(all.get(step * 37 % Math.min(900, all.size())).id().value());
        };
    }

    public Runnable selectRegion() {
        step++;
        return () -> {
            List<Region> all = context().index().regions();
            context().select(all.get(step % all.size()).id().value());
        };
    }

    /// Gives the milestone of this number another date.
    public static Edit moved(PlanSession session, int number) {
        String id = String.format(Locale.ROOT, "I-%06d-M1", number);
        Milestone milestone = session.roadmap().find(Milestone.class, id).orElseThrow();
        var schema = EntityKind.MILESTONE.schema();
        TreeMap<String, Value> values = new TreeMap<>(schema.write(milestone).fields());
        Value early = new Value.Text("2031-01");
        values.put("forecast", early.equals(values.get("forecast")) ? new Value.Text("2031-02") : early);
        return Edit.put(schema.read(id, new Value.Struct(values)));
    }

    /// Gives a milestone another date.
    public Runnable edit() {
        step++;
        if (edits == null) {
            PlanFixture quiet = new PlanFixture(session, PlanIndex.of(session.roadmap()), ports);
            edits = new Edits(context(), session, quiet, ports.tasks(), ports.ids());
        }
        Edit edit = moved(session, 1 + step * 7 % 300);
        Edits open = edits;
        return () -> open.apply(edit);
    }

    @Override
    public void close() {
        run(() -> {
            shell.close();
            stage.close();
        });
        tasks.close();
    }
}
