package dk.koereplan.store.sqlite;

import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.file.LockOwner;
import dk.koereplan.store.sqlite.file.PlanLocation;
import dk.koereplan.store.sqlite.file.PrivateFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A plan that is being made, in the folder where it will lie, under a name that says which process makes it. One whose
/// process has ended is removed by whoever makes the next plan in the folder.
///
/// @param path the plan, as people will know it
/// @param file what it is called until it is whole
record UnfinishedPlan(Path path, Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedPlan.class);
    private static final String START = ".koereplan-new-";

    /// With its lock, its journal and what it was itself made from.
    private static final Pattern NAME = Pattern.compile(Pattern.quote(START) + "(\\d{1,18})-.*");

    static UnfinishedPlan beside(Path path, Supplier<String> ids) {
        Path real = PlanLocation.real(path);
        sweep(real.resolveSibling("."));
        String name = START + ProcessHandle.current().pid() + "-"
                + Integer.toHexString(ids.get().hashCode());
        return new UnfinishedPlan(path, real.resolveSibling(name));
    }

    /// Gives it its name.
    ///
    /// @throws PlanFileProblem when something has that name meanwhile
    void finish() throws PlanFileProblem {
        try {
            PrivateFiles.publishNew(file, PlanLocation.real(path));
        } catch (FileAlreadyExistsException e) {
            throw new PlanFileProblem(Reason.EXISTS, path, e);
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.NOT_WRITABLE, path, e);
        }
    }

    void remove() {
        delete(file);
    }

    private static void sweep(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(UnfinishedPlan::isLeft).forEach(UnfinishedPlan::delete);
        } catch (IOException e) {
            LOG.warn("A folder cannot be swept: {}", e.getClass().getName());
        }
    }

    private static boolean isLeft(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        try {
            return name.matches()
                    && LockOwner.hasEnded(
                            Long.parseLong(name.group(1)),
                            Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("An unfinished plan stays: {}", e.getClass().getName());
        }
    }
}
