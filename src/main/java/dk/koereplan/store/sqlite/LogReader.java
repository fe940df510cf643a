package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/// Reads the whole log in the order of its chains. While one thread reads rows, others check their hashes.
final class LogReader {
    private static final int BATCH = 1000;
    private static final String ACTORS = "SELECT actor_id FROM txn UNION SELECT actor_id FROM change ORDER BY actor_id";
    private static final String TXNS =
            "SELECT seq, prev_hash, deps, hlc_ms, hlc_ctr, member_id, kind, intention, reason,"
                    + " app_version, schema_version, body_hash, hash FROM txn WHERE actor_id = ? ORDER BY seq";
    private static final String CHANGES =
            "SELECT seq, idx, entity_type, entity_id, field_group, value, value_hash, preds"
                    + " FROM change WHERE actor_id = ? ORDER BY seq, idx";

    private final Database database;
    private final Json json = new Json();
    private final Map<String, String> names = new HashMap<>();
    private final List<ForkJoinTask<Verified>> running = new ArrayList<>();
    private LogEnd tails = LogEnd.NONE;

    LogReader(Database database) {
        this.database = database;
    }

    /// A log whose every hash fits.
    record Log(List<Txn> txns, LogEnd tails) {}

    /// A batch of transactions up to the first broken one.
    private record Verified(List<Txn> txns, @Nullable BrokenChain broken) {}

    Log read() throws SQLException, BrokenChain {
        BrokenChain gap = null;
        for (String actor : database.texts(ACTORS)) {
            gap = readChain(new ActorId(actor == null || actor.isBlank() ? "?" : actor));
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

    /// @return where the chain has a gap; null when it has none
    private @Nullable BrokenChain readChain(ActorId actor) throws SQLException {
        PreparedStatement txns = database.prepared(TXNS);
        PreparedStatement changes = database.prepared(CHANGES);
        txns.setString(1, actor.value());
        changes.setString(1, actor.value());
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
            RawTxn txn = txn(actor, t);
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
        if (!txn.prevHash().equals(last == null ? "" : last.hash())) {
            return new BrokenChain(txn.actor(), txn.seq(), "does not follow");
        }
        if (txn.hlc().compareTo(tails.newest()) > 0) {
            tails = new LogEnd(tails.vector(), tails.hashes(), txn.hlc());
        }
        return null;
    }

    private static RawTxn txn(ActorId actor, ResultSet t) throws SQLException {
        return new RawTxn(
                actor,
                t.getLong(1),
                text(t, 2),
                text(t, 3),
                new Hlc(t.getLong(4), t.getInt(5)),
                text(t, 6),
                text(t, 7),
                text(t, 8),
                text(t, 9),
                text(t, 10),
                t.getInt(11),
                text(t, 12),
                text(t, 13),
                new ArrayList<>(2));
    }

    private RawTxn.RawChange change(ResultSet c) throws SQLException {
        FieldKey key = new FieldKey(shared(text(c, 3)), text(c, 4), shared(text(c, 5)));
        return new RawTxn.RawChange(c.getInt(2), key, text(c, 6), text(c, 7), text(c, 8));
    }

    /// A damaged row may lack what its table demands; the hashes will tell.
    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /// Kinds and groups are few, and every change has one of each.
    private String shared(String name) {
        return names.computeIfAbsent(name, n -> n);
    }

    private void verify(List<RawTxn> batch) {
        running.add(ForkJoinPool.commonPool().submit(() -> verified(batch)));
    }

    private Verified verified(List<RawTxn> batch) {
        List<Txn> txns = new ArrayList<>(batch.size());
        for (RawTxn raw : batch) {
            try {
                txns.add(raw.verified(json));
            } catch (BrokenChain e) {
                return new Verified(txns, e);
            }
        }
        batch.clear();
        return new Verified(txns, null);
    }
}
