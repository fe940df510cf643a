package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Appends transactions to the log.
record LogWriter(Database database) {
    private static final String TXN =
            "INSERT INTO txn (actor_id, seq, prev_hash, deps, hlc_ms, hlc_ctr, member_id, kind,"
                    + " intention, reason, app_version, schema_version, body_hash, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE = "INSERT INTO change (actor_id, seq, idx, entity_type, entity_id, field_group,"
            + " value, value_hash, preds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /// @return the transaction's hash
    String append(Txn txn) throws SQLException {
        List<String> valueHashes = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Change change : txn.body().changes()) {
            String value = Objects.requireNonNull(change.value(), "a new change has a value")
                    .canonical();
            values.add(value);
            valueHashes.add(Txn.sha256(value));
        }
        String bodyHash = txn.bodyHash(valueHashes);
        String hash = Txn.sha256(txn.prevHash() + bodyHash);
        database.run(
                TXN,
                txn.actor().value(),
                txn.seq(),
                txn.prevHash(),
                Json.write(txn.deps()),
                txn.hlc().millis(),
                txn.hlc().counter(),
                txn.member(),
                txn.body().kind().name(),
                txn.body().intention(),
                txn.body().reason(),
                txn.appVersion(),
                txn.schemaVersion(),
                bodyHash,
                hash);
        for (int i = 0; i < values.size(); i++) {
            Change change = txn.body().changes().get(i);
            FieldKey key = change.key();
            database.run(
                    CHANGE,
                    txn.actor().value(),
                    txn.seq(),
                    i,
                    key.kind(),
                    key.entity(),
                    key.group(),
                    values.get(i),
                    valueHashes.get(i),
                    Json.write(change.replaces()));
        }
        return hash;
    }
}
