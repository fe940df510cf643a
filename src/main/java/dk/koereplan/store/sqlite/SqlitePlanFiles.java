package dk.koereplan.store.sqlite;

import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.PlanFiles;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.connection.SqlProblems;
import dk.koereplan.store.sqlite.file.LockOwner;
import dk.koereplan.store.sqlite.file.PlanLocation;
import dk.koereplan.store.sqlite.file.PlanLock;
import dk.koereplan.store.sqlite.file.PrivateFiles;
import dk.koereplan.store.sqlite.views.SchemaObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/// Plan files on the local disk. Make one for the whole process: it knows which plans the process has open.
public final class SqlitePlanFiles implements PlanFiles {
    private static final int ATTEMPTS = 3;

    /// How often, and how long between, the end of the process waits for what is being opened or written.
    private static final int PATIENCE = 150;

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final SqlitePlanFile.Author author;
    private final Clock clock;
    private final Supplier<String> ids;
    private final Installation installation;
    private final Set<Path> open = ConcurrentHashMap.newKeySet();
    private final Set<SqlitePlanFile> files = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    /// @param ids new random identities, such as UUIDs
    /// @param appVersion as the log shows it
    public SqlitePlanFiles(Clock clock, Supplier<String> ids, String appVersion, Installation installation) {
        this.author = new SqlitePlanFile.Author(clock, appVersion);
        this.clock = clock;
        this.ids = ids;
        this.installation = installation;
    }

    @Override
    public void create(Path path, Beginning beginning) throws PlanFileProblem {
        requireFree(path, PlanLocation.real(path));
        UnfinishedPlan unfinished = UnfinishedPlan.beside(path, ids);
        try {
            try (PlanFile file = create(unfinished.file())) {
                beginning.write(file);
            }
            unfinished.finish();
        } catch (PlanFileProblem e) {
            throw e.path().equals(unfinished.file()) ? e.at(path) : e;
        } finally {
            unfinished.remove();
        }
    }

    private static void requireFree(Path path, Path real) throws PlanFileProblem {
        if (Files.exists(real)) {
            throw new PlanFileProblem(Reason.EXISTS, path);
        }
    }

