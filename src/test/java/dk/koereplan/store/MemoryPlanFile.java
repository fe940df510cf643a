package dk.koereplan.store;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.roadmap.Roadmap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan file in memory, for tests: its own actor, a clock that ticks once per transaction, and no disk.
public final class MemoryPlanFile implements PlanFile {
    private final ActorId actor;
    private final List<Txn> log = new ArrayList<>();
    private Roadmap roadmap = Roadmap.EMPTY;

    public MemoryPlanFile() {
        this("memory");
    }

    public MemoryPlanFile(String actor) {
        this.actor = new ActorId(actor);
    }

    @Override
    public Path path() {
        return Path.of(actor + ".koereplan");
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public ActorId actor() {
        return actor;
    }

    @Override
    public Roadmap roadmap() {
        return roadmap;
    }

    @Override
    public List<PlanFileNotice> notices() {
        return List.of();
    }

    @Override
    public Txn prepare(ChangeSet changes, String member) {
        long seq = log.size() + 1L;
        String before = log.isEmpty() ? "" : log.getLast().hash();
        VersionVector seen =
                log.isEmpty() ? VersionVector.EMPTY : log.getLast().deps().with(actor, seq - 1);
        return new Txn(actor, seq, before, seen, new Hlc(seq * 1000, 0), member, "test", 1, changes);
    }

    @Override
    public void commit(Txn txn, Roadmap after) {
        log.add(txn);
        roadmap = after;
    }

    @Override
    public Optional<Change> change(ChangeId id) {
        return txn(id.actor(), id.seq()).map(t -> t.body().changes().get(id.index()));
    }

    @Override
    public Optional<Txn> txn(ActorId author, long seq) {
        return author.equals(actor) && seq >= 1 && seq <= log.size()
                ? Optional.of(log.get((int) seq - 1))
                : Optional.empty();
    }

    @Override
    public List<Txn> log(int offset, int limit) {
        return log.reversed().stream().skip(offset).limit(limit).toList();
    }

    @Override
    public List<PlanFileNotice> check() {
        return Roadmap.replay(log).equals(roadmap) ? List.of() : List.of(PlanFileNotice.of("replay"));
    }

    @Override
    public void close() {}
}
