package dk.koereplan.ui.common;

import dk.koereplan.app.Progress;
import dk.koereplan.app.TaskRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Keeps what is asked for until the test lets it run, in order. Of several that were read for the same key only
/// the newest is told.
public final class QueuedTasks implements TaskRunner {
    private final TaskRunner runner = new ImmediateTasks();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Map<String, Object> newest = new HashMap<>();
    private boolean failing;

    @Override
    public <T> void write(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> {
            if (failing) {
                failing = false;
                failed.accept(new IOException("no room"));
            } else {
                runner.write(work, done, failed);
            }
        });
    }

    /// What comes next cannot be done.
    public void failNext() {
        failing = true;
    }

    @Override
    public <T> void read(String key, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Object ticket = new Object();
        newest.put(key, ticket);
        write(
                work,
                result -> unlessOutdated(key, ticket, () -> done.accept(result)),
                e -> unlessOutdated(key, ticket, () -> failed.accept(e)));
    }

    private void unlessOutdated(String key, Object ticket, Runnable answer) {
        if (newest.remove(key, ticket)) {
            answer.run();
        }
    }

    @Override
    public <T> Progress run(LongWork<T> work, DoubleConsumer heard, Consumer<T> done, Consumer<Exception> failed) {
        Progress progress = new Progress(heard);
        waiting.add(() -> {
            if (!progress.isCancelled()) {
                runner.write(() -> work.run(progress), done, failed);
            }
        });
        return progress;
    }

    @Override
    public void later(Duration wait, Runnable then) {
        waiting.add(then);
    }

    /// Also what these ask for in turn.
    public void runAll() {
        runAllBut(0);
    }

    /// Leaves the last ones waiting.
    public void runAllBut(int last) {
        while (waiting.size() > last) {
            waiting.remove().run();
        }
    }
}
