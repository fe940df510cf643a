package dk.koereplan.store.sqlite;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open plan on SQLite. The snapshot is swapped only after a commit is durable.
final class SqlitePlanFile implements PlanFile {
    private static final Logger LOG = LoggerFactory.getLogger(SqlitePlanFile.class);

    private final Database database;
    private final Identity identity;
    private final List<PlanFileNotice> notices;
    private final Author author;
    private final Runnable released;
    private boolean closed;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final JsonReader json = new JsonReader(JsonLimits.LOG);
    private volatile State state;

    /// What is committed.
    private record State(Roadmap roadmap, LogEnd tails) {}

    /// What every transaction of this session bears.
    record Author(Clock clock, String appVersion) {}

    SqlitePlanFile(
            Database database,
            Opening.Passed passed,
            Identity identity,
            List<PlanFileNotice> notices,
            Author author,
            Runnable released) {
        this.database = database;
        this.identity = identity;
        this.notices = List.copyOf(notices);
        this.author = author;
        this.released = released;
        this.state = new State(passed.roadmap(), passed.tails());
    }

    @Override
    public Path path() {
        return database.path();
    }

    @Override
    public boolean readOnly() {
        return database.readOnly();
    }

    @Override
    public ActorId actor() {
        return identity.actor();
    }

    @Override
    public Roadmap roadmap() {
        return state.roadmap();
    }

    @Override
    public List<PlanFileNotice> notices() {
        return notices;
    }

    @Override
    public Txn prepare(ChangeSet changes, String member) {
        LogEnd tails = state.tails();
        return new Txn(
                actor(),
                tails.vector().of(actor()) + 1,
                tails.hashOf(actor()),
                tails.vector(),
                tails.newest().next(author.clock().millis()),
                member,
                author.appVersion(),
                Migrations.VERSION,
                changes);
    }

    @Override
    public void commit(Txn txn, Roadmap after) throws PlanFileProblem {
        if (readOnly()) {
            throw new PlanFileProblem(Reason.READ_ONLY, path());
        }
        LogEnd tails = state.tails();
        if (!txn.actor().equals(actor()) || !tails.continuedBy(txn)) {
            throw new IllegalArgumentException(txn.changeId(0) + " does not continue this copy's log");
        }
        String[] hash = new String[1];
        Roadmap before = roadmap();
        exclusively(() -> {
            database.transaction(() -> {
                identity.write(database);
                LogWords words = LogWords.read(database.jooq());
                hash[0] = new LogWriter(database.jooq(), words).append(txn);
                new DerivedTables(database).write(List.of(txn), before, after, words);
            });
            return null;
        });
        identity.settle();
        state = new State(after, tails.plus(txn, hash[0]));
    }

    @Override
    public Optional<Change> change(ChangeId id) throws PlanFileProblem {
        return exclusively(() -> log().change(id));
    }

    @Override
    public Optional<Txn> txn(ActorId actor, long seq) throws PlanFileProblem {
        return exclusively(() -> log().txn(actor, seq));
    }

    @Override
    public List<Txn> log(int offset, int limit) throws PlanFileProblem {
        return exclusively(() -> log().newest(offset, limit));
    }

    @Override
    public List<PlanFileNotice> check() throws PlanFileProblem {
        return exclusively(() -> new FullCheck(database).run());
    }

    private LogQueries log() {
        return new LogQueries(database.jooq(), json);
    }

    /// Reading or writing that SQLite may refuse.
    @FunctionalInterface
    private interface Access<T extends @org.jspecify.annotations.Nullable Object> {
        T run() throws SQLException;
    }

    private <T extends @org.jspecify.annotations.Nullable Object> T exclusively(Access<T> access)
            throws PlanFileProblem {
        oneAtATime.lock();
        try {
            return access.run();
        } catch (SQLException e) {
            throw SqlProblems.of(path(), e);
        } catch (DataAccessException e) {
            throw SqlProblems.of(path(), e);
        } catch (InvalidValue e) {
            throw new PlanFileProblem(Reason.CHAIN, path(), e, "?", 0);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() {
        oneAtATime.lock();
        try {
            if (!closed) {
                closed = true;
                release();
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private void release() {
        try {
            database.close();
        } catch (SQLException e) {
            LOG.warn("Closing the plan failed: code {}", e.getErrorCode());
        } finally {
            released.run();
        }
    }
}
