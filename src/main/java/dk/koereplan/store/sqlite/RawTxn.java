package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import java.util.ArrayList;
import java.util.List;

/// A transaction as the tables have it: nothing of it is believed yet.
record RawTxn(
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
        String bodyHash,
        String hash,
        List<RawChange> changes) {

    record RawChange(int idx, FieldKey key, String value, String valueHash, String preds) {}

    /// The transaction, when every hash fits.
    Txn verified(Json json) throws BrokenChain {
        try {
            List<Change> read = new ArrayList<>(changes.size());
            List<String> hashes = new ArrayList<>(changes.size());
            for (RawChange change : changes) {
                require(change.idx() == read.size(), "lacks a change");
                require(Txn.sha256(change.value()).equals(change.valueHash()), "has another value");
                read.add(new Change(change.key(), json.struct(change.value()), Json.changeIds(change.preds())));
                hashes.add(change.valueHash());
            }
            ChangeSet body = new ChangeSet(TxnKind.valueOf(kind), intention, reason, read);
            Txn txn = new Txn(actor, seq, prevHash, json.vector(deps), hlc, member, appVersion, schemaVersion, body);
            String computed = txn.bodyHash(hashes);
            require(computed.equals(bodyHash), "has another body");
            require(Txn.sha256(prevHash + computed).equals(hash), "has another hash");
            return txn;
        } catch (IllegalArgumentException | Json.Malformed e) {
            throw (BrokenChain) new BrokenChain(actor, seq, "cannot be read").initCause(e);
        }
    }

    private void require(boolean holds, String why) throws BrokenChain {
        if (!holds) {
            throw new BrokenChain(actor, seq, why);
        }
    }
}
