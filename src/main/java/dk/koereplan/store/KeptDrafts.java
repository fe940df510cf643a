package dk.koereplan.store;

import dk.koereplan.domain.change.Value;
import java.util.List;

/// What is typed and not settled, beside the log: it is in no digest and is never exchanged. A plan that may only be
/// read keeps it as long as it is open.
public interface KeptDrafts {
    /// Those that can be read, the oldest first.
    List<KeptDraft> all() throws PlanFileProblem;

    /// Keeps it in place of what was kept of this record. When it returns, it is durable.
    void keep(String record, Value.Struct content) throws PlanFileProblem;

    /// Forgets it, if there is one.
    void drop(String record) throws PlanFileProblem;
}
