package dk.koereplan.store;

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
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One open plan file. Reading is safe from any thread; [#prepare], [#commit] and [#receive] are called by one writer
/// thread. A closed file answers what it knew by heart and reads and writes no more (`CLOSED`).
public interface PlanFile extends AutoCloseable {
    Path path();

    boolean readOnly();

    /// This copy's identity in the log.
    ActorId actor();

    /// What of everybody's log is here.
    VersionVector vector();

    /// The plan as last committed.
    Roadmap roadmap();

    /// What opening found and mended, such as derived tables that were rebuilt; for people to read.
    List<PlanFileNotice> notices();

    /// The transaction that `changes` would be committed as next. Nothing is written.
    Txn prepare(ChangeSet changes, String member);

    /// Writes a prepared transaction: log, heads and records in one. When it returns, the edit is durable and
    /// [#roadmap] answers `after`.
    ///
    /// @param after `roadmap().plus(txn)`
    /// @throws IllegalArgumentException when it is not this copy's next transaction
    /// @throws PlanFileProblem when nothing was written
    void commit(Txn txn, Roadmap after) throws PlanFileProblem;

    /// Takes in what others have written, in one transaction of the file: what is known is skipped, what is ready is
    /// applied, the rest waits or is kept aside. Nothing is believed before it was checked; to receive the same
    /// again, or in another order, changes nothing. Who receives something under the copy's own name that it does
    /// not have is not alone under that name: [#actor] is another one then.
    ///
    /// @throws PlanFileProblem when nothing was written
    Arrival receive(Collection<Txn> arrived) throws PlanFileProblem;

    /// What cannot be applied yet, with what nobody has sent.
    List<Waiting> waiting() throws PlanFileProblem;

    /// What is kept aside for a person to look at.
    List<Quarantined> quarantine() throws PlanFileProblem;

    Optional<Change> change(ChangeId id) throws PlanFileProblem;

    /// One transaction of the log.
    Optional<Txn> txn(ActorId actor, long seq) throws PlanFileProblem;

    /// The newest transactions first.
    List<Txn> log(int offset, int limit) throws PlanFileProblem;

    /// The same of what a place in the log has.
    List<Txn> log(VersionVector place, int offset, int limit) throws PlanFileProblem;

    /// The transactions that one place in the log has and another lacks, each after what it builds on.
    ///
    /// @param from everything up to here is left out
    /// @param to nothing beyond this is given; what of it the log lacks is left out
    List<Txn> between(VersionVector from, VersionVector to) throws PlanFileProblem;

    /// What of the log had been recorded at a moment, by the clocks of those who recorded it.
    VersionVector placeAt(Instant moment) throws PlanFileProblem;

    /// The plan as it was at a place in the log.
    default Roadmap roadmapAt(VersionVector place) throws PlanFileProblem {
        return place.covers(vector()) ? roadmap() : Roadmap.replay(between(VersionVector.EMPTY, place));
    }

    /// What is typed and not settled; kept and dropped by the writer thread.
    KeptDrafts drafts();

    /// Every change of some records, the oldest first.
    ///
    /// @param records their ids
    List<Head> changesOf(Collection<String> records) throws PlanFileProblem;

    /// Checks integrity, foreign keys, hash chains and that the derived tables are what the log says. Changes nothing.
    ///
    /// @return what is wrong; empty when all is well
    List<PlanFileNotice> check() throws PlanFileProblem;

    @Override
    void close();
}
