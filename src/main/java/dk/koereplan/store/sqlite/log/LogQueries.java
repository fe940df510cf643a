package dk.koereplan.store.sqlite.log;

import static dk.koereplan.store.sqlite.generated.Tables.CHANGE;
import static dk.koereplan.store.sqlite.generated.Tables.TXN;
import static dk.koereplan.store.sqlite.generated.Tables.WORD;
import static org.jooq.impl.DSL.row;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.json.JsonReader;
import dk.koereplan.store.sqlite.generated.tables.records.ChangeRecord;
import dk.koereplan.store.sqlite.generated.tables.records.TxnRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Looks up single transactions and changes of a log that was verified at opening.
public record LogQueries(DSLContext jooq, JsonReader json, LogWords words) {
    public LogQueries(DSLContext jooq, JsonReader json) {
        this(jooq, json, LogWords.read(jooq));
    }

    /// In every copy the same: the number of an author's word is not.
    private static final List<SortField<?>> NEWEST_FIRST = List.of(
            TXN.HLC_MS.desc(),
            TXN.HLC_CTR.desc(),
            DSL.field(DSL.select(WORD.TEXT).from(WORD).where(WORD.NR.eq(TXN.ACTOR)))
                    .desc(),
            TXN.SEQ.desc());

    /// What an author committed before a transaction: its hash is a part of that one's.
    private static final dk.koereplan.store.sqlite.generated.tables.Txn BEFORE = TXN.as("before");

    /// A transaction's place in the table: its author's number and its own.
    private record Place(long actor, long seq) {}

    public Optional<Change> change(ChangeId id) {
        return jooq.selectFrom(CHANGE)
                .where(CHANGE.ACTOR.eq(words.known(id.actor().value())))
                .and(CHANGE.SEQ.eq(id.seq()))
                .and(CHANGE.IDX.eq((long) id.index()))
                .fetchOptional()
                .map(this::change);
    }

    public Optional<Txn> txn(ActorId actor, long seq) {
        long number = words.known(actor.value());
        Result<Record> found =
                rows().where(TXN.ACTOR.eq(number)).and(TXN.SEQ.eq(seq)).fetch();
        return txns(found, CHANGE.ACTOR.eq(number).and(CHANGE.SEQ.eq(seq))).stream()
                .findFirst();
    }

    public List<Txn> newest(int offset, int limit) {
        return newest(DSL.noCondition(), offset, limit);
    }

    /// The same of what a place in the log has.
    public List<Txn> newest(VersionVector place, int offset, int limit) {
        List<Condition> seen = new ArrayList<>();
        place.seen()
                .forEach((actor, last) ->
                        seen.add(TXN.ACTOR.eq(words.known(actor.value())).and(TXN.SEQ.le(last))));
        return newest(DSL.or(seen), offset, limit);
    }

    private List<Txn> newest(Condition of, int offset, int limit) {
        Select<Record2<Long, Long>> page = jooq.select(TXN.ACTOR, TXN.SEQ)
                .from(TXN)
                .where(of)
                .orderBy(NEWEST_FIRST)
                .limit(limit)
                .offset(offset);
        Result<Record> found = rows().where(of)
                .orderBy(NEWEST_FIRST)
                .limit(limit)
                .offset(offset)
                .fetch();
        return txns(found, row(CHANGE.ACTOR, CHANGE.SEQ).in(page));
    }

    /// The transactions of one place and not of another, each after what it builds on.
    public List<Txn> between(VersionVector from, VersionVector to) {
        List<Txn> found = new ArrayList<>();
        to.seen().forEach((actor, last) -> found.addAll(ofAuthor(words.known(actor.value()), from.of(actor), last)));
        found.sort(Comparator.comparing(Txn::hlc).thenComparing(Txn::actor).thenComparing(Txn::seq));
        return found;
    }

    private List<Txn> ofAuthor(long number, long after, long last) {
        Result<Record> found = rows().where(TXN.ACTOR.eq(number))
                .and(TXN.SEQ.gt(after))
                .and(TXN.SEQ.le(last))
                .fetch();
        Condition theirs = CHANGE.ACTOR.eq(number).and(CHANGE.SEQ.gt(after)).and(CHANGE.SEQ.le(last));
        return found.isEmpty() ? List.of() : txns(found, theirs);
    }

