package dk.koereplan.store.sqlite;

import static dk.koereplan.store.sqlite.generated.Tables.CHANGE;
import static dk.koereplan.store.sqlite.generated.Tables.TXN;
import static org.jooq.impl.DSL.row;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.store.sqlite.generated.tables.records.ChangeRecord;
import dk.koereplan.store.sqlite.generated.tables.records.TxnRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;

/// Looks up single transactions and changes of a log that was verified at opening.
record LogQueries(DSLContext jooq, Json json) {
    Optional<Change> change(ChangeId id) {
        return jooq.selectFrom(CHANGE)
                .where(CHANGE.ACTOR_ID.eq(id.actor().value()))
                .and(CHANGE.SEQ.eq(id.seq()))
                .and(CHANGE.IDX.eq((long) id.index()))
                .fetchOptional()
                .map(this::change);
    }

    Optional<Txn> txn(ActorId actor, long seq) {
        return jooq.selectFrom(TXN).where(TXN.ACTOR_ID.eq(actor.value())).and(TXN.SEQ.eq(seq)).fetch().stream()
                .findFirst()
                .map(t -> txn(
                        t,
                        jooq
                                .selectFrom(CHANGE)
                                .where(CHANGE.ACTOR_ID.eq(actor.value()))
                                .and(CHANGE.SEQ.eq(seq))
                                .orderBy(CHANGE.IDX)
                                .fetch()
                                .stream()
                                .toList()));
    }

    List<Txn> newest(int offset, int limit) {
        Select<Record2<String, Long>> page = jooq.select(TXN.ACTOR_ID, TXN.SEQ)
                .from(TXN)
                .orderBy(TXN.HLC_MS.desc(), TXN.HLC_CTR.desc(), TXN.ACTOR_ID.desc(), TXN.SEQ.desc())
                .limit(limit)
                .offset(offset);
        Map<ChangeId, List<ChangeRecord>> changes = new HashMap<>();
        jooq.selectFrom(CHANGE)
                .where(row(CHANGE.ACTOR_ID, CHANGE.SEQ).in(page))
                .orderBy(CHANGE.ACTOR_ID, CHANGE.SEQ, CHANGE.IDX)
                .forEach(c -> changes.computeIfAbsent(
                                first(c.getActorId(), c.getSeq()), k -> new java.util.ArrayList<>(2))
                        .add(c));
        return jooq
                .selectFrom(TXN)
                .orderBy(TXN.HLC_MS.desc(), TXN.HLC_CTR.desc(), TXN.ACTOR_ID.desc(), TXN.SEQ.desc())
                .limit(limit)
                .offset(offset)
                .fetch()
                .stream()
                .map(t -> txn(t, changes.getOrDefault(first(t.getActorId(), t.getSeq()), List.of())))
                .toList();
    }

    private static ChangeId first(String actor, long seq) {
        return new ChangeId(new ActorId(actor), seq, 0);
    }

    private Txn txn(TxnRecord t, List<ChangeRecord> changes) {
        return new Txn(
                new ActorId(t.getActorId()),
                t.getSeq(),
                t.getPrevHash(),
                json.vector(t.getDeps()),
                new Hlc(t.getHlcMs(), t.getHlcCtr().intValue()),
                t.getMemberId(),
                t.getAppVersion(),
                t.getSchemaVersion().intValue(),
                new ChangeSet(
                        TxnKind.valueOf(t.getKind()),
                        t.getIntention(),
                        t.getReason(),
                        changes.stream().map(this::change).toList()));
    }

    private Change change(ChangeRecord c) {
        FieldKey key = new FieldKey(c.getEntityType(), c.getEntityId(), c.getFieldGroup());
        String value = c.getValue();
        return new Change(key, value == null ? null : json.struct(value), Json.changeIds(c.getPreds()));
    }
}
