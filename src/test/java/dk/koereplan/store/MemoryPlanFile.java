package dk.koereplan.store;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.LogEnd;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.merge.Arrival;
import dk.koereplan.merge.KnownLog;
import dk.koereplan.merge.Quarantined;
import dk.koereplan.merge.TxnId;
import dk.koereplan.merge.Waiting;
import dk.koereplan.store.PlanFileProblem.Reason;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan file in memory, for tests: its own actor, a clock that ticks once per transaction, and no disk. It
/// refuses what the real one refuses (`PlanFileContract`).
public final class MemoryPlanFile implements PlanFile {
    private static final Comparator<Txn> NEWEST_FIRST = Comparator.comparing(Txn::hlc)
            .thenComparing(Txn::actor)
            .thenComparing(Txn::seq)
            .reversed();

    private final Disk disk;
    private final boolean readOnly;
    private final KeptDrafts passing = new PassingDrafts(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private boolean closed;

    /// What stays when the file is closed.
    private static final class Disk {
        private final String name;
        private ActorId actor;
        private int incarnations;
        private boolean locked = true;
        private final List<Txn> log = new ArrayList<>();
        private final Map<TxnId, Txn> found = new HashMap<>();
        private LogEnd end = LogEnd.NONE;
        private Roadmap roadmap = Roadmap.EMPTY;
        private List<Waiting> waiting = List.of();
        private List<Quarantined> quarantine = List.of();
        private final KeptDrafts drafts = new PassingDrafts(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        Disk(String name) {
            this.name = name;
            this.actor = new ActorId(name);
        }

        void append(Txn txn) {
            log.add(txn);
            found.put(TxnId.of(txn), txn);
            end = end.plus(txn, txn.hash());
        }
    }

    public MemoryPlanFile() {
        this("memory");
    }

    public MemoryPlanFile(String name) {
        this(new Disk(name), false);
    }

    private MemoryPlanFile(Disk disk, boolean readOnly) {
        this.disk = disk;
        this.readOnly = readOnly;
    }

    /// The same file, opened once more after it was closed.
    public MemoryPlanFile opened() throws PlanFileProblem {
        if (disk.locked) {
            throw new PlanFileProblem(Reason.IN_USE, path(), "memory", "memory", "");
        }
        disk.locked = true;
        return new MemoryPlanFile(disk, false);
    }

    public MemoryPlanFile openedReadOnly() {
        return new MemoryPlanFile(disk, true);
    }

    @Override
    public Path path() {
        return Path.of(disk.name + ".koereplan");
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public ActorId actor() {
        return disk.actor;
    }

    @Override
    public VersionVector vector() {
        return disk.end.vector();
    }

    @Override
    public Roadmap roadmap() {
        return disk.roadmap;
    }

    @Override
    public List<PlanFileNotice> notices() {
        return List.of();
    }

    @Override
    public Txn prepare(ChangeSet changes, String member) {
        return disk.end.next(actor(), (disk.log.size() + 1L) * 1000, member, "test", 1, changes);
    }

    @Override
    public void commit(Txn txn, Roadmap after) throws PlanFileProblem {
        requireWritable();
        disk.end.requireNext(txn, actor());
        disk.append(txn);
        disk.roadmap = after;
    }

    @Override
    public Arrival receive(Collection<Txn> arrived) throws PlanFileProblem {
        requireWritable();
        List<Txn> waits = disk.waiting.stream().map(Waiting::txn).toList();
        Arrival arrival = Arrival.at(new Here(), actor(), waits, disk.quarantine, arrived);
        if (arrival.twin()) {
            disk.incarnations++;
            disk.actor = new ActorId(disk.name + "." + disk.incarnations);
        }
        disk.roadmap = disk.roadmap.plus(arrival.accepted());
        arrival.accepted().forEach(disk::append);
        disk.waiting = arrival.waiting();
        disk.quarantine = arrival.quarantine();
        return arrival;
    }

    @Override
    public List<Waiting> waiting() throws PlanFileProblem {
        requireOpen();
        return disk.waiting;
    }

    @Override
    public List<Quarantined> quarantine() throws PlanFileProblem {
        requireOpen();
        return disk.quarantine;
    }

    @Override
    public Optional<Change> change(ChangeId id) throws PlanFileProblem {
        return txn(id.actor(), id.seq())
                .map(t -> t.body().changes())
                .filter(c -> id.index() >= 0 && id.index() < c.size())
                .map(c -> c.get(id.index()));
    }

    @Override
    public Optional<Txn> txn(ActorId author, long seq) throws PlanFileProblem {
        requireOpen();
        return found(author, seq);
    }

    private Optional<Txn> found(ActorId author, long seq) {
        return Optional.ofNullable(disk.found.get(new TxnId(author, seq)));
    }

    @Override
    public List<Txn> log(int offset, int limit) throws PlanFileProblem {
        requireOpen();
        return disk.log.stream().sorted(NEWEST_FIRST).skip(offset).limit(limit).toList();
    }

    @Override
    public List<Txn> log(VersionVector place, int offset, int limit) throws PlanFileProblem {
        return between(VersionVector.EMPTY, place).reversed().stream()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Txn> between(VersionVector from, VersionVector to) throws PlanFileProblem {
        requireOpen();
        return disk.log.stream()
                .filter(txn -> txn.seq() > from.of(txn.actor()) && txn.seq() <= to.of(txn.actor()))
                .sorted(NEWEST_FIRST.reversed())
                .toList();
    }

    @Override
    public VersionVector placeAt(Instant moment) throws PlanFileProblem {
        requireOpen();
        VersionVector place = VersionVector.EMPTY;
        for (Txn txn : disk.log) {
            if (txn.hlc().millis() <= moment.toEpochMilli()) {
                place = place.with(txn.actor(), Math.max(txn.seq(), place.of(txn.actor())));
            }
        }
        return place;
    }

    @Override
    public List<Head> changesOf(Collection<String> records) throws PlanFileProblem {
        requireOpen();
        List<Head> found = new ArrayList<>();
        for (Txn txn : disk.log) {
            for (int i = 0; i < txn.body().changes().size(); i++) {
                Change change = txn.body().changes().get(i);
                if (records.contains(change.key().entity())) {
                    found.add(new Head(txn.changeId(i), txn.hlc(), change));
                }
            }
        }
        found.sort(Head.ORDER);
        return found;
    }

    /// As the real one: a file that is closed keeps and answers nothing more.
    @Override
    public KeptDrafts drafts() {
        return new KeptDrafts() {
            private KeptDrafts open() throws PlanFileProblem {
                requireOpen();
                return readOnly ? passing : disk.drafts;
            }

            @Override
            public List<KeptDraft> all() throws PlanFileProblem {
                return open().all();
            }

            @Override
            public void keep(String record, Value.Struct content) throws PlanFileProblem {
                open().keep(record, content);
            }

            @Override
            public void drop(String record) throws PlanFileProblem {
                open().drop(record);
            }
        };
    }

    @Override
    public List<PlanFileNotice> check() throws PlanFileProblem {
        requireOpen();
        return Roadmap.replay(disk.log).equals(disk.roadmap) ? List.of() : List.of(PlanFileNotice.of("replay"));
    }

    private void requireOpen() throws PlanFileProblem {
        if (closed) {
            throw new PlanFileProblem(Reason.CLOSED, path());
        }
    }

    private void requireWritable() throws PlanFileProblem {
        requireOpen();
        if (readOnly) {
            throw new PlanFileProblem(Reason.READ_ONLY, path());
        }
    }

    @Override
    public void close() {
        if (!closed && !readOnly) {
            disk.locked = false;
        }
        closed = true;
    }

    private final class Here implements KnownLog {
        @Override
        public VersionVector vector() {
            return disk.end.vector();
        }

        @Override
        public boolean has(Txn txn) {
            return found(txn.actor(), txn.seq()).filter(txn::equals).isPresent();
        }

        @Override
        public String lastHash(ActorId author) {
            return disk.end.hashOf(author);
        }
    }
}
