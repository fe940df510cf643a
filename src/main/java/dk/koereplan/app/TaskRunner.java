package dk.koereplan.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Runs work away from the caller's thread. Results and failures come back on the thread that shows them. Tests
/// pass one that runs at once.
public interface TaskRunner {
    /// Runs `work` on the one writer of the plan file, in order of submission.
    <T> void write(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Runs `work` in the pool for reading, laying out and exporting. A newer task with the same `key` makes this one's
    /// result stale: it is dropped.
    <T> void read(String key, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Runs long work in that pool. After [Progress#cancel] it stops at its next word of how far it is, and neither
    /// `done` nor `failed` is told.
    ///
    /// @param heard told, where results come back, how far the work is: from 0 to 1; what came meanwhile is skipped
    /// @return the same that the work is given
    <T> Progress run(LongWork<T> work, DoubleConsumer heard, Consumer<T> done, Consumer<Exception> failed);

    /// Runs `then` after a while, where results come back.
    void later(Duration wait, Runnable then);

    /// Work that says how far it is.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    interface LongWork<T> {
        /// @throws Exception also what [Progress#at] throws; whatever is half made is cleared away first
        T run(Progress progress) throws Exception;
    }
}
