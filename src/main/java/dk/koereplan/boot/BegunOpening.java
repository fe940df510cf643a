package dk.koereplan.boot;

import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A plan that is opened while the window's toolkit starts. The end of the process closes it when nobody asked for it.
record BegunOpening(Path path, FutureTask<PlanFile> file) implements Callable<PlanFile> {
    static BegunOpening of(PlanFiles files, Path path) {
        BegunOpening begun = new BegunOpening(path, new FutureTask<>(() -> files.open(path)));
        Thread.ofPlatform().daemon().name("koereplan-opening").start(begun.file());
        return begun;
    }

    @Override
    public PlanFile call() throws PlanFileProblem {
        try {
            return file.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PlanFileProblem problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlanFileProblem(PlanFileProblem.Reason.IO, path, e);
        }
    }
}
