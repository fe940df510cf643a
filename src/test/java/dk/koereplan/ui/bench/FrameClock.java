package dk.koereplan.ui.bench;

import com.sun.javafx.perf.PerformanceTracker;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Knows when a scene's frames have really been painted: the renderer says so on its own thread, after the last pixel
/// of the frame and before the next frame may be handed to it. All times are of [System#nanoTime].
final class FrameClock {
    private static final double MILLI = 1e6;
    private static final long PATIENCE_SECONDS = 60;
    private static final long LAST_FRAME_SECONDS = 2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String RENDERER = "QuantumRenderer";

    private final String fx;
    private double[] busy = {0, 0};
    private final List<Long> frames = new ArrayList<>();

    FrameClock(Scene scene) {
        fx = Thread.currentThread().getName();
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::painted);
    }

    private synchronized void painted() {
        frames.add(System.nanoTime());
        notifyAll();
    }

    private synchronized int count() {
        return frames.size();
    }

    private synchronized List<Long> since(int first) {
        return List.copyOf(frames.subList(first, frames.size()));
    }

    /// Runs a step of work before each frame for some time.
    ///
    /// @return milliseconds from each painted frame to the next
    double[] animate(double seconds, Runnable step) throws InterruptedException {
        int first = count();
        busy = new double[] {cpu(fx), cpu(RENDERER)};
        var done = new CountDownLatch(1);
        long end = System.nanoTime() + (long) (seconds * 1e9);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                step.run();
                if (System.nanoTime() > end) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        List<Long> times = since(first);
        double[] millis = new double[times.size() - 1];
        busy = new double[] {(cpu(fx) - busy[0]) / times.size(), (cpu(RENDERER) - busy[1]) / times.size()};
        for (int i = 0; i < millis.length; i++) {
            millis[i] = (times.get(i + 1) - times.get(i)) / MILLI;
        }
        return millis;
    }

    /// Milliseconds of work that each frame of the last animation meant for the FX thread and for the renderer, which
    /// work at the same time; another process on the machine does not change them much.
    double[] busy() {
        return busy.clone();
    }

    private static double cpu(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(name))
                .mapToDouble(thread -> THREADS.getThreadCpuTime(thread.threadId()) / MILLI)
                .sum();
    }

    /// Runs work on the FX thread while nothing else moves.
    ///
    /// @param settled whether the work has had its effect; asked on the FX thread before each pulse
    /// @return milliseconds from its beginning to the first painted frame that shows its effect; to where that is
    ///     known when nothing of it is to be painted
    double until(Runnable work, BooleanSupplier settled) throws InterruptedException {
        idle();
        var effect = new CountDownLatch(1);
        int[] first = new int[1];
        long[] start = new long[1];
        long[] known = new long[1];
        Platform.runLater(() -> {
            start[0] = System.nanoTime();
            work.run();
            await(settled, () -> {
                first[0] = count();
                known[0] = System.nanoTime();
                effect.countDown();
            });
        });
        effect.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        synchronized (this) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LAST_FRAME_SECONDS);
            while (frames.size() <= first[0] && System.nanoTime() < end) {
                wait(LAST_FRAME_SECONDS * 1000);
            }
            long shown = frames.size() > first[0] ? frames.get(first[0]) : known[0];
            return (shown - start[0]) / MILLI;
        }
    }

    /// Asks at the beginning of each pulse, before its layout and its picture: asking more often would take the time
    /// of those that do the work.
    private static void await(BooleanSupplier settled, Runnable then) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (settled.getAsBoolean()) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /// Waits until no frame has come for a while.
    void idle() throws InterruptedException {
        int before;
        do {
            before = count();
            Thread.sleep(120);
        } while (count() != before);
    }
}
