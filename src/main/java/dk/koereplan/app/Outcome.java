package dk.koereplan.app;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.Roadmap;
import java.util.List;

/// What became of an edit.
public sealed interface Outcome {
    /// Durable in the file.
    record Done(Txn txn, Roadmap roadmap) implements Outcome {}

    /// Nothing was written; each refusal says what is missing.
    record Refused(List<Refusal> refusals) implements Outcome {}

    /// The plan already says so; nothing was written.
    record Unchanged() implements Outcome {}
}
