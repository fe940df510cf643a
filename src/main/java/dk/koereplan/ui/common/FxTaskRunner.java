package dk.koereplan.ui.common;

import dk.koereplan.app.Progress;
import dk.koereplan.app.TaskRunner;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window's threads: one writer for the plan file, a small pool for everything else, results on the FX thread. What
/// a task throws reaches its `failed`; what a result's own handling throws reaches the thread's handler.
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxTaskRunner.class);
    private static final long PATIENCE_SECONDS = 20;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "koereplan-writer"));
    private final AtomicInteger readers = new AtomicInteger();
    private final AtomicInteger waitedFor = new AtomicInteger();
    private final ExecutorService pool = Executors.newFixedThreadPool(3, this::reader);
    private final AtomicLong tickets = new AtomicLong();
    private final Map<String, Long> newest = new ConcurrentHashMap<>();

    private Thread reader(Runnable work) {
        Thread thread = new Thread(work, "koereplan-reader-" + readers.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /// Whether every task has been answered, and the answer shown.
    public boolean isIdle() {
        return waitedFor.get() == 0;
    }

    private void answered(ExecutorService threads, Runnable work) {
        waitedFor.incrementAndGet();
        threads.execute(() -> {
            work.run();
            // comes after the answer, which work has handed over
            Platform.runLater(waitedFor::decrementAndGet);
        });
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        answered(writer, () -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            } catch (Error e) {
                Exception wrapped = wrapped(e);
                Platform.runLater(() -> failed.accept(wrapped));
            }
        });
    }

    /// A thread that dies of an error would take the answer with it, and the window would wait for ever.
    private static Exception wrapped(Error error) {
        LOG.error("A task broke off", error);
        return new ExecutionException(error);
    }

    @Override
    public <T> void read(String key, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        long ticket = tickets.incrementAndGet();
        newest.put(key, ticket);
        answered(pool, () -> {
            if (stale(key, ticket)) {
                return;
            }
            try {
                T result = work.call();
                unlessStale(key, ticket, () -> done.accept(result));
            } catch (Exception e) {
                unlessStale(key, ticket, () -> failed.accept(e));
            } catch (Error e) {
                Exception wrapped = wrapped(e);
                unlessStale(key, ticket, () -> failed.accept(wrapped));
            }
        });
    }

    @Override
    public <T> Progress run(LongWork<T> work, DoubleConsumer heard, Consumer<T> done, Consumer<Exception> failed) {
        AtomicReference<@Nullable Double> unsaid = new AtomicReference<>();
        Progress progress = new Progress(share -> {
            if (unsaid.getAndSet(share) == null) {
                Platform.runLater(
                        () -> Optional.ofNullable(unsaid.getAndSet(null)).ifPresent(heard::accept));
            }
        });
        answered(pool, () -> {
            try {
                progress.at(0, 1);
                T result = work.run(progress);
                unlessCancelled(progress, () -> done.accept(result));
            } catch (CancellationException e) {
                LOG.info("Long work was stopped");
            } catch (Exception e) {
                unlessCancelled(progress, () -> failed.accept(e));
            } catch (Error e) {
                Exception wrapped = wrapped(e);
                unlessCancelled(progress, () -> failed.accept(wrapped));
            }
        });
        return progress;
    }

    private static void unlessCancelled(Progress progress, Runnable show) {
        Platform.runLater(() -> {
            if (!progress.isCancelled()) {
                show.run();
            }
        });
    }

    private void unlessStale(String key, long ticket, Runnable show) {
        Platform.runLater(() -> {
            if (!stale(key, ticket)) {
                newest.remove(key, ticket);
                show.run();
            }
        });
    }

    private boolean stale(String key, long ticket) {
        Long last = newest.get(key);
        return last == null || last != ticket;
    }

    /// Called on the FX thread, like all the others' answers.
    @Override
    public void later(Duration wait, Runnable then) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
        pause.setOnFinished(event -> then.run());
        pause.play();
    }

    /// Waits for what is being written, and drops the rest.
    @Override
    public void close() {
        pool.shutdownNow();
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("The writer did not finish in {} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            LOG.warn("Interrupted while the writer finished", e);
            Thread.currentThread().interrupt();
        }
    }
}
