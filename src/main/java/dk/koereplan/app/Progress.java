package dk.koereplan.app;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/// How far long work is: the work says it, somebody else hears it, and may ask the work to stop. For any thread.
public final class Progress {
    private final DoubleConsumer heard;
    private volatile boolean cancelled;

    /// @param heard told how far the work is, from 0 to 1, on the thread of the work
    public Progress(DoubleConsumer heard) {
        this.heard = heard;
    }

    /// For work that nobody follows and nobody stops.
    public static Progress unheard() {
        return new Progress(share -> {});
    }

    /// So many of so many parts are done.
    ///
    /// @throws CancellationException when the work is to stop
    public void at(long parts, long of) {
        if (cancelled) {
            throw new CancellationException();
        }
        heard.accept(of <= 0 ? 0 : Math.clamp((double) parts / of, 0, 1));
    }

    /// Asks the work to stop.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
