package dk.koereplan.store.sqlite.log;

import static dk.koereplan.store.sqlite.generated.Tables.CHANGE;
import static dk.koereplan.store.sqlite.generated.Tables.TXN;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.change.Sha256;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import dk.koereplan.store.sqlite.connection.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads the whole log in the order of its chains, as far as it reached when the reader was made. A log only grows, so
/// its rows are read in slices afterwards, and between them others may write. While one thread reads rows, others check
/// their hashes.
public final class LogReader {
    private static final int BATCH = 1000;

    /// Transactions that are read at once; a commit waits for as long.
    private static final int SLICE = 10_000;

    private static final byte[] NOTHING = {};

    /// Read by number: a hundred thousand rows come faster from the driver than as jOOQ's records.
    private static final List<Field<?>> TXN_COLUMNS = List.of(
            TXN.SEQ,
            TXN.DEPS,
            TXN.HLC_MS,
            TXN.HLC_CTR,
            TXN.MEMBER,
            TXN.KIND,
            TXN.INTENTION,
            TXN.REASON,
            TXN.APP_VERSION,
            TXN.SCHEMA_VERSION,
            TXN.HASH);

    private static final List<Field<?>> CHANGE_COLUMNS = List.of(
            CHANGE.SEQ, CHANGE.IDX, CHANGE.KIND, StoredIds.COLUMN, CHANGE.FIELD_GROUP, CHANGE.VALUE, CHANGE.PREDS);

    private final Database database;
    private @Nullable JsonReader json = new JsonReader(JsonLimits.LOG);
    private final LogWords words;
    private final SortedMap<ActorId, Chain> chains;
    private final List<ForkJoinTask<Verified>> running = new ArrayList<>();
    private LogEnd tails = LogEnd.NONE;
    private @Nullable BrokenChain gap;

    /// Within a reading that knows what else belongs to the same moment.
    public LogReader(Database database) {
        this.database = database;
        this.words = LogWords.read(database.jooq());
        this.chains = chains();
    }

    /// @param number of the author's word
    /// @param last the number of the newest transaction
    private record Chain(long number, long last) {}

    /// A log whose every hash fits.
    public record Log(List<Txn> txns, LogEnd tails) {}

    /// A batch of transactions up to the first broken one.
    private record Verified(List<Txn> txns, @Nullable BrokenChain broken) {}

    public Log read() throws SQLException, BrokenChain {
        fetch();
        return verified();
    }

    /// Reads the rows, on the caller's thread, while others begin to check them.
    public void fetch() throws SQLException {
        for (Map.Entry<ActorId, Chain> chain : chains.entrySet()) {
            gap = readChain(chain.getKey(), chain.getValue());
            if (gap != null) {
                break;
            }
        }
    }

    /// Waits until all that was fetched is checked, and helps: the newest batch first, which no other thread has begun.
    public Log verified() throws BrokenChain {
        running.reversed().forEach(ForkJoinTask::quietlyJoin);
        List<Txn> txns = new ArrayList<>();
        for (ForkJoinTask<Verified> task : running) {
            Verified verified = task.join();
            txns.addAll(verified.txns());
            if (verified.broken() != null) {
                throw verified.broken();
            }
        }
        if (gap != null) {
            throw gap;
        }
        return new Log(txns, tails);
    }

    /// The end of the log, for somebody who knows what it holds: every hash is checked, and no value is read.
    public LogEnd hashes() throws SQLException, BrokenChain {
        json = null;
        return read().tails();
    }

    public LogWords words() {
        return words;
    }

    private SortedMap<ActorId, Chain> chains() {
        SortedMap<ActorId, Chain> found = new TreeMap<>();
        Long number = nextActor(Long.MIN_VALUE);
        while (number != null) {
            long last = Math.max(
                    newest(TXN, TXN.SEQ, TXN.ACTOR.eq(number)), newest(CHANGE, CHANGE.SEQ, CHANGE.ACTOR.eq(number)));
            found.put(words.actor(number), new Chain(number, last));
            number = nextActor(number);
        }
        return found;
    }

    /// One look into each table's index; to list the authors of all rows would read all rows.
    private @Nullable Long nextActor(long number) {
        Long txn = least(TXN, TXN.ACTOR, TXN.ACTOR.gt(number));
        Long change = least(CHANGE, CHANGE.ACTOR, CHANGE.ACTOR.gt(number));
        return txn == null || (change != null && change < txn) ? change : txn;
    }

    private @Nullable Long least(Table<?> table, Field<Long> field, Condition where) {
        return database.jooq()
                .select(DSL.min(field))
                .from(table)
                .where(where)
                .fetchSingle()
                .value1();
    }

    private long newest(Table<?> table, Field<Long> field, Condition where) {
        return Objects.requireNonNullElse(
                database.jooq()
                        .select(DSL.max(field))
                        .from(table)
                        .where(where)
                        .fetchSingle()
                        .value1(),
                0L);
    }

