package dk.koereplan.store.sqlite.log;

import static dk.koereplan.store.sqlite.generated.Tables.CHANGE;
import static dk.koereplan.store.sqlite.generated.Tables.TXN;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.Sha256;
import dk.koereplan.domain.change.Txn;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;

/// Appends transactions to the log, within one transaction of the database.
public record LogWriter(DSLContext jooq, LogWords words) {
    public LogWriter(DSLContext jooq) {
        this(jooq, LogWords.read(jooq));
    }

    /// @return the transaction's hash
    public String append(Txn txn) {
        List<String> values = new ArrayList<>();
        for (Change change : txn.body().changes()) {
            values.add(Objects.requireNonNull(change.value(), "a new change has a value")
                    .canonical());
        }
        Sha256 sha = new Sha256();
        String bodyHash = txn.bodyHash(sha, values.stream().map(sha::of).toList());
        String hash = sha.of(txn.prevHash() + bodyHash);
        long actor = words.number(txn.actor().value());
        jooq.insertInto(TXN)
                .set(TXN.ACTOR, actor)
                .set(TXN.SEQ, txn.seq())
                .set(TXN.DEPS, words.write(txn.deps()))
                .set(TXN.HLC_MS, txn.hlc().millis())
                .set(TXN.HLC_CTR, (long) txn.hlc().counter())
                .set(TXN.MEMBER, words.number(txn.member()))
                .set(TXN.KIND, words.number(txn.body().kind().name()))
                .set(TXN.INTENTION, words.number(txn.body().intention()))
                .set(TXN.REASON, txn.body().reason())
                .set(TXN.APP_VERSION, words.number(txn.appVersion()))
                .set(TXN.SCHEMA_VERSION, (long) txn.schemaVersion())
                .set(TXN.HASH, HexFormat.of().parseHex(hash))
                .execute();
        for (int i = 0; i < values.size(); i++) {
            append(actor, txn.seq(), i, txn.body().changes().get(i), values.get(i));
        }
        return hash;
    }

    private void append(long actor, long seq, int index, Change change, String value) {
        jooq.insertInto(CHANGE)
                .columns(
                        CHANGE.ACTOR,
                        CHANGE.SEQ,
                        CHANGE.IDX,
                        CHANGE.KIND,
                        StoredIds.COLUMN,
                        CHANGE.FIELD_GROUP,
                        CHANGE.VALUE,
                        CHANGE.PREDS)
                .values(List.of(
                        actor,
                        seq,
                        index,
                        words.number(change.key().kind()),
                        StoredIds.value(change.key().entity()),
                        words.number(change.key().group()),
                        value,
                        words.write(change.replaces())))
                .execute();
    }
}
