package dk.koereplan.ui.bench;

import dk.koereplan.app.Progress;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.ui.common.FxTaskRunner;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// The window's own threads, and whether anything is still asked of them.
public final class WatchedTasks implements TaskRunner, AutoCloseable {
    private final FxTaskRunner runner = new FxTaskRunner();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<String, Asked> newest = new ConcurrentHashMap<>();

    /// One task, counted until its answer is shown or it is dropped for a newer one.
    private final class Asked {
        private boolean over;

        Asked() {
            waiting.incrementAndGet();
        }

        synchronized void over() {
            if (!over) {
                over = true;
                waiting.decrementAndGet();
            }
        }
    }

    /// Nothing is being worked out, and no answer is on its way.
    public boolean idle() {
        return waiting.get() == 0;
    }

    private static <T> Consumer<T> then(Consumer<T> show, Asked asked) {
        return result -> {
            try {
                show.accept(result);
            } finally {
                asked.over();
            }
        };
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Asked asked = new Asked();
        runner.write(work, then(done, asked), then(failed, asked));
    }

    @Override
    public <T> void read(String key, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Asked asked = new Asked();
        Asked dropped = newest.put(key, asked);
        if (dropped != null) {
            dropped.over();
        }
        runner.read(key, work, then(done, asked), then(failed, asked));
    }

    @Override
    public <T> Progress run(LongWork<T> work, DoubleConsumer heard, Consumer<T> done, Consumer<Exception> failed) {
        Asked asked = new Asked();
        return runner.run(work, heard, then(done, asked), then(failed, asked));
    }

    @Override
    public void later(Duration wait, Runnable then) {
        runner.later(wait, then);
    }

    @Override
    public void close() {
        runner.close();
    }
}
