package dk.koereplan.store.sqlite;

import static dk.koereplan.store.sqlite.generated.Tables.CHANGE;
import static dk.koereplan.store.sqlite.generated.Tables.TXN;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
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
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Reads the whole log in the order of its chains. While one thread reads rows, others check their hashes.
final class LogReader {
    private static final int BATCH = 1000;
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
    private final JsonReader json = new JsonReader(JsonLimits.LOG);
    private final LogWords words;
    private final List<ForkJoinTask<Verified>> running = new ArrayList<>();
    private LogEnd tails = LogEnd.NONE;

    LogReader(Database database) {
        this.database = database;
        this.words = LogWords.read(database.jooq());
    }

    /// A log whose every hash fits.
    record Log(List<Txn> txns, LogEnd tails) {}

    /// A batch of transactions up to the first broken one.
    private record Verified(List<Txn> txns, @Nullable BrokenChain broken) {}

    Log read() throws SQLException, BrokenChain {
        BrokenChain gap = null;
        for (Map.Entry<ActorId, Long> actor : actors().entrySet()) {
            gap = readChain(actor.getKey(), actor.getValue());
            if (gap != null) {
                break;
            }
        }
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

    private SortedMap<ActorId, Long> actors() {
        SortedMap<ActorId, Long> actors = new TreeMap<>();
        DSLContext jooq = database.jooq();
        jooq.select(TXN.ACTOR)
                .from(TXN)
                .union(jooq.select(CHANGE.ACTOR).from(CHANGE))
                .fetch(TXN.ACTOR)
                .forEach(number -> actors.put(words.actor(number), number));
        return actors;
    }

    /// @return where the chain has a gap; null when it has none
    private @Nullable BrokenChain readChain(ActorId actor, long number) throws SQLException {
        DSLContext jooq = database.jooq();
        PreparedStatement txns = database.prepared(
                jooq.select(TXN_COLUMNS).from(TXN).where(TXN.ACTOR.eq(number)).orderBy(TXN.SEQ));
        PreparedStatement changes = database.prepared(jooq.select(CHANGE_COLUMNS)
                .from(CHANGE)
                .where(CHANGE.ACTOR.eq(number))
                .orderBy(CHANGE.SEQ, CHANGE.IDX));
        txns.setLong(1, number);
        changes.setLong(1, number);
        try (ResultSet t = txns.executeQuery();
                ResultSet c = changes.executeQuery()) {
            return readChain(actor, t, c);
        }
    }

    private @Nullable BrokenChain readChain(ActorId actor, ResultSet t, ResultSet c) throws SQLException {
        List<RawTxn> batch = new ArrayList<>(BATCH);
        RawTxn last = null;
        BrokenChain gap = null;
        boolean more = c.next();
        while (gap == null && t.next()) {
            RawTxn txn = txn(actor, last, t);
            gap = gapBetween(last, txn);
            while (more && c.getLong(1) == txn.seq()) {
                txn.changes().add(change(c));
                more = c.next();
            }
            last = txn;
            batch.add(txn);
            if (batch.size() == BATCH) {
                verify(batch);
                batch = new ArrayList<>(BATCH);
            }
        }
        if (gap != null) {
            batch.removeLast();
        }
        verify(batch);
        if (gap == null && more) {
            return new BrokenChain(actor, c.getLong(1), "is missing, its changes are not");
        }
        if (gap == null && last != null) {
            tails = tails.plus(actor, last.seq(), last.hash(), tails.newest());
        }
        return gap;
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
        return new RawTxn.RawChange(c.getInt(2), key, c.getString(6), text(c, 7));
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
        for (RawTxn raw : batch) {
            try {
                txns.add(raw.verified(json, words));
            } catch (BrokenChain e) {
                return new Verified(txns, e);
            }
        }
        batch.clear();
        return new Verified(txns, null);
    }
}
