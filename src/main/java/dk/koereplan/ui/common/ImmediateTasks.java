package dk.koereplan.ui.common;

import dk.koereplan.app.Progress;
import dk.koereplan.app.TaskRunner;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Runs everything at once on the caller's thread: for pictures without a window, and for tests.
public final class ImmediateTasks implements TaskRunner {
    @Override
    public <T> void write(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void read(String key, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        write(work, done, failed);
    }

    @Override
    public <T> Progress run(LongWork<T> work, DoubleConsumer heard, Consumer<T> done, Consumer<Exception> failed) {
        Progress progress = new Progress(heard);
        write(
                () -> work.run(progress),
                result -> {
                    if (!progress.isCancelled()) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        failed.accept(failure);
                    }
                });
        return progress;
    }

    @Override
    public void later(Duration wait, Runnable then) {
        then.run();
    }
}