    /// @return where the chain has a gap; null when it has none
    private @Nullable BrokenChain readChain(ActorId actor, Chain chain) throws SQLException {
        DSLContext jooq = database.jooq();
        Reach reach = new Reach();
        for (long from = 0; reach.gap == null && from < chain.last(); from += SLICE) {
            long to = Math.min(from + SLICE, chain.last());
            PreparedStatement txns = database.prepared(jooq.select(TXN_COLUMNS)
                    .from(TXN)
                    .where(TXN.ACTOR.eq(chain.number()).and(TXN.SEQ.gt(from)).and(TXN.SEQ.le(to)))
                    .orderBy(TXN.SEQ));
            PreparedStatement changes = database.prepared(jooq.select(CHANGE_COLUMNS)
                    .from(CHANGE)
                    .where(CHANGE.ACTOR
                            .eq(chain.number())
                            .and(CHANGE.SEQ.gt(from))
                            .and(CHANGE.SEQ.le(to)))
                    .orderBy(CHANGE.SEQ, CHANGE.IDX));
            for (PreparedStatement statement : List.of(txns, changes)) {
                statement.setLong(1, chain.number());
                statement.setLong(2, from);
                statement.setLong(3, to);
            }
            try (ResultSet t = txns.executeQuery();
                    ResultSet c = changes.executeQuery()) {
                readSlice(actor, reach, t, c);
            }
        }
        RawTxn last = reach.last;
        if (reach.gap == null && last != null) {
            tails = tails.plus(actor, last.seq(), last.hash(), tails.newest());
        }
        return reach.gap;
    }

    /// How far a chain was read.
    private static final class Reach {
        private @Nullable RawTxn last;
        private @Nullable BrokenChain gap;
    }

    private void readSlice(ActorId actor, Reach reach, ResultSet t, ResultSet c) throws SQLException {
        List<RawTxn> batch = new ArrayList<>(BATCH);
        boolean more = c.next();
        while (reach.gap == null && t.next()) {
            RawTxn txn = txn(actor, reach.last, t);
            reach.gap = gapBetween(reach.last, txn);
            while (more && c.getLong(1) == txn.seq()) {
                txn.changes().add(change(c));
                more = c.next();
            }
            reach.last = txn;
            batch.add(txn);
            if (batch.size() == BATCH) {
                verify(batch);
                batch = new ArrayList<>(BATCH);
            }
        }
        if (reach.gap != null) {
            batch.removeLast();
        }
        verify(batch);
        if (reach.gap == null && more) {
            reach.gap = new BrokenChain(actor, c.getLong(1), "is missing, its changes are not");
        }
    }

    private @Nullable BrokenChain gapBetween(@Nullable RawTxn last, RawTxn txn) {
        long expected = last == null ? 1 : last.seq() + 1;
        if (txn.seq() != expected) {
            return new BrokenChain(txn.actor(), expected, "is missing");
        }
        if (txn.hlc().compareTo(tails.newest()) > 0) {
            tails = new LogEnd(tails.vector(), tails.hashes(), txn.hlc());
        }
        return null;
    }

    private RawTxn txn(ActorId actor, @Nullable RawTxn last, ResultSet t) throws SQLException {
        return new RawTxn(
                actor,
                t.getLong(1),
                last == null ? "" : last.hash(),
                text(t, 2),
                new Hlc(t.getLong(3), t.getInt(4)),
                words.text(t.getLong(5)),
                words.text(t.getLong(6)),
                words.text(t.getLong(7)),
                text(t, 8),
                words.text(t.getLong(9)),
                t.getInt(10),
                HexFormat.of().formatHex(Objects.requireNonNullElse(t.getBytes(11), NOTHING)),
                new ArrayList<>(2));
    }

    private RawTxn.RawChange change(ResultSet c) throws SQLException {
        FieldKey key = new FieldKey(words.text(c.getLong(3)), StoredIds.read(c.getObject(4)), words.text(c.getLong(5)));
        return new RawTxn.RawChange(c.getInt(2), key, c.getBytes(6), text(c, 7));
    }

    /// A damaged row may lack what its table demands; the hashes will tell.
    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private void verify(List<RawTxn> batch) {
        running.add(ForkJoinPool.commonPool().submit(() -> verified(batch)));
    }

    private Verified verified(List<RawTxn> batch) {
        List<Txn> txns = new ArrayList<>(batch.size());
        Sha256 sha = new Sha256();
        for (RawTxn raw : batch) {
            try {
                txns.add(raw.verified(json, words, sha));
            } catch (BrokenChain e) {
                return new Verified(txns, e);
            }
        }
        batch.clear();
        return new Verified(txns, null);
    }
}