    @Override
    public PlanFile create(Path path) throws PlanFileProblem {
        PlanLocation.requireLocal(path);
        Path real = PlanLocation.real(path);
        try {
            PrivateFiles.createFolder(real.resolveSibling("."));
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.NOT_WRITABLE, path, e);
        }
        PlanLock lock = locked(path, real);
        return held(real, lock, () -> {
            new NewPlan(path, real, ids).write();
            return opened(path, lock);
        });
    }

    /// Opens what has been locked. Whatever ends it, an Error too, leaves no lock.
    private PlanFile held(Path real, PlanLock lock, WithLock work) throws PlanFileProblem {
        boolean open = false;
        try {
            PlanFile file = work.open();
            open = true;
            return file;
        } finally {
            if (!open) {
                release(real, lock);
            }
        }
    }

    @FunctionalInterface
    private interface WithLock {
        PlanFile open() throws PlanFileProblem;
    }

    private PlanLock locked(Path path, Path real) throws PlanFileProblem {
        requireFree(path, real);
        try {
            return lock(path, real);
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.NOT_WRITABLE, path, e);
        }
    }

    @Override
    public PlanFile open(Path path) throws PlanFileProblem {
        Header.require(path);
        PlanLocation.requireLocal(path);
        Path real = PlanLocation.real(path);
        if (!PlanLocation.writable(real)) {
            return openReadOnly(path, PlanFileNotice.of("readOnly"));
        }
        PlanLock lock;
        try {
            lock = lock(path, real);
        } catch (IOException e) {
            return openReadOnly(path, PlanFileNotice.of("readOnly"));
        }
        return held(real, lock, () -> opened(path, lock));
    }

    private PlanLock lock(Path path, Path real) throws PlanFileProblem, IOException {
        if (!open.add(real)) {
            LockOwner self = LockOwner.here(clock);
            throw new PlanFileProblem(Reason.IN_USE, path, self.user(), self.host(), self.since(), self.pid());
        }
        boolean taken = false;
        try {
            PlanLock lock = PlanLock.take(real, clock);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                open.remove(real);
            }
        }
    }

    private void release(Path real, PlanLock lock) {
        lock.close();
        open.remove(real);
    }

    private PlanFile opened(Path path, PlanLock lock) throws PlanFileProblem {
        Path real = PlanLocation.real(path);
        List<PlanFileNotice> notices = new ArrayList<>();
        LockOwner left = lock.left();
        if (left != null) {
            notices.add(PlanFileNotice.of("lock.takenOver", left.user(), left.host(), left.since()));
        }
        try {
            Optional<HotJournal> journal = HotJournal.beside(real);
            if (journal.isPresent() && journal.get().movedAside()) {
                notices.add(PlanFileNotice.of("journal.aside"));
            }
            if (Header.require(path).isOlder()) {
                rollBack(real);
                Path backup = new Upgrade(path, real).run();
                notices.add(PlanFileNotice.of("upgraded", backup.getFileName()));
            }
            return checked(Database.open(real), notices, () -> release(real, lock));
        } catch (SQLException e) {
            throw SqlProblems.of(path, e);
        } catch (DataAccessException e) {
            throw SqlProblems.of(path, e);
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.IO, path, e);
        }
    }

    @Override
    public PlanFile openReadOnly(Path path) throws PlanFileProblem {
        Header.require(path);
        return openReadOnly(path, new PlanFileNotice[0]);
    }

    @Override
    public boolean isPlan(Path path) {
        return Header.isPlan(path);
    }

    @Override
    public void end() {
        ended = true;
        for (int i = 0; i < PATIENCE && !(open.isEmpty() && files.isEmpty()); i++) {
            files.forEach(SqlitePlanFile::close);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// One that was being opened while the process was told to end.
    private void requireGoingOn(SqlitePlanFile file) throws PlanFileProblem {
        if (ended) {
            file.close();
            throw new PlanFileProblem(Reason.CLOSED, file.path());
        }
    }

    private PlanFile openReadOnly(Path path, PlanFileNotice... notices) throws PlanFileProblem {
        for (int attempt = 1; ; attempt++) {
            try {
                return openOnce(path, notices);
            } catch (PlanFileProblem e) {
                if (e.reason() != Reason.READ_ONLY) {
                    throw e;
                }
                // the journal of one who is writing looks for a moment like one that was left
                if (attempt == ATTEMPTS) {
                    return rolledBack(PlanLocation.real(path), e);
                }
            }
        }
    }

    private PlanFile openOnce(Path path, PlanFileNotice... notices) throws PlanFileProblem {
        Path real = PlanLocation.real(path);
        List<PlanFileNotice> found = new ArrayList<>(List.of(notices));
        try {
            if (Header.require(path).isOlder()) {
                return openCopy(real, found);
            }
            return checked(Database.openReadOnly(real), found, () -> {});
        } catch (SQLException e) {
            throw SqlProblems.of(path, e);
        } catch (DataAccessException e) {
            throw SqlProblems.of(path, e);
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.IO, real, e);
        }
    }

    private PlanFile rolledBack(Path real, PlanFileProblem hot) throws PlanFileProblem {
        try {
            if (HotJournal.beside(real).isEmpty()) {
                throw hot;
            }
            return openCopy(real, new ArrayList<>(List.of(PlanFileNotice.of("journal.rolledBack"))));
        } catch (SQLException e) {
            throw SqlProblems.of(real, e);
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.IO, real, e);
        }
    }

    /// A reader may neither roll a journal back nor bring a plan up to date, so it reads a copy in which that is done.
    private PlanFile openCopy(Path real, List<PlanFileNotice> notices)
            throws PlanFileProblem, SQLException, IOException {
        Path folder = HotJournal.copy(real, true);
        boolean open = false;
        try {
            Path copy = folder.resolve(real.getFileName());
            rollBack(copy);
            if (Header.require(copy).isOlder()) {
                new Upgrade(real, copy).onCopy(copy);
            }
            PlanFile file = checked(Database.openReadOnly(copy, real), notices, () -> HotJournal.delete(folder));
            open = true;
            return file;
        } finally {
            if (!open) {
                HotJournal.delete(folder);
            }
        }
    }

    /// SQLite does it when the file is first read.
    private static void rollBack(Path plan) throws SQLException {
        try (Database database = Database.open(plan)) {
            SchemaObjects.touch(database.jooq());
        }
    }

    private PlanFile checked(Database database, List<PlanFileNotice> notices, Runnable released)
            throws PlanFileProblem, SQLException {
        boolean passed = false;
        try {
            Opening.Passed plan = new Opening(database, notices).check();
            Identity identity = Identity.of(database, installation, ids);
            passed = true;
            SqlitePlanFile file = new SqlitePlanFile(database, plan, identity, notices, author, closed -> {
                files.remove(closed);
                released.run();
            });
            files.add(file);
            requireGoingOn(file);
            return file;
        } finally {
            if (!passed) {
                database.close();
            }
        }
    }
}
