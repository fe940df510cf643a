package dk.koereplan.store;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.Roadmap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One open plan file. Reading is safe from any thread; [#prepare] and [#commit] are called by one writer thread.
public interface PlanFile extends AutoCloseable {
    Path path();

    boolean readOnly();

    /// This copy's identity in the log.
    ActorId actor();

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
    /// @throws PlanFileProblem when nothing was written
    void commit(Txn txn, Roadmap after) throws PlanFileProblem;

    Optional<Change> change(ChangeId id) throws PlanFileProblem;

    /// One transaction of the log.
    Optional<Txn> txn(ActorId actor, long seq) throws PlanFileProblem;

    /// The newest transactions first.
    List<Txn> log(int offset, int limit) throws PlanFileProblem;

    /// Checks integrity, foreign keys, hash chains and that the derived tables are what the log says. Changes nothing.
    ///
    /// @return what is wrong; empty when all is well
    List<PlanFileNotice> check() throws PlanFileProblem;

    @Override
    void close();
}
