package dk.koereplan.store.sqlite.log;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Sha256;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A transaction as the tables have it: nothing of it is believed yet.
///
/// @param prevHash the hash of the author's transaction before, as the table has it
public record RawTxn(
        ActorId actor,
        long seq,
        String prevHash,
        String deps,
        Hlc hlc,
        String member,
        String kind,
        String intention,
        String reason,
        String appVersion,
        int schemaVersion,
        String hash,
        List<RawChange> changes) {

    /// @param value JSON in UTF-8, as the file has it; null when it was redacted
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record RawChange(int idx, FieldKey key, byte @Nullable [] value, String preds) {}

    /// The transaction, when its hash fits.
    ///
    /// @param json null when the values need not be known: then the transaction lacks them
    public Txn verified(@Nullable JsonReader json, LogWords words, Sha256 sha) throws BrokenChain {
        try {
            List<Change> read = new ArrayList<>(changes.size());
            List<String> hashes = new ArrayList<>(changes.size());
            for (RawChange change : changes) {
                require(change.idx() == read.size(), "lacks a change");
                byte[] value = change.value();
                if (value == null) {
                    throw new BrokenChain(actor, seq, "lacks a value");
                }
                read.add(new Change(
                        change.key(), json == null ? null : json.struct(value), words.changeIds(change.preds())));
                hashes.add(sha.of(value));
            }
            ChangeSet body = new ChangeSet(TxnKind.valueOf(kind), intention, reason, read);
            Txn txn = new Txn(actor, seq, prevHash, words.vector(deps), hlc, member, appVersion, schemaVersion, body);
            require(sha.of(prevHash + txn.bodyHash(sha, hashes)).equals(hash), "has another hash");
            return txn;
        } catch (IllegalArgumentException e) {
            throw (BrokenChain) new BrokenChain(actor, seq, "cannot be read").initCause(e);
        }
    }

    private void require(boolean holds, String why) throws BrokenChain {
        if (!holds) {
            throw new BrokenChain(actor, seq, why);
        }
    }
}
