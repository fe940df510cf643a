package dk.koereplan.app.sample;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.store.PlanFileProblem;
import java.util.List;

/// Loads records into a plan as one edit. The samples are ours: a refusal is a mistake of ours too.
final class Samples {
    private Samples() {}

    static void apply(PlanSession session, Edit edit) throws PlanFileProblem {
        if (session.apply(edit) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("a sample is refused: " + refused.refusals());
        }
    }

    static void load(PlanSession session, List<Entity> records) throws PlanFileProblem {
        apply(session, Edit.put(records.toArray(Entity[]::new)));
    }
}
