package dk.koereplan.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// What a screen makes of the plan, away from the window's thread: of several that are asked for the newest is shown,
/// and until it has come, what was shown last stays. For the FX thread.
public final class Derived<T> implements AutoCloseable {
    private static final AtomicLong NUMBERS = new AtomicLong();
    private final String key = "derived." + NUMBERS.incrementAndGet();
    private final PlanContext context;
    private final Consumer<T> show;
    private boolean closed;

    /// @param show called with each result that is not outdated
    public Derived(PlanContext context, Consumer<T> show) {
        this.context = context;
        this.show = show;
    }

    /// @param work uses nothing that changes
    public void make(Callable<T> work) {
        context.make(key, work, made -> {
            if (!closed) {
                show.accept(made);
            }
        });
    }

    /// Shows nothing more.
    @Override
    public void close() {
        closed = true;
    }
}
