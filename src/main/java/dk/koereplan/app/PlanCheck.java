package dk.koereplan.app;

import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import java.util.List;

/// Everything that can be wrong with a plan: the file, and what it says.
///
/// @param file integrity, hash chains, and derived tables that are not what the log says
/// @param plan records that break an invariant
/// @param conflicts how many records wait for a person's decision
public record PlanCheck(List<PlanFileNotice> file, List<Refusal> plan, int conflicts) {
    public static PlanCheck of(PlanFile file) throws PlanFileProblem {
        return new PlanCheck(
                file.check(),
                Rules.audit(file.roadmap()),
                file.roadmap().conflicts().size());
    }

    public boolean clean() {
        return file.isEmpty() && plan.isEmpty();
    }
}
