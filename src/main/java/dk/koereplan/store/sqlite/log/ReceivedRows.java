package dk.koereplan.store.sqlite.log;

import static dk.koereplan.store.sqlite.generated.Tables.PENDING_TXN;
import static dk.koereplan.store.sqlite.generated.Tables.QUARANTINE;

import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnForm;
import dk.koereplan.json.JsonReader;
import dk.koereplan.merge.Arrival;
import dk.koereplan.merge.Quarantined;
import dk.koereplan.merge.Waiting;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// What was received and is not part of the log: what waits, and what is kept aside.
public record ReceivedRows(DSLContext jooq, JsonReader json) {
    public List<Txn> waiting() {
        return jooq
                .select(PENDING_TXN.CONTENT)
                .from(PENDING_TXN)
                .orderBy(PENDING_TXN.ACTOR_ID, PENDING_TXN.SEQ)
                .fetch(PENDING_TXN.CONTENT)
                .stream()
                .map(this::txn)
                .toList();
    }

    public List<Quarantined> quarantine() {
        return jooq
                .select(QUARANTINE.CONTENT, QUARANTINE.WHY)
                .from(QUARANTINE)
                .orderBy(QUARANTINE.ACTOR_ID, QUARANTINE.SEQ, QUARANTINE.HASH)
                .fetch()
                .stream()
                .map(row -> new Quarantined(txn(row.value1()), reason(row.value2())))
                .toList();
    }

    private Txn txn(String content) {
        return TxnForm.read(json.struct(content));
    }

    private static Quarantined.Reason reason(String why) {
        return Stream.of(Quarantined.Reason.values())
                .filter(r -> r.name().equals(why))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("field.required", new FieldName("why")));
    }

    /// Somebody's transaction that could not be read again would shut the file for good.
    ///
    /// @throws IllegalArgumentException when one cannot be written as it is
    public void requireReadable(Collection<Txn> txns) {
        for (Txn txn : txns) {
            if (!txn(content(txn)).hash().equals(txn.hash())) {
                throw new IllegalArgumentException(txn.changeId(0) + " cannot be kept as it is");
            }
        }
    }

    private static String content(Txn txn) {
        return TxnForm.write(txn).canonical();
    }

    /// Makes the rows what an arrival left, within the database's transaction.
    ///
    /// @param now by this machine's clock, in milliseconds
    public void keep(Arrival arrival, long now) {
        Set<String> waits = new HashSet<>();
        for (Waiting waiting : arrival.waiting()) {
            waits.add(waiting.txn().hash());
            keep(waiting, now);
        }
        Set<String> aside = new HashSet<>();
        for (Quarantined quarantined : arrival.quarantine()) {
            aside.add(quarantined.txn().hash());
            keep(quarantined, now);
        }
        for (String hash : jooq.select(PENDING_TXN.HASH).from(PENDING_TXN).fetch(PENDING_TXN.HASH)) {
            if (!waits.contains(hash)) {
                jooq.deleteFrom(PENDING_TXN).where(PENDING_TXN.HASH.eq(hash)).execute();
            }
        }
        for (String hash : jooq.select(QUARANTINE.HASH).from(QUARANTINE).fetch(QUARANTINE.HASH)) {
            if (!aside.contains(hash)) {
                jooq.deleteFrom(QUARANTINE).where(QUARANTINE.HASH.eq(hash)).execute();
            }
        }
    }

    private void keep(Waiting waiting, long now) {
        Txn txn = waiting.txn();
        String missing = waiting.missing().stream()
                .map(gap -> gap.actor() + " " + gap.first() + "-" + gap.last())
                .collect(Collectors.joining(", "));
        jooq.insertInto(PENDING_TXN)
                .set(PENDING_TXN.ACTOR_ID, txn.actor().value())
                .set(PENDING_TXN.SEQ, txn.seq())
                .set(PENDING_TXN.HASH, txn.hash())
                .set(PENDING_TXN.CONTENT, content(txn))
                .set(PENDING_TXN.MISSING, missing)
                .set(PENDING_TXN.RECEIVED_MS, now)
                .onConflict(PENDING_TXN.ACTOR_ID, PENDING_TXN.SEQ, PENDING_TXN.HASH)
                .doUpdate()
                .set(PENDING_TXN.MISSING, missing)
                .execute();
    }

    private void keep(Quarantined quarantined, long now) {
        Txn txn = quarantined.txn();
        jooq.insertInto(QUARANTINE)
                .set(QUARANTINE.ACTOR_ID, txn.actor().value())
                .set(QUARANTINE.SEQ, txn.seq())
                .set(QUARANTINE.HASH, txn.hash())
                .set(QUARANTINE.CONTENT, content(txn))
                .set(QUARANTINE.WHY, quarantined.reason().name())
                .set(QUARANTINE.RECEIVED_MS, now)
                .onConflictDoNothing()
                .execute();
    }
}