    /// The last transaction of each author up to a moment.
    public VersionVector placeAt(Instant moment) {
        TreeMap<ActorId, Long> seen = new TreeMap<>();
        jooq.select(TXN.ACTOR, DSL.max(TXN.SEQ))
                .from(TXN)
                .where(TXN.HLC_MS.le(moment.toEpochMilli()))
                .groupBy(TXN.ACTOR)
                .forEach(row -> seen.put(words.actor(row.value1()), row.value2()));
        return new VersionVector(seen);
    }

    /// Every change of some records, the oldest first.
    public List<Head> changesOf(Collection<String> records) {
        List<Field<?>> ids = new ArrayList<>();
        records.forEach(id -> ids.add(StoredIds.value(id)));
        return jooq
                .select(CHANGE.fields())
                .select(TXN.HLC_MS, TXN.HLC_CTR)
                .from(CHANGE)
                .join(TXN)
                .on(TXN.ACTOR.eq(CHANGE.ACTOR), TXN.SEQ.eq(CHANGE.SEQ))
                .where(StoredIds.COLUMN.in(ids))
                .fetch()
                .stream()
                .map(row -> head(
                        row.into(CHANGE),
                        new Hlc(row.get(TXN.HLC_MS), row.get(TXN.HLC_CTR).intValue())))
                .sorted(Head.ORDER)
                .toList();
    }

    private Head head(ChangeRecord row, Hlc hlc) {
        ActorId actor = new ActorId(words.text(row.getActor()));
        return new Head(new ChangeId(actor, row.getSeq(), row.getIdx().intValue()), hlc, change(row));
    }

    /// Transactions, each with the hash of the one before.
    private SelectJoinStep<Record> rows() {
        return jooq.select(TXN.fields())
                .select(BEFORE.HASH)
                .from(TXN)
                .leftJoin(BEFORE)
                .on(BEFORE.ACTOR.eq(TXN.ACTOR), BEFORE.SEQ.eq(TXN.SEQ.minus(1)));
    }

    /// @param theirs the changes of these transactions
    private List<Txn> txns(Result<Record> found, Condition theirs) {
        Map<Place, List<ChangeRecord>> changes = new HashMap<>();
        jooq.selectFrom(CHANGE)
                .where(theirs)
                .orderBy(CHANGE.ACTOR, CHANGE.SEQ, CHANGE.IDX)
                .forEach(c -> changes.computeIfAbsent(new Place(c.getActor(), c.getSeq()), k -> new ArrayList<>(2))
                        .add(c));
        return found.stream()
                .map(t -> txn(
                        t.into(TXN),
                        hex(t.get(BEFORE.HASH)),
                        changes.getOrDefault(new Place(t.get(TXN.ACTOR), t.get(TXN.SEQ)), List.of())))
                .toList();
    }

    private Txn txn(TxnRecord t, String previousHash, List<ChangeRecord> changes) {
        return new Txn(
                new ActorId(words.text(t.getActor())),
                t.getSeq(),
                previousHash,
                words.vector(t.getDeps()),
                new Hlc(t.getHlcMs(), t.getHlcCtr().intValue()),
                words.text(t.getMember()),
                words.text(t.getAppVersion()),
                t.getSchemaVersion().intValue(),
                new ChangeSet(
                        TxnKind.valueOf(words.text(t.getKind())),
                        words.text(t.getIntention()),
                        t.getReason(),
                        changes.stream().map(this::change).toList()));
    }

    /// The hash of an author's transaction; empty when the log lacks it.
    public String hash(ActorId actor, long seq) {
        return hex(jooq.select(TXN.HASH)
                .from(TXN)
                .where(TXN.ACTOR.eq(words.known(actor.value())))
                .and(TXN.SEQ.eq(seq))
                .fetchOne(TXN.HASH));
    }

    private static String hex(byte @Nullable [] hash) {
        return hash == null ? "" : HexFormat.of().formatHex(hash);
    }

    private Change change(ChangeRecord c) {
        FieldKey key = new FieldKey(
                words.text(c.getKind()), StoredIds.read(c.get(StoredIds.COLUMN)), words.text(c.getFieldGroup()));
        String value = c.getValue();
        return new Change(key, value == null ? null : json.struct(value), words.changeIds(c.getPreds()));
    }
}
