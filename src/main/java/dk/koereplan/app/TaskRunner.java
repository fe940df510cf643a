package dk.koereplan.app;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work away from the caller's thread. Results and failures come back on the thread that shows them. Tests
/// pass one that runs at once.
public interface TaskRunner {
    /// Runs `work` on the one writer of the plan file, in order of submission.
    <T> void write(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Runs `work` in the pool for reading, laying out and exporting. A newer task with the same `key` makes this one's
    /// result stale: it is dropped.
    <T> void read(String key, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
