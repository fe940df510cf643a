package dk.koereplan.app;

import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.domain.edit.UnstatedMandates;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import dk.koereplan.domain.roadmap.Structure.Inactive;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import java.util.List;

/// Everything that can be wrong with a plan: the file, and what it says.
///
/// @param file integrity, hash chains, and derived tables that are not what the log says
/// @param plan records that break an invariant
/// @param leftOut links that are not in force: they close a circle, or lead to what is gone
/// @param unstated approvals by a body whose mandates nobody recorded: worth knowing, and no fault
/// @param conflicts how many records wait for a person's decision
public record PlanCheck(
        List<PlanFileNotice> file,
        List<Refusal> plan,
        List<Inactive> leftOut,
        List<DecisionGate> unstated,
        int conflicts) {
    public static PlanCheck of(PlanFile file) throws PlanFileProblem {
        Roadmap roadmap = file.roadmap();
        List<Inactive> leftOut = roadmap.structure().inactive();
        List<Refusal> plan = Rules.audit(roadmap).stream()
                .filter(r -> leftOut.stream().noneMatch(i -> saysTheSame(i, r)))
                .toList();
        return new PlanCheck(
                file.check(),
                plan,
                leftOut,
                UnstatedMandates.of(roadmap),
                roadmap.conflicts().size());
    }

    /// A link to what is gone is a missing reference too; it is named once.
    private static boolean saysTheSame(Inactive inactive, Refusal refusal) {
        return inactive.reason() == Structure.Reason.MISSING
                && refusal.key() == RefusalKey.REFERENCE_MISSING
                && refusal.entity().equals(inactive.record())
                && inactive.field().equals(refusal.field());
    }

    public boolean clean() {
        return file.isEmpty() && plan.isEmpty() && leftOut.isEmpty();
    }
}
