package dk.koereplan.boot;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The window's toolkit, which starts while the command line is read.
record BegunToolkit(FutureTask<Boolean> started) {
    static BegunToolkit now() {
        BegunToolkit begun = new BegunToolkit(new FutureTask<>(() -> Platform.startup(() -> {}), true));
        Thread.ofPlatform().daemon().name("koereplan-toolkit").start(begun.started());
        return begun;
    }

    /// Runs work on the window's thread once there is one.
    void run(Runnable work) throws InterruptedException {
        try {
            started.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        Platform.runLater(work);
    }
}
