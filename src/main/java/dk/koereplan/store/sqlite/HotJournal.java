package dk.koereplan.store.sqlite;

import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.connection.SqlProblems;
import dk.koereplan.store.sqlite.views.SchemaObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A journal that lies beside a plan: of a transaction that was cut off, or left there by another file. SQLite would
/// roll it back into the plan without asking, so it is tried on a copy first.
record HotJournal(Path plan, Path journal) {
    private static final Logger LOG = LoggerFactory.getLogger(HotJournal.class);

    static Optional<HotJournal> beside(Path plan) throws IOException {
        Path journal = plan.resolveSibling(plan.getFileName() + "-journal");
        return Files.exists(journal) && Files.size(journal) > 0
                ? Optional.of(new HotJournal(plan, journal))
                : Optional.empty();
    }

    /// @return whether the journal was another file's and now lies aside
    /// @throws PlanFileProblem when the plan is sound neither with the journal nor without it; nothing was touched
    boolean movedAside() throws PlanFileProblem, IOException {
        try {
            onCopy(true);
            return false;
        } catch (PlanFileProblem withIt) {
            try {
                onCopy(false);
            } catch (PlanFileProblem without) {
                throw new PlanFileProblem(
                        withIt.reason(), plan, withIt, withIt.arguments().toArray());
            }
            Files.move(
                    journal,
                    journal.resolveSibling(journal.getFileName() + ".aside"),
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        }
    }

    private void onCopy(boolean withJournal) throws PlanFileProblem, IOException {
        Path folder = copy(plan, withJournal);
        Path copy = folder.resolve(plan.getFileName());
        try (Database database = Database.open(copy)) {
            if (Header.require(copy).isOlder()) {
                SchemaObjects.touch(database.jooq());
                new Upgrade(plan, copy).onCopy(copy);
            } else {
                new Opening(database, new ArrayList<>()).check();
            }
        } catch (SQLException e) {
            throw SqlProblems.of(plan, e);
        } finally {
            delete(folder);
        }
    }

    /// A copy in a folder of its own, in which the journal can be rolled back.
    static Path copy(Path plan, boolean withJournal) throws IOException {
        Path folder = Files.createTempDirectory("koereplan");
        copyTo(folder, plan, withJournal);
        return folder;
    }

    /// When it fails, nothing of the plan stays there: the folder is deleted.
    static void copyTo(Path folder, Path plan, boolean withJournal) throws IOException {
        try {
            Files.copy(plan, folder.resolve(plan.getFileName()));
            Optional<HotJournal> beside = withJournal ? beside(plan) : Optional.empty();
            if (beside.isPresent()) {
                Path journal = beside.get().journal();
                Files.copy(journal, folder.resolve(journal.getFileName()));
            }
        } catch (IOException failed) {
            delete(folder);
            throw failed;
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("A temporary copy stays: {}", e.getClass().getName());
        }
    }
}
