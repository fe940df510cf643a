package dk.koereplan.app.comparison;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.merge.Arrival;
import dk.koereplan.merge.Quarantined;
import dk.koereplan.merge.Waiting;
import dk.koereplan.store.KeptDrafts;
import dk.koereplan.store.PassingDrafts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An open plan file as it was at an earlier place in its log, for looking at: what came later is not there, and
/// nothing can be written. To close it leaves the file open.
public final class EarlierPlan implements PlanFile {
    private final PlanFile file;
    private final PlanState state;
    private final KeptDrafts drafts;

    /// @param file the plan that the state is of; must stay open as long as this is used
    public EarlierPlan(PlanFile file, PlanState state, Clock clock) {
        this.file = file;
        this.state = state;
        this.drafts = new PassingDrafts(clock);
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public ActorId actor() {
        return file.actor();
    }

    @Override
    public VersionVector vector() {
        return state.place();
    }

    @Override
    public Roadmap roadmap() {
        return state.roadmap();
    }

    @Override
    public List<PlanFileNotice> notices() {
        return List.of();
    }

    @Override
    public Txn prepare(ChangeSet changes, String member) {
        return file.prepare(changes, member);
    }

    @Override
    public void commit(Txn txn, Roadmap after) throws PlanFileProblem {
        throw new PlanFileProblem(PlanFileProblem.Reason.READ_ONLY, path());
    }

    @Override
    public Arrival receive(Collection<Txn> arrived) throws PlanFileProblem {
        throw new PlanFileProblem(PlanFileProblem.Reason.READ_ONLY, path());
    }

    @Override
    public List<Waiting> waiting() {
        return List.of();
    }

    @Override
    public List<Quarantined> quarantine() {
        return List.of();
    }

    @Override
    public Optional<Change> change(ChangeId id) throws PlanFileProblem {
        return seen(id.actor(), id.seq()) ? file.change(id) : Optional.empty();
    }

    @Override
    public Optional<Txn> txn(ActorId actor, long seq) throws PlanFileProblem {
        return seen(actor, seq) ? file.txn(actor, seq) : Optional.empty();
    }

    @Override
    public List<Txn> log(int offset, int limit) throws PlanFileProblem {
        return file.log(vector(), offset, limit);
    }

    @Override
    public List<Txn> log(VersionVector place, int offset, int limit) throws PlanFileProblem {
        return file.log(noLater(place), offset, limit);
    }

    @Override
    public List<Txn> between(VersionVector from, VersionVector to) throws PlanFileProblem {
        return file.between(from, noLater(to));
    }

    @Override
    public VersionVector placeAt(Instant moment) throws PlanFileProblem {
        return noLater(file.placeAt(moment));
    }

    @Override
    public KeptDrafts drafts() {
        return drafts;
    }

    @Override
    public List<Head> changesOf(Collection<String> records) throws PlanFileProblem {
        return file.changesOf(records).stream()
                .filter(head -> seen(head.id().actor(), head.id().seq()))
                .toList();
    }

    @Override
    public List<PlanFileNotice> check() throws PlanFileProblem {
        return file.check();
    }

    private boolean seen(ActorId actor, long seq) {
        return seq <= vector().of(actor);
    }

    private VersionVector noLater(VersionVector place) {
        VersionVector earlier = VersionVector.EMPTY;
        for (Map.Entry<ActorId, Long> entry : place.seen().entrySet()) {
            long seq = Math.min(entry.getValue(), vector().of(entry.getKey()));
            if (seq > 0) {
                earlier = earlier.with(entry.getKey(), seq);
            }
        }
        return earlier;
    }

    /// Only the looking ends.
    @Override
    public void close() {}
}
