package dk.koereplan.store.sqlite;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import dk.koereplan.merge.Arrival;
import dk.koereplan.merge.KnownLog;
import dk.koereplan.merge.Quarantined;
import dk.koereplan.merge.Waiting;
import dk.koereplan.store.KeptDrafts;
import dk.koereplan.store.PassingDrafts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.connection.SqlProblems;
import dk.koereplan.store.sqlite.derived.DerivedTables;
import dk.koereplan.store.sqlite.log.LogQueries;
import dk.koereplan.store.sqlite.log.LogWords;
import dk.koereplan.store.sqlite.log.LogWriter;
import dk.koereplan.store.sqlite.log.ReceivedRows;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open plan on SQLite. The snapshot is swapped only after a commit is durable.
final class SqlitePlanFile implements PlanFile {
    private static final Logger LOG = LoggerFactory.getLogger(SqlitePlanFile.class);

    private final Database database;
    private volatile Identity identity;
    private final List<PlanFileNotice> notices;
    private final Author author;
    private final Consumer<SqlitePlanFile> released;
    private boolean closed;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final JsonReader json = new JsonReader(JsonLimits.LOG);
    private final KeptDrafts drafts;
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
            Consumer<SqlitePlanFile> released) {
        this.database = database;
        this.identity = identity;
        this.notices = List.copyOf(notices);
        this.author = author;
        this.released = released;
        this.drafts = database.readOnly()
                ? new PassingDrafts(author.clock())
                : new SqliteDrafts(database, this::exclusively, author.clock());
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
        return state.tails()
                .next(actor(), author.clock().millis(), member, author.appVersion(), Migrations.VERSION, changes);
    }

    @Override
    public void commit(Txn txn, Roadmap after) throws PlanFileProblem {
        exclusively(() -> {
            requireWritable();
            state.tails().requireNext(txn, actor());
            write(identity, List.of(txn), after, () -> {});
            return null;
        });
    }

    @Override
    public Arrival receive(Collection<Txn> arrived) throws PlanFileProblem {
        return exclusively(() -> {
            requireWritable();
            ReceivedRows rows = new ReceivedRows(database.jooq(), json);
            List<Txn> waits = rows.waiting();
            List<Quarantined> aside = rows.quarantine();
            Here here = new Here(state.tails(), log());
            Arrival arrival = Arrival.at(here, actor(), waits, aside, arrived);
            boolean nothing = arrival.accepted().isEmpty()
                    && !arrival.twin()
                    && arrival.quarantine().equals(aside)
                    && arrival.waiting().stream().map(Waiting::txn).toList().equals(waits);
            if (!nothing) {
                rows.requireReadable(arrival.accepted());
                Roadmap after = roadmap().plus(arrival.accepted());
                long now = author.clock().millis();
                Identity next = arrival.twin() ? identity.successor() : identity;
                write(
                        next,
                        arrival.accepted(),
                        after,
                        () -> new ReceivedRows(database.jooq(), json).keep(arrival, now));
            }
            return arrival;
        });
    }

    /// Writes transactions, and what else belongs to them, as a whole or not at all.
    private void write(Identity by, List<Txn> txns, Roadmap after, Runnable more) throws SQLException {
        State before = state;
        LogEnd[] tails = {before.tails()};
        database.transaction(() -> {
            by.write(database);
            LogWords words = LogWords.read(database.jooq());
            LogWriter writer = new LogWriter(database.jooq(), words);
            for (Txn txn : txns) {
                tails[0] = tails[0].plus(txn, writer.append(txn));
            }
            new DerivedTables(database).write(txns, before.roadmap(), after, words);
            more.run();
        });
        by.settle();
        identity = by;
        state = new State(after, tails[0]);
    }

    /// The file's log, for what arrives.
    private record Here(LogEnd end, LogQueries log) implements KnownLog {
        @Override
        public VersionVector vector() {
            return end.vector();
        }

        @Override
        public boolean has(Txn txn) {
            return log.hash(txn.actor(), txn.seq()).equals(txn.hash());
        }

        @Override
        public String lastHash(ActorId author) {
            return end.hashOf(author);
        }
    }

    @Override
    public VersionVector vector() {
        return state.tails().vector();
    }

    @Override
    public List<Waiting> waiting() throws PlanFileProblem {
        return reading(() -> Waiting.all(new ReceivedRows(database.jooq(), json).waiting(), vector()));
    }

    @Override
    public List<Quarantined> quarantine() throws PlanFileProblem {
        return reading(() -> new ReceivedRows(database.jooq(), json).quarantine());
    }

    @Override
    public Optional<Change> change(ChangeId id) throws PlanFileProblem {
        return reading(() -> log().change(id));
    }

    @Override
    public Optional<Txn> txn(ActorId actor, long seq) throws PlanFileProblem {
        return reading(() -> log().txn(actor, seq));
    }

    @Override
    public List<Txn> log(int offset, int limit) throws PlanFileProblem {
        return reading(() -> log().newest(offset, limit));
    }

    @Override
    public List<Txn> log(VersionVector place, int offset, int limit) throws PlanFileProblem {
        return reading(() -> log().newest(place, offset, limit));
    }

    @Override
    public List<Txn> between(VersionVector from, VersionVector to) throws PlanFileProblem {
        return reading(() -> log().between(from, to));
    }

    @Override
    public VersionVector placeAt(Instant moment) throws PlanFileProblem {
        return reading(() -> log().placeAt(moment));
    }

    @Override
    public KeptDrafts drafts() {
        return drafts;
    }

    @Override
    public List<Head> changesOf(Collection<String> records) throws PlanFileProblem {
        return reading(() -> log().changesOf(records));
    }

    /// On a connection of its own, so that edits need not wait.
    @Override
    public List<PlanFileNotice> check() throws PlanFileProblem {
        State now = exclusively(() -> {
            database.reading(() -> "");
            return state;
        });
        try (Database reader = Database.openReadOnly(database.file(), path())) {
            return new FullCheck(reader, now.roadmap(), now.tails()).run();
        } catch (SQLException e) {
            throw SqlProblems.of(path(), e);
        } catch (DataAccessException e) {
            throw SqlProblems.of(path(), e);
        }
    }

    private void requireWritable() throws PlanFileProblem {
        if (readOnly()) {
            throw new PlanFileProblem(Reason.READ_ONLY, path());
        }
    }

    private <T> T reading(Database.Reading<T> reading) throws PlanFileProblem {
        return exclusively(() -> database.reading(reading));
    }

    private LogQueries log() {
        return new LogQueries(database.jooq(), json);
    }

    /// Reading or writing that SQLite may refuse.
    @FunctionalInterface
    interface Access<T extends @org.jspecify.annotations.Nullable Object> {
        T run() throws SQLException, PlanFileProblem;
    }

    private <T extends @org.jspecify.annotations.Nullable Object> T exclusively(Access<T> access)
            throws PlanFileProblem {
        oneAtATime.lock();
        try {
            if (closed) {
                throw new PlanFileProblem(Reason.CLOSED, path());
            }
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
            released.accept(this);
        }
    }
}
